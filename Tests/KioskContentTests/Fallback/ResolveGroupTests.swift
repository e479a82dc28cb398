import Foundation
import KioskContent
import Testing

@Suite struct ResolveGroupTests {
  /// `asked + chain + source + statuses = served`; `!` behind the source makes it critical.
  @Test(arguments: [
    "uk + en + de + uk:up-to-date en:up-to-date = uk",
    "uk + en + de + uk:reviewed = uk",
    "uk + en + de + uk:outdated en:up-to-date = uk",
    "uk + en + de + uk:machine-translated en:reviewed = uk",
    "uk + en + de + uk:missing en:up-to-date = en",
    "uk + en + de + uk:in-translation en:outdated = en",
    "uk + en + de + uk:missing en:missing = de",
    "uk + en + de + = de",
    "uk + + de + en:reviewed = de",
    "uk + en ar + de + ar:reviewed = ar",
    "uk + ar en + de + ar:reviewed en:reviewed = ar",
    "uk + en + de + uk:up-to-date,missing en:up-to-date,up-to-date = en",
    "uk + en + de + uk:up-to-date,outdated en:reviewed,reviewed = uk",
    "uk + de en + de + en:reviewed = de",
    "de + uk + de + uk:reviewed = de",
    "de + + en + de:missing = en",
    "de + + en + de:up-to-date = de",
    "uk + en + de! + uk:outdated en:up-to-date = en",
    "uk + en + de! + uk:outdated en:outdated = de",
    "uk + en + de! + uk:up-to-date,outdated en:missing = de",
    "uk + en + de! + uk:machine-translated en:reviewed = uk",
    "uk + en + de! + uk:up-to-date = uk",
  ])
  func `the first usable language is served`(row: String) throws {
    let sides = row.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
    let parts = sides[0].split(separator: "+", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    var statuses: [LanguageTag: [TranslationStatus]] = [:]
    for entry in parts[3].split(separator: " ") {
      let halves = entry.split(separator: ":").map(String.init)
      statuses[.tag(halves[0])] = try halves[1].split(separator: ",").map {
        try #require(TranslationStatus(rawValue: String($0)))
      }
    }
    let served = resolveGroup(
      asked: .tag(parts[0]), chain: parts[1].split(separator: " ").map { .tag(String($0)) },
      source: .tag(parts[2].replacing("!", with: "")), isCritical: parts[2].hasSuffix("!")
    ) { statuses[$0] ?? [.missing] }
    #expect(served.description == sides[1])
  }
}
