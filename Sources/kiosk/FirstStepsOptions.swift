import ArgumentParser
import KioskContent

/// The answers to "my first steps" on a command line.
struct FirstStepsOptions: ParsableArguments {
  @Flag(inversion: .prefixedNo, help: "Has a passport of a country of the EU.")
  var eu: Bool?

  @Flag(inversion: .prefixedNo, help: "Works or looks for work.")
  var work: Bool?

  @Flag(inversion: .prefixedNo, help: "Studies or learns a trade.")
  var study: Bool?

  @Flag(inversion: .prefixedNo, help: "Seeks or has protection.")
  var protection: Bool?

  @Flag(inversion: .prefixedNo, help: "Has children.")
  var children: Bool?

  @Flag(inversion: .prefixedNo, help: "Moves into a flat.")
  var flat: Bool?

  /// Whether nothing is told.
  var isEmpty: Bool { [eu, work, study, protection, children, flat].allSatisfy { $0 == nil } }

  /// The same as the form has them.
  var answers: FirstStepsAnswers {
    FirstStepsAnswers(
      origin: eu.map { $0 ? .eu : .nonEU } ?? .untold, occupation: occupation,
      protection: answer(protection), children: answer(children), flat: answer(flat))
  }

  private var occupation: FirstStepsAnswers.Occupation {
    switch (work, study) {
    case (true, true): .both
    case (true, _): .work
    case (_, true): .study
    case (false, false): .neither
    // Not to work says nothing about studies, and the other way round.
    case (nil, nil), (false, nil), (nil, false): .untold
    }
  }

  private func answer(_ isSo: Bool?) -> FirstStepsAnswers.Answer {
    isSo.map { $0 ? .yes : .no } ?? .untold
  }
}
