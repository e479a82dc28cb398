import KioskRendering
import KioskText

/// A line of a fixture: how deep it stands, its mark, and what it says in one language.
struct PaperFixtureLine {
  /// What a line is; a paragraph has no mark.
  enum Mark: String, CaseIterable {
    case language = "language "
    case page = "page "
    case digits = "digits "
    case title = "# "
    case heading = "## "
    case summary = "> "
    case fact = ": "
    case step = "1 "
    case join = "? "
    case continued = ", "
    case paper = "[] "
    case warning = "! "
    case note = "~ "
    case place = "@ "
    case row = "| "
    case small = ". "
    case code = "% "
    case footer = "_ "
    case paragraph = ""
  }

  let mark: Mark
  /// Steps of two spaces.
  let depth: Int
  /// What stands after the mark.
  let plain: String
  private let language: PrintLanguage

  init(_ line: String, _ language: PrintLanguage) {
    self.language = language
    let spaces = line.prefix { $0 == " " }.count
    let words = line.dropFirst(spaces)
    let mark = Mark.allCases.first { words.hasPrefix($0.rawValue) } ?? .paragraph
    depth = spaces / 2
    self.mark = mark
    plain = String(words.dropFirst(mark.rawValue.count))
  }

  var text: PrintText { text(of: plain) }

  /// What stands before and after the bar.
  var halves: (PrintText, PrintText) {
    let parts = plain.split(separator: " | ", maxSplits: 1).map(String.init)
    return (text(of: parts[0]), text(of: parts.count == 2 ? parts[1] : ""))
  }

  private func text(of line: String) -> PrintText {
    var runs: [PrintRun] = []
    var rest = Substring(line)
    var isStrong = false
    while let first = rest.first {
      switch first {
      case "*": isStrong.toggle()
      case "{", "[", "<":
        let end = rest.firstIndex { $0 == "}" || $0 == "]" || $0 == ">" } ?? rest.endIndex
        runs.append(piece(first, String(rest[..<end].dropFirst()), isStrong))
        rest = rest[end...]
      default:
        let words = rest.prefix { !"*{[<".contains($0) }
        runs.append(PrintRun(String(words), isStrong: isStrong))
        rest = rest[words.endIndex...]
        continue
      }
      rest = rest.dropFirst()
    }
    return PrintText(language: language, runs: runs)
  }

  private func piece(_ mark: Character, _ words: String, _ isStrong: Bool) -> PrintRun {
    let german = PrintLanguage(tag: "de", isRightToLeft: false)
    return switch mark {
    case "{": PrintRun(nonBreaking(words).isolated(.leftToRight), isStrong: isStrong)
    case "<": PrintRun(words.isolated(.leftToRight), isStrong: isStrong, link: words)
    default:
      PrintRun(
        bindingSectionSigns(words).isolated(.leftToRight), isStrong: isStrong,
        language: language == german ? nil : german)
    }
  }
}
