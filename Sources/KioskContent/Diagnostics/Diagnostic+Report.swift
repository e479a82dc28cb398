import KioskText
import KioskXML

extension Diagnostic {
  /// The fault for people: `path:line:column: error[rule]: message`, the line with a caret, and the
  /// help.
  package var report: String { report(as: severity) }

  /// The same, where the occasion makes the fault weigh more or less than it usually does.
  package func report(as severity: Severity) -> String {
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    var lines = ["\(path)\(place): \(severity.rawValue)[\(fault.rule)]: \(fault.message)"]
    if let excerpt, let position { lines += Diagnostic.marked(excerpt, column: position.column) }
    if let help = fault.help { lines.append("  help: \(help)") }
    return lines.map(Diagnostic.harmless).joined(separator: "\n")
  }

  /// The line and a caret below the column; a long line is cut around it.
  private static func marked(_ line: String, column: Int) -> [String] {
    let width = 100
    let scalars = Array(line.unicodeScalars)
    let start = max(0, min(column - 1 - width / 2, scalars.count - width))
    let shown = scalars.dropFirst(start).prefix(width).map { harmless($0) }
    guard !shown.isEmpty, column - 1 <= scalars.count else { return [] }
    var text = ""
    text.unicodeScalars.append(contentsOf: shown)
    var before = ""
    before.unicodeScalars.append(contentsOf: shown.prefix(column - 1 - start))
    return ["  \(text)", "  \(String(repeating: " ", count: cellWidth(of: before)))^"]
  }

  private static func harmless(_ line: String) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: line.unicodeScalars.map { harmless($0) })
    return text
  }

  /// A control in a file or its name must not reach the terminal: it shows as its picture (U+2400 and on).
  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\t": " "
    case "\u{0}"..."\u{1F}": Unicode.Scalar(0x2400 + scalar.value) ?? scalar
    case "\u{7F}": "\u{2421}"
    case "\u{80}"..."\u{9F}": "\u{FFFD}"
    default: scalar
    }
  }
}
