/// Pages over HTTP, against nginx with the same bytes as files.
struct Serving {
  let suite: Suite
  let site: SyntheticSite

  /// Pages of every locale that together are about as many as a real site has.
  private static let documentStep = 5

  private struct Sample {
    let kiosk: LoadGenerator.Result
    let nginx: LoadGenerator.Result
  }

  func figures() throws -> [Figure] {
    suite.say("starting kiosk serve and nginx")
    let kiosk = try suite.serve(site.path, state: "synthetic")
    defer { kiosk.stop() }
    let documents = stride(from: 0, to: site.documents.count, by: Serving.documentStep)
      .map { site.documents[$0].id }
    let mirror = try Mirror(
      of: kiosk, locales: site.locales.map(\.tag), documents: documents,
      in: suite.workplace.folder("mirror"))
    let nginx = try NginxServer(suite.tools, suite.workplace, mirror: mirror)
    defer { nginx.stop() }
    let plain = try compare(kiosk, nginx, "text pages", mirror.pages, fields: [:])
    let known = try compareKnown(kiosk, nginx, mirror.pages)
    let packed = try compare(
      kiosk, nginx, "compressed text pages", mirror.pages, fields: ["Accept-Encoding": "gzip"])
    let html = try Mirror(
      of: kiosk, locales: site.locales.map(\.tag), documents: documents, ending: ".html",
      in: suite.workplace.folder("mirror-html"))
    let files = try NginxServer(suite.tools, suite.workplace, mirror: html)
    defer { files.stop() }
    let screens = try compare(kiosk, files, "HTML pages", html.pages, fields: [:])
    let packedScreens = try compare(
      kiosk, files, "compressed HTML pages", html.pages, fields: ["Accept-Encoding": "gzip"])
    return [
      rate("text page, 64 connections", plain, target: .atLeast(0.4)),
      tail("  its 99th percentile", plain),
      rate("304 Not Modified", known, target: .atLeast(0.35)),
      rate("text page, gzip", packed, target: nil),
      rate("HTML page, 64 connections", screens, target: .atLeast(0.4)),
      tail("  its 99th percentile", screens),
      rate("HTML page, gzip", packedScreens, target: nil),
    ]
  }

  private func rate(_ work: String, _ samples: [Sample], target: Figure.Target?) -> Figure {
    Figure(
      work, .perSecond, kiosk: samples.map(\.kiosk.rate), peer: "nginx", samples.map(\.nginx.rate),
      target: target)
  }

  private func tail(_ work: String, _ samples: [Sample]) -> Figure {
    Figure(
      work, .seconds, kiosk: samples.map(\.kiosk.p99), peer: "nginx", samples.map(\.nginx.p99))
  }

  /// Both servers with the same requests, after a look at whether they answer alike.
  private func compare(
    _ kiosk: KioskServer, _ nginx: NginxServer, _ work: String, _ pages: [String],
    fields: [String: String]
  ) throws -> [Sample] {
    var left = try HTTPConnection(port: kiosk.port)
    var right = try HTTPConnection(port: nginx.port)
    for page in pages {
      let (one, other) = try (left.get(page, fields: fields), right.get(page, fields: fields))
      guard one.status == 200, other.status == 200, one.body == other.body else {
        throw BenchmarkFailure.badAnswer(
          path: page, wanted: "the same bytes", got: "\(one.status) and \(other.status)")
      }
    }
    let requests = pages.map { page in
      LoadGenerator.Request(path: page, field: fields.first.map { ($0.key, $0.value) })
    }
    return try rounds(work, (kiosk.port, requests), (nginx.port, requests))
  }

  /// Both servers asked only for what the client has already.
  private func compareKnown(
    _ kiosk: KioskServer, _ nginx: NginxServer, _ pages: [String]
  ) throws -> [Sample] {
    try rounds(
      "pages that the client has", (kiosk.port, known(kiosk.port, pages)),
      (nginx.port, known(nginx.port, pages)))
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
    _ work: String, _ kiosk: (port: Int, requests: [LoadGenerator.Request]),
    _ nginx: (port: Int, requests: [LoadGenerator.Request])
  ) throws -> [Sample] {
    let load = LoadGenerator(tools: suite.tools, workplace: suite.workplace)
    return try (1...suite.effort.loadRounds).map { round in
      suite.say("\(work), round \(round) of \(suite.effort.loadRounds)")
      let seconds = suite.effort.loadSeconds
      return Sample(
        kiosk: try load.run("kiosk", port: kiosk.port, requests: kiosk.requests, seconds: seconds),
        nginx: try load.run("nginx", port: nginx.port, requests: nginx.requests, seconds: seconds))
    }
  }
}
