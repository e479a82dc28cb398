import KioskXML

extension Decoder {
  mutating func hours(_ element: XMLElement) -> Hours<TextUnit>? {
    allowAttributes(["value"] + Decoder.provenanceNames, on: element)
    let times = element.attribute("value").flatMap { openingHours($0, of: element) }
    var states: [String] = []
    var exceptions: [HoursException<TextUnit>] = []
    for child in elements(in: element) {
      switch child.name.local {
      case "by-appointment", "unknown":
        allowAttributes([], on: child)
        for inner in elements(in: child) { reject(inner, in: child, expected: []) }
        if !exceptions.isEmpty {
          report(
            .misplacedElement(name: child.name.local, parent: "hours", rule: .reasonInException),
            at: child.offset)
        }
        if states.contains(child.name.local) {
          report(.repeatedElement(name: child.name.local, parent: "hours"), at: child.offset)
        }
        states.append(child.name.local)
      case "exception": if let exception = exception(child) { exceptions.append(exception) }
      default: reject(child, in: element, expected: ["by-appointment", "unknown", "exception"])
      }
    }
    let provenance = provenance(of: element)
    guard let state = state(of: element, times: times, states: states) else { return nil }
    return Hours(
      state: state, exceptions: exceptions, provenance: provenance,
      position: position(of: element))
  }

  private mutating func state(
    of element: XMLElement, times: OpeningHours?, states: [String]
  ) -> HoursState? {
    let hasValue = element.attribute("value") != nil
    let isUnknown = states.contains("unknown")
    if isUnknown, hasValue || states.contains("by-appointment") {
      report(
        .conflictingAttributes(
          "unknown", hasValue ? "value" : "by-appointment", element: "hours"), at: element.offset)
      return nil
    }
    if isUnknown { return .unknown }
    let byAppointment = states.contains("by-appointment")
    if hasValue { return times.map { .times($0, byAppointment: byAppointment) } }
    if byAppointment { return .byAppointment }
    report(.missingAttribute(name: "value", element: "hours"), at: element.offset)
    return nil
  }

  private mutating func openingHours(
    _ attribute: XMLAttribute, of element: XMLElement
  ) -> OpeningHours? {
    do {
      return try OpeningHours(parsing: attribute.value)
    } catch {
      report(
        .badHours(error, value: attribute.value.excerpt),
        at: attribute.valueOffset + error.offset)
      return nil
    }
  }

  private mutating func exception(_ element: XMLElement) -> HoursException<TextUnit>? {
    guard isNamed(element, "exception") else { return nil }
    allowAttributes(["from", "to", "value", "xml:id"], on: element)
    for name in ["from", "to", "value"] where element.attribute(name) == nil {
      report(.missingAttribute(name: name, element: "exception"), at: element.offset)
    }
    let from = date("from", of: element)
    let to = date("to", of: element)
    let hours = element.attribute("value").flatMap { openingHours($0, of: element) }
    if element.attribute("id", namespace: Decoder.xmlNamespace) != nil { _ = id(of: element) }
    var reason: TextUnit?
    for child in elements(in: element) {
      guard isNamed(child, "reason") else {
        reject(child, in: element, expected: ["reason"])
        continue
      }
      if reason != nil {
        report(.repeatedElement(name: "reason", parent: "exception"), at: child.offset)
      }
      reason = unit(child)?.unit ?? reason
    }
    guard let from, let to, let hours else { return nil }
    if from > to, let attribute = element.attribute("to") {
      reportBadValue(attribute, of: element, expected: "a day that is not before 'from'")
      return nil
    }
    return HoursException(from: from, to: to, hours: hours, reason: reason)
  }
}
