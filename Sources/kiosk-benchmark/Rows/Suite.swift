import Foundation

/// Every measurement, one after the other: two at a time would measure each other.
struct Suite {
  let tools: Tools
  let workplace: Workplace
  let effort: Effort

  /// Measures everything; says on standard error what it is at.
  func report() throws -> Report {
    say("writing a site of \(SyntheticSite.usualCount) documents")
    let site = try SyntheticSite(at: try workplace.folder("site"))
    let loading = Loading(suite: self, site: site)
    try loading.checkSite()
    let figures =
      try Serving(suite: self, site: site).figures() + loading.figures()
      + Starting(suite: self, site: site).figures() + Changing(suite: self, site: site).figures()
      + Remembering(suite: self).figures() + Typing(suite: self).figures()
      + Printing(suite: self).figures()
    return Report(notes: notes(site, loading), figures: figures)
  }

  /// Tells the person who waits what is measured now.
  func say(_ text: String) {
    FileHandle.standardError.write(Data("kiosk-benchmark: \(text)\n".utf8))
  }

  /// Starts a server over a site; each site keeps its state folder over the starts.
  func serve(_ site: String, state: String) throws -> KioskServer {
    try KioskServer(tools, workplace, site: site, state: "\(workplace.path)/state-\(state)")
  }

  private func notes(_ site: SyntheticSite, _ loading: Loading) -> [String] {
    [
      "Medians of alternating runs; the ratio is the median of the rounds' ratios. Of a busy",
      "machine only the ratios mean something.",
      "Synthetic site: \(site.documents.count) documents × \(site.locales.count) locales, "
        + "\(site.size / 1_000_000) MB. nginx: open_file_cache, 2 workers, no log.",
      "Load: \(loading.command) on one processor, processor time; "
        + "xmllint --noout on the same files.",
      "Paper: the same print documents, WeasyPrint's by a plain style sheet, PDF/UA-1 both; per",
      "second, all files counted as one; warm means the second round of a process.",
    ]
  }
}
