import KioskContent
import KioskXML

/// Any value of the model as indented lines, `label: value`; what is empty is left out.
func lines(of value: Any, label: String = "", indent: String = "") -> [String] {
  let start = indent + (label.isEmpty ? "" : "\(label):")
  if let word = word(for: value) { return word.isEmpty ? [] : ["\(start) \(word)"] }
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .optional:
    return mirror.children.first.map { lines(of: $0.value, label: label, indent: indent) } ?? []
  case .collection:
    let members = mirror.children.flatMap { lines(of: $0.value, label: "-", indent: indent + "  ") }
    return members.isEmpty || start.isEmpty ? members : [start] + members
  case .enum:
    guard let payload = mirror.children.first else { return ["\(start) \(value)"] }
    let name = [label, payload.label ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    return lines(of: payload.value, label: name, indent: indent)
  default:
    let members = mirror.children.flatMap {
      lines(of: $0.value, label: $0.label ?? "", indent: indent + "  ")
    }
    return members.isEmpty || start.isEmpty ? members : [start] + members
  }
}

private func word(for value: Any) -> String? {
  switch value {
  case let position as XMLPosition: "\(position.line):\(position.column)"
  case let text as String: "“\(text)”"
  case let number as Int: "\(number)"
  case let flag as Bool: "\(flag)"
  case let text as InlineText: "“\(marked(text.nodes))”"
  case let range as OpeningHours.DayRange: "\(range.written)"
  case let selection as OpeningHours.DaySelection: "\(selection.written)"
  case let range as OpeningHours.TimeRange: "\(range.from)-\(range.to)"
  case let tags as [LanguageTag]: tags.map(\.description).joined(separator: " ")
  case let codes as [Audience]: codes.map(\.rawValue).joined(separator: " ")
  case let name as any CustomStringConvertible & Hashable & Sendable: name.description
  default: nil
  }
}

/// The text with its codes in brackets.
func marked(_ nodes: [InlineNode]) -> String {
  nodes.map { node in
    switch node {
    case .text(let text): text
    case .span(let code, let inner):
      "[\(code.id)\(address(of: code.kind)) \(marked(inner))]"
    case .mark(let code): "[\(code.id) = \(code.equivalentText)]"
    }
  }.joined()
}

private func address(of kind: InlineKind) -> String {
  if case .link(let address) = kind { return " → \(address)" }
  return ""
}

extension OpeningHours {
  /// The rules as one line, in another form than the one they are written in.
  var written: String { rules.map(\.written).joined(separator: " | ") }
}

extension OpeningHours.Rule {
  var written: String {
    let season = season.map(\.written).joined(separator: "+")
    let times = times.map { "\($0.from)-\($0.to)" }.joined(separator: "+")
    return [season, days.written, times.isEmpty ? "closed" : times].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension OpeningHours.DayRange {
  var written: String {
    "\(from.month)/\(from.day)-\(to.month)/\(to.day)\(isMonths ? "m" : "")"
  }
}

extension OpeningHours.DaySelection {
  var written: String {
    (weekdays.map { "\($0.lowerBound.index)-\($0.upperBound.index)" } + (holidays ? ["PH"] : []))
      .joined(separator: "+")
  }
}
