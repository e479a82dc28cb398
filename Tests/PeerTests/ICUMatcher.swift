import Foundation
import TestSupport
import Testing

/// ICU's `LocaleMatcher` with its default options, asked through PyICU; ICU 72 has CLDR 42's data.
enum ICUMatcher {
  /// A pair whose distance CLDR has not changed since: ICU tells no distances, only whether two
  /// tags are as near as a given pair.
  struct Rung: Encodable {
    let distance: Int
    let desired: String
    let supported: String
  }

  /// Wishes in order and locales to choose from.
  struct Lists: Encodable {
    let desired: [String]
    let supported: [String]
    /// One of the supported.
    let fallback: String
  }

  /// Indices into `Lists`.
  struct Choice: Decodable {
    let desired: Int
    let supported: Int
  }

  /// Every distance below CLDR's threshold that a pair of the tables has.
  static let rungs = [
    Rung(distance: 0, desired: "de", supported: "de"),
    Rung(distance: 1, desired: "nb", supported: "no"),
    Rung(distance: 3, desired: "en-GB", supported: "en-AU"),
    Rung(distance: 4, desired: "ar", supported: "ar-SY"),
    Rung(distance: 5, desired: "ar", supported: "ar-MA"),
    Rung(distance: 8, desired: "bs", supported: "hr"),
    Rung(distance: 9, desired: "sr-Cyrl", supported: "sr-Latn-ME"),
    Rung(distance: 10, desired: "ary", supported: "ar-MA"),
    Rung(distance: 12, desired: "da", supported: "nb"),
    Rung(distance: 14, desired: "ary", supported: "ar"),
    Rung(distance: 20, desired: "be", supported: "ru-BY"),
    Rung(distance: 24, desired: "be", supported: "ru"),
    Rung(distance: 25, desired: "ar-Latn", supported: "ar-MA"),
    Rung(distance: 30, desired: "bo", supported: "zh"),
    Rung(distance: 34, desired: "az-Cyrl", supported: "ru"),
    Rung(distance: 40, desired: "kn", supported: "en-IN"),
    Rung(distance: 44, desired: "am", supported: "en"),
  ]

  /// The distances from each tag of a table to each, `nil` from CLDR's threshold on: by table,
  /// desired and supported tag. A distance between two rungs is that of the upper, above all -1.
  static func distances(in tables: [[String]]) async throws -> [[[Int?]]] {
    try await answer(Question(rungs: rungs, tables: tables, lists: [])).distances
  }

  /// What ICU chooses, `nil` where nothing is near enough.
  static func choices(_ lists: [Lists]) async throws -> [Choice?] {
    try await answer(Question(rungs: [], tables: [], lists: lists)).choices
  }

  private struct Question: Encodable {
    let rungs: [Rung]
    let tables: [[String]]
    let lists: [Lists]
  }

  private struct Answer: Decodable {
    let version: String
    let distances: [[[Int?]]]
    let choices: [Choice?]
  }

  private static func answer(_ question: Question) async throws -> Answer {
    let folder = try TemporaryFolder()
    let file = try folder.write("question.json", try JSONEncoder().encode(question))
    let output = try await Python.run(lines, file.path)
    let answer = try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
    try #require(answer.version == "72.1", "the differences are named for Debian 12's ICU")
    return answer
  }

  /// PyICU 2.17 declares `setMaxDistance` with one argument and wants the pair as a tuple.
  private static let lines = """
    import icu, json, sys

    def locale(tag):
        return icu.Locale.forLanguageTag(tag)

    def matcher(supported, default, farthest=None):
        builder = icu.LocaleMatcher.Builder()
        builder.setSupportedLocales(supported)
        builder.setDefaultLocale(default)
        if farthest:
            builder.setMaxDistance(farthest)
        return builder.build()

    def distance(desired, supported):
        if not usual.isMatch(desired, supported):
            return None
        return next((rung for rung, near in ladder if near.isMatch(desired, supported)), -1)

    def distances(tags):
        locales = [locale(tag) for tag in tags]
        return [[distance(desired, supported) for supported in locales] for desired in locales]

    def choice(lists):
        supported = [locale(tag) for tag in lists["supported"]]
        result = matcher(supported, locale(lists["fallback"])).getBestMatchResult(
            [locale(tag) for tag in lists["desired"]])
        if result.getDesiredIndex() < 0:
            return None
        return {"desired": result.getDesiredIndex(), "supported": result.getSupportedIndex()}

    question = json.load(open(sys.argv[1]))
    some = locale("de")
    usual = matcher([some], some)
    ladder = [
        (rung["distance"],
         matcher([some], some, (locale(rung["desired"]), locale(rung["supported"]))))
        for rung in question["rungs"]]
    json.dump({
        "version": icu.ICU_VERSION,
        "distances": [distances(tags) for tags in question["tables"]],
        "choices": [choice(lists) for lists in question["lists"]],
    }, sys.stdout)
    """
}
