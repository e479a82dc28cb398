import CICU

/// The words by which a Latin keyboard finds the Chinese characters of a text, as search keys with a
/// space between.
///
/// Each run of characters stands there in one word and in its syllables, without tone marks, in
/// ICU's readings (CLDR's Han-Latin); characters with several common readings also in those, one at
/// a time, and ü also as the v that keyboards take for it. Empty where there is no such character.
package func pinyinKey(_ text: String) -> String {
  var words: [String] = []
  for run in text.split(whereSeparator: { !$0.isHan }) {
    let syllables = pinyin(String(run)).split(separator: " ").map(String.init)
    let plain = syllables.map { searchKey($0) }
    words += [plain.joined()] + plain
    // Without a syllable for each character nobody knows which one is to be replaced.
    guard syllables.count == run.count else { continue }
    for (index, character) in run.enumerated() {
      for reading in otherReadings(of: character, syllables[index]) where reading != plain[index] {
        words += [(plain[..<index] + [reading] + plain[(index + 1)...]).joined(), reading]
      }
    }
  }
  var seen: Set<String> = []
  return words.filter { seen.insert($0).inserted }.joined(separator: " ")
}

/// Syllables with tone marks and spaces between; empty if ICU fails.
private func pinyin(_ text: String) -> String {
  utf16Result(of: Array(text.utf16), cicu_pinyin).map { String(decoding: $0, as: UTF16.self) } ?? ""
}

private func otherReadings(of character: Character, _ syllable: String) -> [String] {
  let plain = searchKey(syllable)
  let hasUmlaut = syllable.contains { "üǖǘǚǜ".contains($0) }
  let typed = hasUmlaut ? [plain.replacing("u", with: "v")] : []
  return typed + (commonReadings[character] ?? [])
}

/// Everyday characters whose reading depends on the word, with their readings.
private let commonReadings: [Character: [String]] = [
  "行": ["xing", "hang"], "长": ["chang", "zhang"], "長": ["chang", "zhang"],
  "重": ["zhong", "chong"], "会": ["hui", "kuai"], "會": ["hui", "kuai"],
  "调": ["diao", "tiao"], "調": ["diao", "tiao"], "还": ["hai", "huan"], "還": ["hai", "huan"],
  "乐": ["le", "yue"], "樂": ["le", "yue"], "传": ["chuan", "zhuan"], "傳": ["chuan", "zhuan"],
  "都": ["dou", "du"], "参": ["can", "shen"], "參": ["can", "shen"], "得": ["de", "dei"],
  "给": ["gei", "ji"], "給": ["gei", "ji"], "差": ["cha", "chai"], "藏": ["cang", "zang"],
  "朝": ["chao", "zhao"], "降": ["jiang", "xiang"], "觉": ["jue", "jiao"], "覺": ["jue", "jiao"],
  "校": ["xiao", "jiao"], "系": ["xi", "ji"], "种": ["zhong", "chong"], "種": ["zhong", "chong"],
  "单": ["dan", "shan"], "單": ["dan", "shan"], "车": ["che", "ju"], "車": ["che", "ju"],
  "厦": ["xia", "sha"], "廈": ["xia", "sha"], "便": ["bian", "pian"], "薄": ["bao", "bo"],
  "角": ["jiao", "jue"], "省": ["sheng", "xing"], "宿": ["su", "xiu"], "血": ["xue", "xie"],
  "率": ["lu", "lv", "shuai"], "弹": ["dan", "tan"], "彈": ["dan", "tan"], "什": ["shen", "shi"],
  "曾": ["ceng", "zeng"], "地": ["di", "de"], "的": ["de", "di"], "了": ["le", "liao"],
  "没": ["mei", "mo"], "沒": ["mei", "mo"], "着": ["zhe", "zhao"], "模": ["mo", "mu"],
]

extension Character {
  fileprivate var isHan: Bool { unicodeScalars.first?.properties.isIdeographic ?? false }
}
