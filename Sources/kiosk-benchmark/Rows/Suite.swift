import Foundation

/// Every measurement, one after the other: two at a time would measure each other.
struct Suite {
  let tools: Tools
  let workplace: Workplace
  let options: BenchmarkOptions

  var effort: Effort { options.effort }

  /// Measures what was asked for; says on standard error what it is at.
  func report() throws -> Report {
    say(Part.time(options.parts, effort, sizes: options.sizes))
    let site = try options.parts.contains(where: \.needsSite) ? goodSite() : nil
    let figures = try Part.allCases.filter(options.parts.contains)
      .flatMap { try self.figures($0, site) }
    let growth =
      try options.parts.contains(.growth)
      ? Growing(suite: self, sizes: options.sizes).growth() : nil
    return Report(notes: notes(site), figures: figures, growth: growth)
  }

  private func figures(_ part: Part, _ site: SyntheticSite?) throws -> [Figure] {
    switch part {
    case .serving: try site.map { try Serving(suite: self, site: $0).figures() } ?? []
    case .loading: try site.map { try Loading(suite: self, site: $0).figures() } ?? []
    case .starting: try site.map { try Starting(suite: self, site: $0).figures() } ?? []
    case .changing: try site.map { try Changing(suite: self, site: $0).figures() } ?? []
    case .memory: try Remembering(suite: self).figures()
    case .typing: try Typing(suite: self).figures()
    case .printing: try Printing(suite: self).figures()
    case .growth: []
    }
  }

  /// The usual site; a small one from the same pen is checked before it, since the checks of
  /// wording take half a minute for text that means nothing.
  private func goodSite() throws -> SyntheticSite {
    let count = SyntheticSite.usualCount
    let sample = try SyntheticSite(at: try workplace.folder("sample"), documents: count / 10)
    try Loading(suite: self, site: sample).checkSite()
    say("writing a site of \(count) documents")
    return try SyntheticSite(at: try workplace.folder("site"), documents: count)
  }

  /// Tells the person who waits what is measured now.
  func say(_ text: String) {
    FileHandle.standardError.write(Data("kiosk-benchmark: \(text)\n".utf8))
  }

  /// Starts a server over a site; each site keeps its state folder over the starts.
  func serve(_ site: String, state: String) throws -> KioskServer {
    try KioskServer(tools, workplace, site: site, state: stateFolder(state))
  }

  /// Where a site's last good versions lie.
  func stateFolder(_ name: String) -> String { "\(workplace.path)/state-\(name)" }

  private func notes(_ site: SyntheticSite?) -> [String] {
    var notes = [
      "Medians of alternating runs; the ratio is the median of the rounds' ratios. Of a busy",
      "machine only the ratios mean something.",
    ]
    if let site {
      notes.append(
        "Synthetic site: \(site.documents.count) documents × \(site.locales.count) locales, "
          + "\(site.size / 1_000_000) MB. nginx: open_file_cache, 2 workers, no log.")
    }
    if options.parts.contains(.loading) {
      notes += [
        "Load: kiosk load on one processor, processor time; xmllint --noout on the same files.",
        "Each document: the whole load by the clock, with all its translations.",
      ]
    }
    if options.parts.contains(.printing) {
      notes += [
        "Paper: the same print documents, WeasyPrint's by a plain style sheet, PDF/UA-1 both; per",
        "second, all files counted as one; warm means the second round of a process.",
      ]
    }
    return notes + (options.parts.contains(.growth) ? Growing.notes : [])
  }
}
