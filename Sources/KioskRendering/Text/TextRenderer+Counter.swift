import KioskContent

extension TextRenderer {
  /// Sentences that visitor and clerk point at, in both languages where there are two.
  mutating func renderPhrases(_ day: CalendarDate?) {
    say(words[.phrasesText])
    renderPhrases(CounterPhrase.byClerk, below: .clerkSays, day)
    renderPhrases(CounterPhrase.byVisitor, below: .visitorSays, day)
  }

  private mutating func renderPhrases(
    _ phrases: [CounterPhrase], below title: Phrase, _ day: CalendarDate?
  ) {
    heading(words.text(title), level: 2)
    let second = page.besideWords.map { (words: $0, formatter: ValueFormatter(words: $0)) }
    for phrase in phrases {
      guard let sentence = phrase.sentence(in: words, formatter, on: day) else { continue }
      say(sentence, mark: "- ")
      if let second, let other = phrase.sentence(in: second.words, second.formatter, on: day) {
        output.add(
          "[\(name(of: second.words.language))] \(other)", second.words.language, indent: 2)
      }
    }
  }
}
