import Foundation
import KioskContent
import TestSupport
import Testing

@testable import KioskTranslation

/// Holds counts and formulas against textstat (PyPI), which counts syllables by where a word may be
/// hyphenated and sentences by every full stop.
@Suite struct ClarityPeerTests {
  /// What textstat says of a text.
  private struct Figures: Decodable {
    let words: Int
    let sentences: Int
    let syllables: Int
    let wiener: [Double]
    let lix: Double
    let amstad: Double
  }

  @Test func `texts that both count alike have the same figures`() async throws {
    let texts = [
      "Das Haus hat vier Zimmer. Die Frau kauft drei Brote. Der Bus kommt morgens und mittags.",
      "Melden Sie die große Wohnung. Bringen Sie bitte alle Papiere mit. Das Rathaus hilft gerne.",
      "Die Beratung kostet nichts. Fragen Sie nach Sprache und Wohnung. Schreiben Sie den Termin in den Kalender.",
    ]
    for (text, theirs) in zip(texts, try await Self.figures(of: texts)) {
      let ours = Self.readability(of: text)
      #expect(ours.words == theirs.words, "\(text)")
      #expect(ours.sentences == theirs.sentences, "\(text)")
      #expect(ours.syllables == theirs.syllables, "\(text)")
      for (our, their) in zip(ours.wiener, theirs.wiener) { #expect(abs(our - their) < 1e-6) }
      #expect(abs(ours.lix - theirs.lix) < 1e-6)
      #expect(abs(ours.amstad - theirs.amstad) < 1e-6)
    }
  }

  /// Hyphenation leaves no single letter on a line: `A-bend`, `Li-ni-e`, `o-der` lose a syllable there,
  /// and vowels that meet are often not parted. The other way round, its patterns part some words
  /// where nobody speaks a syllable: `Deut-schl-and`, `Fa-rb-en`.
  @Test func `of the shipped words few differ, and ours are rarely fewer`() async throws {
    let distinct = try await Self.shippedWords()
    #expect(distinct.count > 1000)
    let theirs = try await Self.syllables(of: distinct)
    let pairs = zip(distinct, theirs).map { (word: $0, our: GermanSyllables.count($0), their: $1) }
    let fewer = pairs.filter { $0.our < $0.their }
    let more = pairs.filter { $0.our > $0.their }
    #expect(fewer.count * 1000 <= distinct.count * 15, "\(fewer)")
    #expect(more.count * 100 <= distinct.count * 5, "\(more)")
    let unexplained = more.filter { !Self.losesLetter($0.word) }
    #expect(unexplained.count * 1000 <= distinct.count * 5, "\(unexplained)")
    #expect(pairs.allSatisfy { abs($0.our - $0.their) <= 2 })
  }

  /// Every word of letters in the shipped texts, once.
  private static func shippedWords() async throws -> [String] {
    let texts = try await shippedTexts()
    let sentences = texts.flatMap(\.units).flatMap { GermanSentences.of($0.text) }
    let words = sentences.flatMap(\.tokens).filter { $0.kind == .word }.map(\.text)
    let isPlain: (String) -> Bool = { word in
      word.count > 1 && word.allSatisfy(\.isLetter) && word.contains(where: \.isLowercase)
    }
    return Set(words.filter(isPlain)).sorted()
  }

  /// Whether a syllable of the word may be one letter, or two vowels meet in it.
  private static func losesLetter(_ word: String) -> Bool {
    let vowels = "aeiouyäöü"
    let letters = Array(word.lowercased())
    let isVowel = letters.map(vowels.contains)
    let meets = zip(isVowel, isVowel.dropFirst()).contains { $0 && $1 }
    return isVowel[0] || isVowel[letters.count - 1] || meets
      // Compounds whose second part begins with a vowel: `Ter-min-a-gen-tur`.
      || zip(zip(isVowel, isVowel.dropFirst()), isVowel.dropFirst(2)).contains {
        !$0.0 && $0.1 && !$1
      } && letters.count > 9
  }

  /// Sentences differ where a text has figures and headings, so the bounds allow for that.
  @Test func `whole documents are judged alike`() async throws {
    let texts = try await Self.shippedTexts().filter {
      DocumentClarity($0).readability.isMeasurable
    }
    #expect(texts.count > 10)
    let written = texts.map { text in
      text.units.map { unit in
        let plain = unit.text.plain
        return plain.last.map { ".!?:".contains($0) } == true ? plain : plain + "."
      }.joined(separator: " ")
    }
    let theirs = try await Self.figures(of: written)
    for (text, their) in zip(texts, theirs) {
      let our = DocumentClarity(text).readability
      #expect(abs(our.lix - their.lix) < 4, "\(text.id): \(our.lix), \(their.lix)")
      #expect(abs(our.amstad - their.amstad) < 5, "\(text.id): \(our.amstad), \(their.amstad)")
      for (ours, theirs) in zip(our.wiener, their.wiener) {
        #expect(abs(ours - theirs) < 1, "\(text.id): \(our.wiener), \(their.wiener)")
      }
    }
  }

  private static func readability(of text: String) -> Readability {
    Readability(GermanSentences.of(InlineText(plain: text)))
  }

  private static func shippedTexts() async throws -> [ClarityText] {
    var loader = SiteLoader(folder: SiteFolder(path: Repository.site))
    let outcome = try #require(await loader.loadIfChanged())
    return try #require(outcome.edition).library.germanTexts
      .filter { $0.id != .interface && $0.id != .site }
  }

  private static func figures(of texts: [String]) async throws -> [Figures] {
    try await answer(
      """
      [{"words": textstat.lexicon_count(text), "sentences": textstat.sentence_count(text),
        "syllables": textstat.syllable_count(text), "lix": textstat.lix(text),
        "wiener": [textstat.wiener_sachtextformel(text, form) for form in (1, 2, 3, 4)],
        "amstad": textstat.flesch_reading_ease(text)} for text in asked]
      """, texts)
  }

  private static func syllables(of words: [String]) async throws -> [Int] {
    try await answer("[textstat.syllable_count(word) for word in asked]", words)
  }

  private static func answer<Answer: Decodable>(
    _ expression: String, _ asked: [String]
  ) async throws -> Answer {
    let folder = try TemporaryFolder()
    let file = try folder.write("asked.json", try JSONEncoder().encode(asked))
    let output = try await Python.run(
      """
      import json, sys, textstat

      textstat.set_lang("de")
      asked = json.load(open(sys.argv[1]))
      answer = \(expression.replacing("\n", with: " "))
      json.dump(answer, sys.stdout)
      """, file.path)
    return try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
  }
}
