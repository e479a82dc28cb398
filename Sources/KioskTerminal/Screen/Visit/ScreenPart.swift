import KioskContent
import KioskRendering

/// The rows of one part of a page, to be level with the same part in another language.
struct ScreenPart {
  /// Without empty rows around them.
  var pieces: [ScreenPiece?] = []
  /// Whether an empty row stands between it and the part before.
  var isApart = false

  /// The parts by their numbers.
  static func parts(of lines: [PageLine]) -> [ScreenPart] {
    var parts: [ScreenPart] = []
    var isAfterGap = false
    for line in lines {
      while parts.count <= line.part { parts.append(ScreenPart()) }
      let piece = ScreenPiece(line)
      if piece != nil, parts[line.part].pieces.isEmpty { parts[line.part].isApart = isAfterGap }
      if piece != nil || !parts[line.part].pieces.isEmpty { parts[line.part].pieces.append(piece) }
      isAfterGap = piece == nil
    }
    for index in parts.indices {
      while let last = parts[index].pieces.last, last == nil { parts[index].pieces.removeLast() }
    }
    return parts
  }

  /// Rows with nothing in them.
  static func empty(_ count: Int) -> [ScreenPiece?] { Array(repeating: nil, count: count) }
}

extension ScreenPiece {
  /// A line of a page; `nil` for an empty one.
  init?(_ line: PageLine) {
    guard !line.text.isEmpty else { return nil }
    let direction = line.language.direction
    self.init(
      text: line.text, base: direction, alignment: direction, role: FrameRole(line.role),
      choice: line.choice)
  }
}

extension FrameRole {
  fileprivate init(_ role: TextRole) {
    switch role {
    case .body: self = .body
    case .heading: self = .heading
    case .warning: self = .warning
    case .notice: self = .notice
    }
  }
}
