import KioskXML

extension Decoder {
  mutating func quantity(_ element: XMLElement) -> Quantity<TextUnit>? {
    let name = element.name.local
    let value = quantityValue(element)
    let bound = name == "date" ? nil : choice("bound", of: element, as: Bound.self)
    let provenance = provenance(of: element)
    let own =
      name == "cost"
      ? ["amount", "currency", "per", "bound"] : name == "date" ? ["value"] : ["value", "bound"]
    guard let label = unit(element, allowing: own + Decoder.provenanceNames)?.unit, let value
    else { return nil }
    return Quantity(
      id: label.elementID, value: value, bound: bound, label: label, provenance: provenance,
      position: position(of: element))
  }

  private mutating func quantityValue(_ element: XMLElement) -> QuantityValue? {
    switch element.name.local {
    case "cost": return money(element).map(QuantityValue.cost)
    case "deadline":
      return requiredValue(
        "value", of: element, expected: "a duration like P2W or a date like 2026-12-31"
      ) { text in
        TimeSpan(text).map { .deadline(.span($0)) }
          ?? CalendarDate(text).map { .deadline(.day($0)) }
      }
    case "duration":
      return requiredValue("value", of: element, expected: "a duration like P2W or PT24H") {
        TimeSpan($0).map(QuantityValue.duration)
      }
    case "date":
      return requiredDate("value", of: element).map(QuantityValue.date)
    default:
      return requiredValue("value", of: element, expected: "a whole number") { text in
        text.utf8.count <= 15 && text.utf8.allSatisfy(\.isDigit)
          && (text == "0" || !text.hasPrefix("0")) ? Int(text).map(QuantityValue.count) : nil
      }
    }
  }

  private mutating func money(_ element: XMLElement) -> Money? {
    let amount = requiredValue("amount", of: element, expected: "an amount like 18.36") {
      Money.hundredths($0)
    }
    let currency = value("currency", of: element, expected: "a currency code like EUR") { text in
      text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) } ? text : nil
    }
    let rhythm = choice("per", of: element, as: Money.Rhythm.self)
    return amount.map { Money(hundredths: $0, currency: currency ?? "EUR", rhythm: rhythm) }
  }
}
