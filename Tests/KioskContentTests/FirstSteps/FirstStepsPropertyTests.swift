import Foundation
import KioskContent
import Testing

/// What holds for every combination of answers on the path that the project ships.
@Suite struct FirstStepsPropertyTests {
  private typealias Answers = FirstStepsAnswers

  private static var everyAnswer: [FirstStepsAnswers] {
    Answers.Origin.allCases.flatMap { origin in
      Answers.Occupation.allCases.flatMap { occupation in
        Answers.Answer.allCases.flatMap { protection in
          Answers.Answer.allCases.flatMap { children in
            Answers.Answer.allCases.map { flat in
              Answers(
                origin: origin, occupation: occupation, protection: protection, children: children,
                flat: flat)
            }
          }
        }
      }
    }
  }

  /// The same answers with one of them untold.
  private static func lessTold(_ answers: FirstStepsAnswers) -> [FirstStepsAnswers] {
    let (origin, occupation, flat) = (answers.origin, answers.occupation, answers.flat)
    let (protection, children) = (answers.protection, answers.children)
    return [
      Answers(occupation: occupation, protection: protection, children: children, flat: flat),
      Answers(origin: origin, protection: protection, children: children, flat: flat),
      Answers(origin: origin, occupation: occupation, children: children, flat: flat),
      Answers(origin: origin, occupation: occupation, protection: protection, flat: flat),
      Answers(origin: origin, occupation: occupation, protection: protection, children: children),
    ]
  }

  /// What a step shows: the page, and each of its deadlines and papers.
  private static func items(_ plan: FirstStepsPlan) -> Set<String> {
    Set(
      plan.parts.flatMap(\.steps).flatMap { step in
        [step.id.rawValue] + step.deadlines.map { "\(step.id).\($0.id)" }
          + step.papers.map { "\(step.id).\($0.id)" }
      })
  }

  @Test func `saying less never removes a step, and every page of the path stands once`()
    async throws
  {
    var loader = SiteLoader(folder: SiteFolder(path: Fixtures.root.path))
    let edition = try #require(await loader.loadIfChanged()?.edition)
    let library = edition.library
    let reader = Reader(locale: library.defaultLocale)
    let path = try #require(library.firstStepsPath).entries.map(\.target)
    #expect(path.count > 20)
    let everyAnswer = Self.everyAnswer
    #expect(everyAnswer.count == 405)
    var plans: [String: FirstStepsPlan] = [:]
    for answers in everyAnswer { plans["\(answers)"] = edition.firstSteps(answers, for: reader) }
    for answers in everyAnswer {
      let plan = try #require(plans["\(answers)"])
      let main = plan.parts.flatMap(\.steps).map(\.id.rawValue)
      let others = plan.others.compactMap(\.address.pathComponent)
      #expect(Set(main + others).count == main.count + others.count)
      #expect(Set(path.map(\.rawValue)).isSubset(of: main + others))
      #expect(Set(main).isSubset(of: path.map(\.rawValue)))
      for less in Self.lessTold(answers) {
        let wider = try #require(plans["\(less)"])
        #expect(Self.items(plan).isSubset(of: Self.items(wider)))
      }
    }
    let untold = try #require(edition.firstSteps(FirstStepsAnswers(), for: reader))
    #expect(Set(untold.parts.flatMap(\.steps).map(\.id)) == Set(path))
    #expect(untold.parts.map(\.period) == [.firstDay, .firstWeeks, .firstMonths])
  }

  @Test func `who has no children finds the children's guides below, not in the path`()
    async throws
  {
    var loader = SiteLoader(folder: SiteFolder(path: Fixtures.root.path))
    let edition = try #require(await loader.loadIfChanged()?.edition)
    let reader = Reader(locale: edition.library.defaultLocale)
    let plan = try #require(
      edition.firstSteps(
        FirstStepsAnswers(
          origin: .nonEU, occupation: .work, protection: .no, children: .no, flat: .yes),
        for: reader))
    #expect(
      plan.others.compactMap(\.address.pathComponent) == [
        "childcare-and-school", "start-of-primary-school",
      ])
    let registration = try #require(
      plan.parts.flatMap(\.steps).first { $0.id.rawValue == "registration" })
    #expect(!registration.deadlines.isEmpty && !registration.papers.isEmpty)
  }
}
