import KioskContent
import Testing

@Suite struct FirstStepsAnswersTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let fields: [String: String]
    /// The groups in the order of ``Audience``.
    let groups: String
    var testDescription: String { name }
  }

  private static let all = "eu non-eu work study protection children new-flat"
  private static let nothing = [
    "origin": "yes", "occupation": "neither", "protection": "no", "children": "no", "flat": "no",
  ]

  /// The narrowest answers, with some of them changed.
  private static func changed(_ fields: [String: String]) -> [String: String] {
    nothing.merging(fields) { $1 }
  }

  @Test(arguments: [
    Case(name: "no field", fields: [:], groups: all),
    Case(
      name: "rather not say",
      fields: [
        "origin": "none", "occupation": "none", "protection": "none", "children": "none",
        "flat": "none",
      ], groups: all),
    Case(
      name: "words nobody offered",
      fields: ["origin": "YES", "occupation": "", "protection": "maybe", "age": "no"], groups: all),
    Case(name: "EU and nothing else", fields: nothing, groups: "eu"),
    Case(name: "not EU", fields: changed(["origin": "no"]), groups: "non-eu"),
    Case(name: "EU or not", fields: changed(["origin": "none"]), groups: "eu non-eu"),
    Case(name: "work", fields: changed(["occupation": "work"]), groups: "eu work"),
    Case(name: "study", fields: changed(["occupation": "study"]), groups: "eu study"),
    Case(name: "both", fields: changed(["occupation": "both"]), groups: "eu work study"),
    Case(
      name: "occupation untold", fields: changed(["occupation": "none"]), groups: "eu work study"),
    Case(name: "protection", fields: changed(["protection": "yes"]), groups: "eu protection"),
    Case(
      name: "protection, not EU", fields: changed(["origin": "no", "protection": "yes"]),
      groups: "non-eu protection"),
    Case(
      name: "protection untold", fields: changed(["protection": "none"]), groups: "eu protection"),
    Case(name: "children", fields: changed(["children": "yes"]), groups: "eu children"),
    Case(name: "children untold", fields: changed(["children": "none"]), groups: "eu children"),
    Case(name: "a flat", fields: changed(["flat": "yes"]), groups: "eu new-flat"),
    Case(name: "flat untold", fields: changed(["flat": "none"]), groups: "eu new-flat"),
  ])
  func `a form's fields say which groups a person may belong to`(row: Case) {
    let groups = FirstStepsAnswers(fields: row.fields).groups
    let names = Audience.allCases.filter(groups.contains).map(\.rawValue)
    #expect(names.joined(separator: " ") == row.groups)
  }

  @Test func `whoever says nothing is whoever leaves the form empty`() {
    #expect(FirstStepsAnswers(fields: [:]) == FirstStepsAnswers())
  }
}
