/// What a newcomer answered to the questions of "my first steps"; never stored, never logged.
package struct FirstStepsAnswers: Sendable, Equatable {
  /// Whether the person has a passport of a country of the EU.
  package enum Origin: String, CaseIterable, Sendable {
    case eu = "yes"
    case nonEU = "no"
    case untold = "none"
  }

  /// What the person came to do, or does.
  package enum Occupation: String, CaseIterable, Sendable {
    case work, study, both, neither
    case untold = "none"
  }

  /// The answer to a question of yes or no.
  package enum Answer: String, CaseIterable, Sendable {
    case yes, no
    case untold = "none"
  }

  package let origin: Origin
  package let occupation: Occupation
  /// Whether the person seeks or has protection.
  package let protection: Answer
  /// Whether there are children.
  package let children: Answer
  /// Whether the person moved, or is about to move, into a flat.
  package let flat: Answer

  /// Takes answers; a question that is left out is untold.
  package init(
    origin: Origin = .untold, occupation: Occupation = .untold, protection: Answer = .untold,
    children: Answer = .untold, flat: Answer = .untold
  ) {
    self.origin = origin
    self.occupation = occupation
    self.protection = protection
    self.children = children
    self.flat = flat
  }

  /// Reads a form's fields `origin`, `occupation`, `protection`, `children` and `flat`; what is
  /// missing or not understood is untold.
  package init(fields: [String: String]) {
    func answer<Choice: RawRepresentable>(_ name: String) -> Choice?
    where Choice.RawValue == String { fields[name].flatMap { Choice(rawValue: $0) } }
    self.init(
      origin: answer("origin") ?? .untold, occupation: answer("occupation") ?? .untold,
      protection: answer("protection") ?? .untold, children: answer("children") ?? .untold,
      flat: answer("flat") ?? .untold)
  }

  /// The groups that the person belongs to, or may belong to: what is untold rules nothing out, so
  /// that saying less only ever adds.
  package var groups: Set<Audience> {
    Set(
      origin.groups + occupation.groups + protection.groups(.protection)
        + children.groups(.children) + flat.groups(.newFlat))
  }
}

extension FirstStepsAnswers.Origin {
  fileprivate var groups: [Audience] {
    switch self {
    case .eu: [.citizensOfEU]
    case .nonEU: [.citizensOutsideEU]
    case .untold: [.citizensOfEU, .citizensOutsideEU]
    }
  }
}

extension FirstStepsAnswers.Occupation {
  fileprivate var groups: [Audience] {
    switch self {
    case .work: [.work]
    case .study: [.study]
    case .neither: []
    case .both, .untold: [.work, .study]
    }
  }
}

extension FirstStepsAnswers.Answer {
  fileprivate func groups(_ audience: Audience) -> [Audience] {
    switch self {
    case .yes, .untold: [audience]
    case .no: []
    }
  }
}

extension Set<Audience> {
  /// Whether something concerns these groups: what names no audience concerns everyone.
  func areConcerned(by audience: [Audience]) -> Bool {
    audience.isEmpty || audience.contains { contains($0) }
  }
}
