/// Chooses the language of one block group: what is only understood whole.
///
/// The candidates are the asked locale, its declared chain and the document's source language, in
/// this order; lists are not followed recursively. The first in which every unit is usable wins:
/// missing and unfinished texts are not usable; in a critical document an outdated one is not either.
/// The source language always is.
///
/// - Parameters:
///   - statuses: the status of every unit of the group in a candidate locale.
/// - Returns: the chosen language's tag.
package func resolveGroup(
  asked: LanguageTag, chain: [LanguageTag], source: LanguageTag, isCritical: Bool,
  statuses: (LanguageTag) -> [TranslationStatus]
) -> LanguageTag {
  for candidate in [asked] + chain {
    if candidate == source { return source }
    let statuses = statuses(candidate)
    let isUsable = statuses.allSatisfy { status in
      status.isUsable && !(isCritical && status == .outdated)
    }
    if isUsable { return candidate }
  }
  return source
}
