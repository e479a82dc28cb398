extension ClarityFault {
  /// What is unclear, in German: whoever mends it writes German.
  package var message: String {
    switch self {
    case .longSentence(let words, let limit): "Der Satz hat \(words) Wörter, höchstens \(limit)"
    case .longSentences(let mean, let limit):
      "Ein Satz hat im Schnitt \(mean.german) Wörter, höchstens \(limit.german)"
    case .highWiener(let value, let limit):
      "Die vierte Wiener Sachtextformel ergibt \(value.german), höchstens \(limit.german)"
    case .highLIX(let value, let limit): "LIX ergibt \(value.german), höchstens \(limit.german)"
    case .lowAmstad(let value, let limit):
      "Flesch-Amstad ergibt \(value.german), mindestens \(limit.german)"
    case .longWord(let word, let syllables): "Langes Wort: „\(word)“ mit \(syllables) Silben"
    case .passive(let words): "Passiv: „\(words)“"
    case .hiddenOrder(let words): "Versteckte Aufforderung: „\(words)“"
    case .abbreviation(let word, _): "Abkürzung: „\(word)“"
    case .acronym(let word): "Abkürzung ohne Erklärung: „\(word)“"
    case .relativeDate(let words): "Zeit, die vom Tag des Lesens abhängt: „\(words)“"
    case .vagueTime(let words): "Ungenaue Zeit: „\(words)“"
    case .vagueLink(let words): "Link ohne Ziel im Text: „\(words)“"
    case .subjunctive(let word): "Möglichkeitsform: „\(word)“"
    case .genitive(let words): "Genitiv: „\(words)“"
    case .negation(let word): "Verneinung: „\(word)“"
    case .doubleNegation(let words): "Doppelte Verneinung: „\(words)“"
    case .brackets(let words): "Klammern im Satz: „\(words)“"
    case .sign(let sign): "Zeichen statt Wort: „\(sign)“"
    case .nominalisation(let word): "Hauptwort statt Verb: „\(word)“"
    case .nominalStyle(let words): "Viele Hauptwörter statt Verben: \(words.quoted)"
    case .commas(let count, let limit): "Der Satz hat \(count) Kommas, höchstens \(limit)"
    case .dateInFigures(let date): "Datum nur in Ziffern: „\(date)“"
    case .inlineList(let count, let limit): "Aufzählung von \(count) im Satz, höchstens \(limit)"
    case .longUnit(let count, let limit): "Der Absatz hat \(count) Zeichen, höchstens \(limit)"
    }
  }

  /// What mends it, as an order to the author.
  package var help: String {
    switch self {
    case .longSentence, .commas: "teilen Sie den Satz: ein Gedanke, ein Satz"
    case .longSentences: "teilen Sie die längsten Sätze"
    case .highWiener, .highLIX, .lowAmstad:
      "kürzen Sie Sätze und ersetzen Sie lange Wörter; die Funde im Text zeigen, wo"
    case .longWord: "sagen Sie es mit zwei kurzen Wörtern, oder erklären Sie das Wort als <term>"
    case .passive: "sagen Sie, wer etwas tut"
    case .hiddenOrder: "sagen Sie direkt, was zu tun ist: „Bitte bringen Sie …“"
    case .abbreviation(_, let meaning):
      meaning.map { "schreiben Sie „\($0)“" } ?? "schreiben Sie das Wort aus"
    case .acronym: "schreiben Sie den Namen aus, oder erklären Sie die Buchstaben beim ersten Mal"
    case .relativeDate: "nennen Sie den Tag oder das Ereignis, von dem an die Zeit zählt"
    case .vagueTime: "nennen Sie einen Tag, oder streichen Sie das Wort"
    case .vagueLink: "verlinken Sie die Worte, die das Ziel nennen"
    case .subjunctive: "sagen Sie, was ist, was man darf oder was man muss"
    case .genitive: "schreiben Sie „von“, oder bilden Sie einen eigenen Satz"
    case .negation: "sagen Sie, was gilt, wenn das ebenso klar ist"
    case .doubleNegation: "sagen Sie, was gilt"
    case .brackets: "bilden Sie einen eigenen Satz, oder streichen Sie den Zusatz"
    case .sign: "schreiben Sie das Wort"
    case .nominalisation, .nominalStyle: "nehmen Sie das Verb: „prüfen“ statt „Prüfung“"
    case .dateInFigures: "schreiben Sie den Monat als Wort, oder nehmen Sie <date>"
    case .inlineList: "nehmen Sie eine Liste"
    case .longUnit: "machen Sie zwei Absätze"
    }
  }
}

extension Double {
  /// One decimal place behind a comma.
  var german: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10),\(tenths.magnitude % 10)"
  }
}

extension [String] {
  fileprivate var quoted: String { map { "„\($0)“" }.joined(separator: ", ") }
}
