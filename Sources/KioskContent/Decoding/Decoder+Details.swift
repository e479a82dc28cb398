import KioskXML

extension Decoder {
  /// A block that only places and lines have; `nil` after its faults are reported.
  mutating func detail(_ element: XMLElement) -> Block<TextUnit>? {
    switch element.name.local {
    case "official-name": namedFact(element).map(Block.officialName)
    case "operator": namedFact(element).map(Block.operatedBy)
    case "address": address(element).map(Block.address)
    case "directions": passage(element, trailing: []).map(Block.directions)
    case "access": access(element).map(Block.access)
    case "languages": spokenLanguages(element).map(Block.spokenLanguages)
    case "hours": hours(element).map(Block.hours)
    case "line": line(element).map(Block.line)
    default: nil
    }
  }

  private mutating func namedFact(_ element: XMLElement) -> NamedFact? {
    allowAttributes(Decoder.provenanceNames, on: element)
    let provenance = provenance(of: element)
    return plainText(of: element).map {
      NamedFact(name: $0, provenance: provenance, position: position(of: element))
    }
  }

  private mutating func address(_ element: XMLElement) -> Address? {
    allowAttributes(Decoder.provenanceNames, on: element)
    let names = ["street", "room", "postcode", "city"]
    let elements = sequence(in: element, of: names, required: ["street", "city"])
    var parts: [String: String] = [:]
    for name in names {
      guard let child = elements[name] else { continue }
      allowAttributes([], on: child)
      parts[name] = plainText(of: child)
    }
    let provenance = provenance(of: element)
    guard let street = parts["street"], let city = parts["city"] else { return nil }
    return Address(
      street: street, room: parts["room"], postcode: parts["postcode"], city: city,
      provenance: provenance, position: position(of: element))
  }

  private mutating func access(_ element: XMLElement) -> Access<TextUnit>? {
    allowAttributes(["xml:id", "value"] + Decoder.provenanceNames, on: element)
    let level = requiredChoice("value", of: element, as: AccessLevel.self)
    let remark = optionalUnit(element).unit
    let provenance = provenance(of: element)
    return level.map {
      Access(
        level: $0, remark: remark, provenance: provenance, position: position(of: element))
    }
  }

  private mutating func spokenLanguages(_ element: XMLElement) -> SpokenLanguages? {
    requireEmpty(element, allowing: ["tags"] + Decoder.provenanceNames)
    if element.attribute("tags") == nil {
      report(.missingAttribute(name: "tags", element: "languages"), at: element.offset)
    }
    let tags = languages("tags", of: element)
    let provenance = provenance(of: element)
    guard !tags.isEmpty else { return nil }
    return SpokenLanguages(
      languages: tags, provenance: provenance, position: position(of: element))
  }

  private mutating func line(_ element: XMLElement) -> ContactLine<TextUnit>? {
    allowAttributes(
      ["xml:id", "kind", "value", "cost", "languages"] + Decoder.provenanceNames, on: element)
    let kind = requiredChoice("kind", of: element, as: LineKind.self)
    let value = lineValue(of: element, kind: kind)
    let tariff = choice("cost", of: element, as: Tariff.self)
    let languages = languages("languages", of: element)
    let provenance = provenance(of: element)
    let (label, trailing) = optionalUnit(element, trailing: ["hours"])
    for extra in trailing.dropFirst() {
      report(.repeatedElement(name: "hours", parent: "line"), at: extra.offset)
    }
    let hours = trailing.first.flatMap { self.hours($0) }
    guard let kind, let value else { return nil }
    return ContactLine(
      kind: kind, value: value, tariff: tariff, languages: languages, label: label, hours: hours,
      provenance: provenance, position: position(of: element))
  }

  private mutating func lineValue(
    of element: XMLElement, kind: LineKind?
  ) -> String? {
    guard let kind else { return required("value", of: element) }
    if kind.isDialled {
      return requiredValue(
        "value", of: element, expected: "digits, with spaces, '+', '-' or '/' between"
      ) { Decoder.isNumber($0) ? $0 : nil }
    }
    return kind == .mail
      ? requiredValue("value", of: element, expected: "an address like name@example.org") {
        Decoder.isMailAddress($0) ? $0 : nil
      }
      : requiredValue("value", of: element, expected: Decoder.webAddressForm) {
        Decoder.isWebAddress($0) ? $0 : nil
      }
  }

  private static func isNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isDigit || first == UInt8(ascii: "+") else {
      return false
    }
    return text.utf8.contains(where: \.isDigit)
      && text.utf8.allSatisfy { $0.isDigit || " +-/".utf8.contains($0) } && text == text.folded
  }
}
