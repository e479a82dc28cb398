import KioskRendering

extension PrintDocument {
  /// A line for each block, indented as it is nested.
  var outline: String {
    let head =
      "\(title) [\(language.outline)] \(date) \(size.rawValue) \(pageOf) \(digits.joined())"
    return ([head] + (contents.map { ["contents: \($0.outline)"] } ?? []) + sheets.flatMap(\.lines))
      .joined(separator: "\n") + "\n"
  }
}

extension PrintSheet {
  fileprivate var lines: [String] {
    ["=== \(kind.rawValue) [\(language.outline)] \(title.outline)"]
      + (group.map { ["    group: \($0.outline)"] } ?? [])
      + blocks.flatMap { $0.lines(depth: 1) } + footer.map { "--- \($0.outline)" }
  }
}

extension PrintBlock {
  fileprivate func lines(depth: Int) -> [String] {
    let margin = String(repeating: "  ", count: depth)
    return switch self {
    case .heading(let passage, let level): ["\(margin)h\(level) \(passage.outline)"]
    case .paragraph(let passage, let style): ["\(margin)\(style.rawValue) \(passage.outline)"]
    case .list(let items):
      items.flatMap { ["\(margin)\($0.marker.outline)"] + $0.blocks.lines(depth) }
    case .frame(let frame, let blocks): ["\(margin)frame \(frame.rawValue)"] + blocks.lines(depth)
    case .facts(let facts):
      facts.flatMap { ["\(margin)fact \($0.label.outline)"] + $0.value.lines(depth) }
    case .table(let rows): rows.map { "\(margin)row \($0.head.outline) | \($0.cell.outline)" }
    case .picture(let picture):
      ["\(margin)picture \(picture.file.count) bytes, \(picture.alternative.outline)"]
        + (picture.caption.map { ["\(margin)  caption \($0.outline)"] } ?? [])
    case .code(let code, let blocks):
      ["\(margin)code \(code.rows.count) \(code.link) \(code.alternative.outline)"]
        + blocks.lines(depth)
    }
  }
}

extension [PrintBlock] {
  fileprivate func lines(_ depth: Int) -> [String] { flatMap { $0.lines(depth: depth + 1) } }
}

extension PrintItem.Marker {
  fileprivate var outline: String {
    switch self {
    case .bullet: "•"
    case .box: "☐"
    case .text(let text): text
    }
  }
}

extension PrintPassage {
  fileprivate var outline: String { texts.map(\.outline).joined(separator: " ‖ ") }
}

extension PrintText {
  /// Bold words between stars, links and languages behind their words; no-break spaces as `_`.
  fileprivate var outline: String {
    let words = runs.map { run in
      let text = run.isStrong ? "*\(run.text)*" : run.text
      let link = run.link.map { "<\($0)>" } ?? ""
      return text + link + (run.language.map { "[\($0.outline)]" } ?? "")
    }
    return "[\(language.outline)] "
      + words.joined().replacing("\u{A0}", with: "_").replacing(#/[\u2060-\u2069]/#, with: "")
  }
}

extension PrintLanguage {
  fileprivate var outline: String { tag + (isRightToLeft ? "←" : "") }
}
