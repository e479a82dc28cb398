import Foundation

/// The same measurements on sites of several sizes: more documents, the same locales.
struct Growing {
  let suite: Suite
  /// In pages, rising.
  let sizes: [Int]

  static let usualSizes = [100, 1000, 10_000, 100_000]
  /// At least the documents that every site needs; at most what one locale file can hold.
  static let possibleSizes = 100...120_000

  static let notes = [
    "Growth: \(SyntheticLocale.all.count) locales, ever more documents; × is the cost beside that of "
      + "the size before.",
    "n^: the power of the pages that the cost grows with, from 1,000 on; 0 not at all, 1 with the",
    "site. Known pages: as many at every size. Searches find nothing, so that they look everywhere.",
    "A locale file holds a whole locale.",
  ]

  /// About how long a size takes, in seconds.
  static func seconds(_ effort: Effort, pages: Int) -> Double {
    let rounds = Double(effort.growthRounds)
    let each = Double(pages) / 1000
    return GrowthReading.seconds(effort) + 8 + 6 * rounds + each * (0.3 + 1.1 * rounds)
  }

  func growth() throws -> Growth {
    Growth(sizes: sizes, samples: try sizes.map(sample))
  }

  private func sample(pages: Int) throws -> [GrowthWork: Double] {
    let documents = pages / SyntheticLocale.all.count
    suite.say("writing a site of \(grouped(pages)) pages")
    let folder = try suite.workplace.folder("site-\(pages)")
    let state = "growth-\(pages)"
    defer {
      for path in [folder, suite.stateFolder(state)] {
        try? FileManager.default.removeItem(atPath: path)
      }
    }
    let site = try SyntheticSite(at: folder, documents: documents)
    var sample = try loading(site)
    try sample.merge(serving(site, state: state)) { $1 }
    return sample
  }

  private func loading(_ site: SyntheticSite) throws -> [GrowthWork: Double] {
    suite.say("loading it on one thread and on two")
    let loading = Loading(suite: suite, site: site)
    var times: (one: [Double], two: [Double]) = ([], [])
    for _ in 0..<rounds(of: site) {
      times.one.append(try loading.load(onThreads: 1))
      times.two.append(try loading.load(onThreads: 2))
    }
    return [.loadOnOneThread: median(times.one), .loadOnTwoThreads: median(times.two)]
  }

  /// Small sites take no time, and need more rounds for the same certainty.
  private func rounds(of site: SyntheticSite) -> Int {
    site.documents.count < 1000 ? 2 * suite.effort.growthRounds + 1 : suite.effort.growthRounds
  }

  private func serving(_ site: SyntheticSite, state: String) throws -> [GrowthWork: Double] {
    suite.say("starting a server over it")
    var firstAnswers: [Double] = []
    for _ in 1..<rounds(of: site) {
      let server = try suite.serve(site.path, state: state)
      defer { server.stop() }
      firstAnswers.append(server.firstAnswer)
    }
    let server = try suite.serve(site.path, state: state)
    defer { server.stop() }
    firstAnswers.append(server.firstAnswer)
    var sample = [GrowthWork.firstAnswer: median(firstAnswers)]
    try sample.merge(GrowthReading(suite: suite, site: site, server: server).sample()) { $1 }
    suite.say("changing it")
    let changes = try Changing(suite: suite, site: site).times(server, edits: rounds(of: site))
    sample[.documentChange] = median(changes.document)
    sample[.localeChange] = median(changes.locale)
    return sample
  }
}
