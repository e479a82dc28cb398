import KioskContent

/// A sentence for the counter.
enum CounterPhrase {
  case words(Phrase)
  /// Come back on a day.
  case comeBack

  /// What a clerk says.
  static let byClerk: [CounterPhrase] =
    [.sayWait, .sayCall, .sayPassport, .sayBring, .sayBringPerson, .sayForm, .saySign].map(words)
    + [.comeBack]
    + [
      .sayAppointment, .sayOtherOffice, .sayLetter, .sayPay, .sayFree, .sayInterpreter,
      .sayUnderstood, .sayDone,
    ].map(words)

  /// What a visitor says.
  static let byVisitor: [CounterPhrase] =
    [
      .sayYes, .sayNo, .sayNotUnderstood, .saySlowly, .sayWrite, .sayHaveAppointment,
      .sayNoAppointment, .sayNeedInterpreter, .sayNeedHelp, .sayWhen, .sayThanks,
    ].map(words)

  /// The sentence in a language; `nil` where it needs a day and none is chosen.
  func sentence(
    in words: Words, _ formatter: ValueFormatter, on date: CalendarDate?
  ) -> String? {
    switch self {
    case .words(let phrase): words[phrase]
    case .comeBack:
      date.map { date in
        words[
          .sayComeBack,
          ["date": "\(words[date.weekday.phrase]), \(formatter.date(date))"]]
      }
    }
  }
}

extension Words {
  /// The language of the locale that the words are for.
  var language: TextLanguage { TextLanguage(tag: locale.tag, direction: locale.direction) }
}
