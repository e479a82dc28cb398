import KioskContent

// The one place that turns results of editing into words.
extension Acceptance.Refusal {
  /// Why the unit was not accepted.
  package var words: String {
    switch self {
    case .unknownUnit: "the site has no text of this id"
    case .notOutdated(let status): "it is not outdated but \(status.words)"
    case .codesDiffer: "today's source has other inline codes, so the translation must change"
    }
  }

  /// What to do, where there is something.
  package var help: String? {
    switch self {
    case .unknownUnit(let nearest): nearest.map { "did you mean '\($0)'?" }
    case .notOutdated: nil
    case .codesDiffer: "translate it anew"
    }
  }
}

extension SignOff.Outcome {
  /// What came of a sign-off.
  ///
  /// - Parameter signOff: who has signed, and when.
  package func words(of signOff: SignOff) -> String {
    let blockers = left.map { "  \($0.unit): \($0.status.words)\n" }.joined()
    if signed.isEmpty, !left.isEmpty {
      return "Nothing signed off: \(left.count.counted("text")) not ready\n\(blockers)"
    }
    let head = "\(signed.count.counted("text")) signed off by \(signOff.person)\n"
    return left.isEmpty ? head : "\(head)\(left.count.counted("text")) not ready\n\(blockers)"
  }
}
