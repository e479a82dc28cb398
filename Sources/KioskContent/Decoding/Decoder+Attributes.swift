import KioskText
import KioskXML

extension Decoder {
  /// Reports every attribute that is not among the allowed ones.
  mutating func allowAttributes(_ allowed: [String], on element: XMLElement) {
    for attribute in element.attributes {
      let name = Decoder.displayName(of: attribute.name)
      if !allowed.contains(name) {
        report(
          .unknownAttribute(name: name, element: element.name.local, allowed: allowed),
          at: attribute.offset)
      }
    }
  }

  /// The value of an attribute that must be there and must not be blank.
  mutating func required(_ name: String, of element: XMLElement) -> String? {
    guard let attribute = element.attribute(name) else {
      report(.missingAttribute(name: name, element: element.name.local), at: element.offset)
      return nil
    }
    let value = attribute.value.folded
    if value.isEmpty { reportBadValue(attribute, of: element, expected: "a value") }
    return value.isEmpty ? nil : value
  }

  /// An attribute read by a function that answers `nil` for what it does not understand.
  mutating func value<Value>(
    _ name: String, of element: XMLElement, expected: String, read: (String) -> Value?
  ) -> Value? {
    guard let attribute = element.attribute(name) else { return nil }
    if let value = read(attribute.value) { return value }
    reportBadValue(attribute, of: element, expected: expected)
    return nil
  }

  /// The same, for an attribute that must be there.
  mutating func requiredValue<Value>(
    _ name: String, of element: XMLElement, expected: String, read: (String) -> Value?
  ) -> Value? {
    if element.attribute(name) == nil {
      report(.missingAttribute(name: name, element: element.name.local), at: element.offset)
    }
    return value(name, of: element, expected: expected, read: read)
  }

  /// One word of a closed list.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of element: XMLElement, as type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let attribute = element.attribute(name) else { return nil }
    if let choice = Choice(rawValue: attribute.value) { return choice }
    reportBadValue(
      attribute, of: element, expected: Decoder.alternatives(type),
      nearest: nearest(attribute.value, among: type.allCases.map(\.rawValue)))
    return nil
  }

  /// The same, for an attribute that must be there.
  mutating func requiredChoice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of element: XMLElement, as type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    if element.attribute(name) == nil {
      report(.missingAttribute(name: name, element: element.name.local), at: element.offset)
    }
    return choice(name, of: element, as: type)
  }

  mutating func date(_ name: String, of element: XMLElement) -> CalendarDate? {
    value(name, of: element, expected: Decoder.dateForm) { CalendarDate($0) }
  }

  mutating func requiredDate(_ name: String, of element: XMLElement) -> CalendarDate? {
    requiredValue(name, of: element, expected: Decoder.dateForm) { CalendarDate($0) }
  }

  private static let dateForm = "a day of the calendar as YYYY-MM-DD"

  /// Reports a second day that lies before the first.
  ///
  /// - Returns: whether the days are in order, as far as both are known.
  mutating func areInOrder(
    _ from: CalendarDate?, _ to: CalendarDate?, on element: XMLElement
  ) -> Bool {
    guard let from, let to, from > to, let attribute = element.attribute("to") else { return true }
    reportBadValue(attribute, of: element, expected: "a day that is not before 'from'")
    return false
  }

  /// A text attribute that may be left out, but not be empty.
  mutating func words(_ name: String, of element: XMLElement) -> String? {
    element.attribute(name) == nil ? nil : required(name, of: element)
  }

  mutating func flag(_ name: String, of element: XMLElement) -> Bool {
    value(name, of: element, expected: "true or false") { ["true": true, "false": false][$0] }
      ?? false
  }

  mutating func audience(of element: XMLElement) -> [Audience] {
    guard let attribute = element.attribute("applies-to") else { return [] }
    let words = attribute.value.folded.split(separator: " ").map(String.init)
    let known = Audience.allCases.map(\.rawValue)
    let stranger = words.first { !known.contains($0) }
    if words.isEmpty || stranger != nil {
      reportBadValue(
        attribute, of: element, expected: "one or more of " + known.joined(separator: ", "),
        nearest: stranger.flatMap { nearest($0, among: known) })
    }
    return words.compactMap { Audience(rawValue: $0) }
  }

  mutating func languages(_ name: String, of element: XMLElement) -> [LanguageTag] {
    value(name, of: element, expected: "language tags with spaces between") { text in
      let words = text.folded.split(separator: " ")
      let tags = words.compactMap { Decoder.tag(String($0)) }
      return tags.count == words.count && !tags.isEmpty ? tags : nil
    } ?? []
  }

  /// The names of the attributes that say where a fact comes from.
  static let provenanceNames = [
    "verified", "verified-by", "source", "review-by", "valid-until", "law",
  ]

  mutating func provenance(of element: XMLElement) -> Provenance {
    Provenance(
      verified: date("verified", of: element),
      verifiedBy: words("verified-by", of: element),
      source: words("source", of: element),
      reviewBy: date("review-by", of: element),
      validUntil: date("valid-until", of: element),
      law: words("law", of: element))
  }

  mutating func reportBadValue(
    _ attribute: XMLAttribute, of element: XMLElement, expected: String, nearest: String? = nil
  ) {
    report(
      .badValue(
        attribute: Decoder.displayName(of: attribute.name), element: element.name.local,
        value: attribute.value.excerpt, expected: expected, nearest: nearest),
      at: attribute.offset)
  }

  static func alternatives<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> String
  where Choice.RawValue == String {
    let words = type.allCases.map(\.rawValue)
    return words.dropLast().joined(separator: ", ") + " or " + words.suffix(1).joined()
  }

  static func displayName(of name: XMLName) -> String {
    switch name.namespace {
    case "": name.local
    case xmlNamespace: "xml:\(name.local)"
    default: name.written
    }
  }
}
