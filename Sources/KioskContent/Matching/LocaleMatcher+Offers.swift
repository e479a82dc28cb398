extension LocaleMatcher {
  /// What a reader may be told of; see `offers`.
  package func offers(for asked: [LanguageTag]) -> [LanguageTag] {
    var seen: Set<LanguageTag> = []
    return asked.flatMap { tag in
      let wish = Wish(Candidate(tag), rules)
      return answer(to: wish) == nil && wish.locale.namesLanguage ? offers(for: wish) : []
    }.filter { seen.insert($0).inserted }
  }

  private func offers(for wish: Wish) -> [LanguageTag] {
    let near = candidates.enumerated().compactMap { index, candidate in
      offerDistance(from: wish, to: candidate).map { (distance: $0, index: index) }
    }
    return near.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }
      .map { candidates[$0.index].tag }
  }

  /// Nil where the candidate is not offered: variants nobody asked for are, if nothing plainer is
  /// there, since it is the reader's own language.
  private func offerDistance(from wish: Wish, to candidate: Candidate) -> Int? {
    let distance = LanguageDistance(from: wish.locale.subtags, to: candidate.subtags)
    switch wish.decision(on: candidate) {
    case .never: return nil
    case .offer: return distance.total
    case .silent, nil: break
    }
    let isRelated =
      distance.language <= MatchingPolicy.silentLanguageDistance
      || MatchingPolicy.offeredLanguageDistances.contains(distance.language)
    let isReadable = distance.script <= MatchingPolicy.offeredScriptDistance
    return isRelated && isReadable ? distance.total : nil
  }
}
