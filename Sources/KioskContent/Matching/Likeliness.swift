/// Which of two equally distant locales of one language has the subtags one would expect of it.
enum Likeliness {
  case unknown, less, more

  /// Compares the first subtag in which the two differ with CLDR's likely one.
  ///
  /// Where the newcomer's is not the likely one, neither is preferred and the earlier one stays.
  init(of newcomer: MatchingKey, against current: MatchingKey, after earlier: Likeliness) {
    let (new, old) = (newcomer.subtags, current.subtags)
    guard new.language == old.language else {
      self = .unknown
      return
    }
    let isScriptAlike = new.script == old.script
    guard !isScriptAlike || new.region != old.region else {
      self = earlier == .more ? .less : earlier
      return
    }
    let base = LanguageScriptRegion(language: new.language, script: isScriptAlike ? new.script : "")
    let likely = LikelySubtags.cldr.maximized(base)
    let isLikely = isScriptAlike ? new.region == likely?.region : new.script == likely?.script
    self = isLikely ? .more : .less
  }
}
