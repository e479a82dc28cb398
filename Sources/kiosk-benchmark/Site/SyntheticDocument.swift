/// A document of the synthetic site, with the units that locale files translate.
struct SyntheticDocument {
  /// The kinds, in the proportions of a real site.
  enum Kind: String, CaseIterable {
    case guide, office, contact, offer, notice
  }

  let kind: Kind
  let id: String
  private(set) var units: [SyntheticUnit] = []
  private var body = ""
  private var depth = 1
  private var text: SyntheticText

  /// The document with a number; equal numbers give equal documents.
  ///
  /// - Parameter related: the id of another document that this one refers to.
  init(number: Int, related: String) {
    kind = SyntheticDocument.kind(of: number)
    id = SyntheticDocument.id(of: number)
    text = SyntheticText(.latin, seed: UInt64(number) &* 7919 &+ 1)
    writeHead(number: number)
    writeSteps(related: related)
    writeSection(related: related)
  }

  /// The first document holds the emergency number; the first five are a mixture already.
  static func kind(of number: Int) -> Kind {
    switch number % 20 {
    case 0, 1: .contact
    case 3, 7: .office
    case 6: .offer
    case 5 where number < 60: .notice
    default: .guide
    }
  }

  static func id(of number: Int) -> String { "\(kind(of: number).rawValue)-\(number)" }

  /// The file, relative to the site.
  var path: String { "Content/\(kind.rawValue)s/\(id).xml" }

  /// What the file holds.
  var xml: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <\(kind) xmlns="urn:welcome-kiosk:content" xml:lang="de">
    \(body)</\(kind)>

    """
  }

  private mutating func writeHead(number: Int) {
    add("title", "title", words: 4)
    add("summary", "summary", words: 10, isSentence: true)
    switch kind {
    case .guide, .notice: break
    case .office, .contact, .offer: writePlace(number: number)
    }
    add(
      "deadline", "deadline", "value=\"P2W\" \(SyntheticDocument.checked)", words: 4)
    add("paragraph", "what", words: 36, isSentence: true, ending: .term(text.phrase(1)))
  }

  private static let checked = "verified=\"2026-01-02\""

  private mutating func writePlace(number: Int) {
    let checked = SyntheticDocument.checked
    let phone = number == 0 ? "112" : SyntheticDocument.phone(number)
    body += """
        <official-name \(checked)>\(text.phrase(2))</official-name>
        <address \(checked)>
          <street>\(text.phrase(1)) \(number + 1)</street>
          <city>Musterstadt</city>
        </address>
        <languages tags="de en uk" \(checked)/>
        <hours value="Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off" \(checked)/>

      """
    add("line", "phone", "kind=\"phone\" value=\"\(phone)\" \(checked)", words: 2)
  }

  /// A number of the range that is kept free for made-up ones.
  static func phone(_ number: Int) -> String { "030 23125 \(100 + number % 900)" }

  private mutating func writeSteps(related: String) {
    open("steps", "steps")
    for number in 1...4 {
      add(
        "step", "step-\(number)", words: 12, isSentence: true,
        see: number == 3 ? related : nil)
    }
    close("steps")
    open("papers", "papers")
    for number in 1...3 { add("item", "paper-\(number)", words: 5) }
    close("papers")
    add("cost", "cost", "amount=\"18.36\" \(SyntheticDocument.checked)", words: 5)
    add("warning", "warning", words: 12, isSentence: true)
  }

  private mutating func writeSection(related: String) {
    open("section", "more")
    add("title", "more-title", words: 4)
    add("paragraph", "more-text", words: 48, isSentence: true, ending: .law("§ 17 Abs. 1 BMG"))
    open("list", "more-list")
    for number in 1...3 { add("item", "more-\(number)", words: 7) }
    close("list")
    close("section")
    add("note", "note", words: 10, isSentence: true, see: related)
  }

  private mutating func open(_ name: String, _ id: String) {
    body += "\(margin)<\(name) xml:id=\"\(id)\">\n"
    depth += 1
  }

  private mutating func close(_ name: String) {
    depth -= 1
    body += "\(margin)</\(name)>\n"
  }

  private var margin: String { String(repeating: "  ", count: depth) }

  private mutating func add(
    _ name: String, _ id: String, _ attributes: String = "", words: Int, isSentence: Bool = false,
    ending: SyntheticUnit.Ending = .none, see: String? = nil
  ) {
    let unit = SyntheticUnit(
      id: id, words: words, isSentence: isSentence, ending: ending,
      source: isSentence ? text.sentences(words: words) : text.phrase(words))
    units.append(unit)
    let gap = attributes.isEmpty ? "" : " "
    let reference = see.map { "<see ref=\"\($0)\"/>" } ?? ""
    body +=
      "    <\(name) xml:id=\"\(id)\"\(gap)\(attributes)>\(unit.content)\(reference)</\(name)>\n"
  }
}
