/// Pages over HTTP, against nginx with the same bytes as files.
struct Serving {
  let suite: Suite
  let site: SyntheticSite

  /// Pages of every locale that together are about as many as a real site has.
  private static let documentStep = 5
  /// One reader, a busy service, more than there are.
  private static let connections = [1, 64, 512]

  /// How long the load alone takes, in seconds.
  static func seconds(_ effort: Effort) -> Double {
    let rounds = connections.map { effort.rounds(connections: $0) }.reduce(0, +)
    return Double(kinds.count * rounds * 2 * effort.loadSeconds)
  }

  /// Both servers in the same round.
  private struct Sample {
    let kiosk: LoadGenerator.Result
    let nginx: LoadGenerator.Result
  }

  /// A kind of answer.
  private struct Kind {
    let work: String
    /// Of the addresses, which names a format; empty for text.
    let ending: String
    var field: (name: String, value: String)?
    /// Whether the client has the pages already.
    var isKnown = false
    /// Of the rate with 64 connections.
    var target: Figure.Target?
    /// Whether nobody may wait longer for it than for nginx.
    var limitsTail = false
  }

  private static let kinds = [
    Kind(work: "text page", ending: "", target: .atLeast(1), limitsTail: true),
    Kind(work: "304 Not Modified", ending: "", isKnown: true, target: .atLeast(0.9)),
    Kind(work: "text page, gzip", ending: "", field: ("Accept-Encoding", "gzip")),
    Kind(work: "HTML page", ending: ".html", target: .atLeast(1), limitsTail: true),
    Kind(work: "HTML page, gzip", ending: ".html", field: ("Accept-Encoding", "gzip")),
    Kind(work: "JSON", ending: ".json"),
  ]

  func figures() throws -> [Figure] {
    suite.say("starting kiosk serve")
    let kiosk = try suite.serve(site.path, state: "synthetic")
    defer { kiosk.stop() }
    return try ["", ".html", ".json"].flatMap { ending in
      suite.say("starting nginx")
      let mirror = try Mirror(
        of: kiosk, locales: site.locales.map(\.tag), documents: documents, ending: ending,
        in: suite.workplace.folder("mirror\(ending)"))
      let nginx = try NginxServer(suite.tools, suite.workplace, mirror: mirror)
      defer { nginx.stop() }
      return try Serving.kinds.filter { $0.ending == ending }.flatMap { kind in
        guard kind.isKnown else { return try figures(kind, kiosk, nginx, mirror.pages) }
        // Kiosk says little to who has the page already; so nginx need not say more.
        let brief = try NginxServer(
          suite.tools, suite.workplace, mirror: mirror.unchanged, name: "nginx-304")
        defer { brief.stop() }
        return try figures(kind, kiosk, brief, mirror.pages)
      }
    }
  }

  private var documents: [String] {
    stride(from: 0, to: site.documents.count, by: Serving.documentStep)
      .map { site.documents[$0].id }
  }

  private func figures(
    _ kind: Kind, _ kiosk: KioskServer, _ nginx: NginxServer, _ pages: [String]
  ) throws -> [Figure] {
    if !kind.isKnown { try expectSameBytes(kind, kiosk.port, nginx.port, pages) }
    let left = LoadGenerator.Server(
      name: "kiosk", pid: kiosk.pid, port: kiosk.port,
      requests: try requests(kind, kiosk.port, pages))
    let right = LoadGenerator.Server(
      name: "nginx", pid: nginx.pid, port: nginx.port,
      requests: try requests(kind, nginx.port, pages))
    let times = try Serving.connections.flatMap { connections in
      figures(kind, connections, try rounds(kind.work, connections, left, right))
    }
    let memory = Figure(
      "  memory afterwards", .bytes, kiosk: [try ProcessFamily.memory(of: kiosk.pid)],
      peer: "nginx", [try ProcessFamily.memory(of: nginx.pid)])
    return times + [memory]
  }

  private func figures(_ kind: Kind, _ connections: Int, _ samples: [Sample]) -> [Figure] {
    let isBusy = connections == 64
    func figure(
      _ work: String, _ unit: Figure.Unit, _ value: KeyPath<LoadGenerator.Result, Double>,
      _ target: Figure.Target? = nil
    ) -> Figure {
      Figure(
        work, unit, kiosk: samples.map { $0.kiosk[keyPath: value] }, peer: "nginx",
        samples.map { $0.nginx[keyPath: value] }, target: target)
    }
    let people = connections == 1 ? "1 connection" : "\(connections) connections"
    return [
      figure("\(kind.work), \(people)", .perSecond, \.rate, isBusy ? kind.target : nil),
      figure("  half of them within", .seconds, \.p50),
      figure(
        "  99 of 100 within", .seconds, \.p99, isBusy && kind.limitsTail ? .atMost(1) : nil),
      figure("  processor for each", .seconds, \.processor),
    ]
  }

  private func expectSameBytes(
    _ kind: Kind, _ kiosk: Int, _ nginx: Int, _ pages: [String]
  ) throws {
    var left = try HTTPConnection(port: kiosk)
    var right = try HTTPConnection(port: nginx)
    let fields = kind.field.map { [$0.name: $0.value] } ?? [:]
    for page in pages {
      let (one, other) = try (left.get(page, fields: fields), right.get(page, fields: fields))
      guard one.status == 200, other.status == 200, one.body == other.body else {
        throw BenchmarkFailure.badAnswer(
          path: page, wanted: "the same bytes", got: "\(one.status) and \(other.status)")
      }
    }
  }

  private func requests(
    _ kind: Kind, _ port: Int, _ pages: [String]
  ) throws -> [LoadGenerator.Request] {
    guard kind.isKnown else {
      return pages.map { LoadGenerator.Request(path: $0, field: kind.field) }
    }
    return try known(port, pages)
  }

  /// Requests with the entity tag that the server itself gives, each tried once.
  private func known(_ port: Int, _ pages: [String]) throws -> [LoadGenerator.Request] {
    var connection = try HTTPConnection(port: port)
    return try pages.map { page in
      let tag = try connection.get(page).fields["etag"] ?? ""
      let reply = try connection.get(page, fields: ["If-None-Match": tag])
      guard reply.status == 304 else {
        throw BenchmarkFailure.badAnswer(path: page, wanted: "304", got: "\(reply.status)")
      }
      return LoadGenerator.Request(path: page, field: ("If-None-Match", tag))
    }
  }

  private func rounds(
    _ work: String, _ connections: Int, _ kiosk: LoadGenerator.Server,
    _ nginx: LoadGenerator.Server
  ) throws -> [Sample] {
    let load = LoadGenerator(tools: suite.tools, workplace: suite.workplace)
    let effort = suite.effort
    let count = effort.rounds(connections: connections)
    return try (1...count).map { round in
      suite.say("\(work), \(connections) connections, round \(round) of \(count)")
      return Sample(
        kiosk: try load.run(kiosk, connections: connections, seconds: effort.loadSeconds),
        nginx: try load.run(nginx, connections: connections, seconds: effort.loadSeconds))
    }
  }
}

extension Effort {
  /// The targets are for 64 connections.
  fileprivate func rounds(connections: Int) -> Int { connections == 64 ? loadRounds : sideRounds }
}
