import KioskText
import TestSupport
import Testing

@testable import KioskContent

@Suite struct LetterPairsTests {
  /// Letters of scripts of one to four bytes in UTF-8.
  private static let alphabets = ["abcdeß ", "абвгґ ", "سكنتر ", "ሀለሐመ ", "户籍登记市 ", "ab户𝛼😀 "]

  private func text(_ letters: [Character], _ count: Int, _ chance: inout SplitMix) -> String {
    String((0..<count).map { _ in letters.randomElement(using: &chance) ?? " " })
  }

  @Test(arguments: 1...40)
  func `a text that holds the words is never left out`(seed: UInt64) {
    var chance = SplitMix(seed: seed)
    for alphabet in Self.alphabets.map(Array.init) {
      let texts = (0..<130).map { _ in
        text(alphabet, Int.random(in: 0...30, using: &chance), &chance)
      }
      var pairs = LetterPairs(count: texts.count, .page)
      for (index, text) in texts.enumerated() { pairs.add(text, at: index) }
      for length in [0, 1, 2, 3, 5] {
        let query = text(alphabet, length, &chance)
        let words = query.split(separator: " ")
        let holding = texts.indices.filter { index in
          words.allSatisfy { FoldedText(texts[index]).contains($0) }
        }
        let candidates = pairs.candidates(for: words)
        #expect(Set(holding).isSubset(of: candidates), "\(query)")
        #expect(candidates == candidates.sorted())
        #expect(candidates.allSatisfy(texts.indices.contains))
      }
    }
  }

  @Test func `few of many texts are left for a word`() {
    var chance = SplitMix(seed: 7)
    let letters = Array("abcdefghijklmnopqrstuvwxyz ")
    var pairs = LetterPairs(count: 1000, .page)
    for index in 0..<1000 {
      pairs.add(text(letters, 200, &chance) + (index == 700 ? " anmeldung" : ""), at: index)
    }
    let candidates = pairs.candidates(for: ["anmeldung"])
    #expect(candidates.contains(700))
    #expect(candidates.count < 20)
    #expect(pairs.candidates(for: ["öffnung"]).isEmpty)
  }

  @Test func `what is most like comes first, and others fill up`() {
    let names = ["kita", "bank", "kita gutschein", "schule", ""]
    var pairs = LetterPairs(count: names.count, .name)
    for (index, name) in names.enumerated() { pairs.add(name, at: index) }
    func nearest(_ text: String, _ most: Int = 9) -> [String] {
      pairs.nearest(to: text, most: most).map { names[$0] }
    }
    #expect(nearest("kita gutscheine").prefix(2) == ["kita gutschein", "kita"])
    #expect(nearest("banken", 2)[0] == "bank")
    #expect(nearest("nabk", 2)[0] == "bank")
    #expect(nearest("") == names)
    #expect(nearest("xyz", 2) == ["kita", "bank"])
    #expect(LetterPairs(count: 0, .name).nearest(to: "bank", most: 3) == [])
    #expect(LetterPairs(count: 0, .name).candidates(for: ["bank"]) == [])
  }

  /// Words as names of pages have them.
  private static let stems = [
    "wohn", "melde", "kinder", "schul", "arbeits", "steuer", "arzt", "bank", "sprach", "fahr",
    "familien", "kranken", "aufenthalts", "bürger", "sozial", "jugend", "rente", "pflege",
  ]
  private static let ends = ["amt", "kurs", "geld", "karte", "büro", "hilfe", "schein", "platz"]

  @Test(arguments: 1...20)
  func `a name with a letter wrong is found among thousands`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    var names: [String] = []
    for number in 0..<2000 {
      let words = (0..<Int.random(in: 1...4, using: &chance)).map { _ in
        Self.stems[Int.random(in: Self.stems.indices, using: &chance)]
          + Self.ends[Int.random(in: Self.ends.indices, using: &chance)]
      }
      names.append(words.joined(separator: " ") + " \(number)")
    }
    names.append("kita")
    var pairs = LetterPairs(count: names.count, .name)
    for (index, name) in names.enumerated() { pairs.add(name, at: index) }
    let isShortFound = pairs.nearest(to: "kitta", most: 128).contains(names.count - 1)
    #expect(isShortFound)
    for _ in 0..<20 {
      let index = Int.random(in: names.indices, using: &chance)
      var letters = Array(names[index])
      let place = Int.random(in: letters.indices, using: &chance)
      switch Int.random(in: 0...2, using: &chance) {
      case 0: letters[place] = "x"
      case 1: letters.remove(at: place)
      default: letters.insert("x", at: place)
      }
      let isFound = pairs.nearest(to: String(letters), most: 128).contains(index)
      #expect(isFound, "\(String(letters)) for \(names[index])")
    }
  }
}
