import KioskContent
import KioskText

/// The page on the screen while the service is not ready: emergency numbers and the way to the
/// counter, in every language at once.
struct StartPage: Equatable {
  /// Words with the language they are in.
  struct Text: Equatable {
    let words: String
    let language: TextLanguage
  }

  /// A number and who answers, in one language.
  struct Line: Equatable {
    let number: String
    let label: Text?
  }

  /// What one language's readers need.
  struct Card: Equatable {
    /// The word for emergencies.
    let emergency: Text
    let ask: Text
    let lines: [Line]
  }

  /// The language of the page as a whole.
  let language: TextLanguage
  /// The emergency numbers, as dialled.
  let numbers: [String]
  /// The languages in the site's order.
  let cards: [Card]

  /// The page. Style and script are files beside it; nothing else is loaded.
  var html: String {
    """
    <!DOCTYPE html>
    <html \(attributes(language)) class="\(cards.count > 9 ? "many" : "few")">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.contentPolicy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escaped(numbers.joined(separator: " · ")))</title>
    <link rel="stylesheet" href="start.css">
    <script src="start.js" defer></script>
    </head>
    <body>
    <header>
    <h1>\(cards.map { span($0.emergency) }.joined(separator: " · "))</h1>
    <p class="numbers">\(numbers.map { "<strong>\(escaped($0))</strong>" }.joined(separator: " "))</p>
    </header>
    <main>
    \(cards.map(html).joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  // 'self' names nothing in a page of a file address, so the scheme is named.
  private static let contentPolicy = "default-src 'none'; style-src file:; script-src file:"

  private func html(_ card: Card) -> String {
    let lines = card.lines.map { line in
      "<p><bdi class=\"number\" dir=\"ltr\">\(escaped(line.number))</bdi> "
        + "\(line.label.map(span) ?? "")</p>"
    }
    return """
      <section \(attributes(card.ask.language))>
      <h2>\(escaped(card.ask.words))</h2>
      \(lines.joined(separator: "\n"))
      </section>
      """
  }

  private func span(_ text: Text) -> String {
    "<span \(attributes(text.language))>\(escaped(text.words))</span>"
  }

  private func attributes(_ language: TextLanguage) -> String {
    "lang=\"\(language.tag)\" dir=\"\(language.direction.rawValue)\""
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
