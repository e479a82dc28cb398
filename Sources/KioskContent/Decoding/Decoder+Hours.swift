import KioskXML

extension Decoder {
  mutating func hours(_ element: XMLElement) -> Hours<TextUnit>? {
    allowAttributes(["value"] + Decoder.provenanceNames, on: element)
    let times = element.attribute("value").flatMap { openingHours($0, of: element) }
    var states: [String] = []
    var exceptions: [HoursException<TextUnit>] = []
    var hasException = false
    for child in elements(in: element) {
      if isNamed(child, "exception") {
        hasException = true
        if let exception = exception(child) { exceptions.append(exception) }
      } else if isNamed(child, "by-appointment") || isNamed(child, "unknown") {
        readState(child, in: element, isLate: hasException, into: &states)
      } else {
        reject(child, in: element, expected: ["by-appointment", "unknown", "exception"])
      }
    }
    let provenance = provenance(of: element)
    guard let state = state(of: element, times: times, states: states) else { return nil }
    return Hours(
      state: state, exceptions: exceptions, provenance: provenance,
      position: position(of: element))
  }

  private mutating func readState(
    _ child: XMLElement, in element: XMLElement, isLate: Bool, into states: inout [String]
  ) {
    let name = child.name.local
    requireEmpty(child)
    if isLate { misplaced(child, in: element, rule: .exceptionsLast) }
    if states.contains(name) {
      report(.repeatedElement(name: name, parent: "hours"), at: child.offset)
    }
    states.append(name)
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
    report(.hoursWithoutState, at: element.offset)
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
    allowAttributes(["from", "to", "value", "xml:id"], on: element)
    let from = requiredDate("from", of: element)
    let to = requiredDate("to", of: element)
    if element.attribute("value") == nil {
      report(.missingAttribute(name: "value", element: "exception"), at: element.offset)
    }
    let hours = element.attribute("value").flatMap { openingHours($0, of: element) }
    if element.attribute("id", namespace: Decoder.xmlNamespace) != nil { _ = id(of: element) }
    let reason = sequence(in: element, of: ["reason"], required: [])["reason"]
      .flatMap { unit($0)?.unit }
    guard areInOrder(from, to, on: element), let from, let to, let hours else { return nil }
    return HoursException(from: from, to: to, hours: hours, reason: reason)
  }
}
