import KioskContent

extension HTMLRenderer {
  /// The questions; the answers travel in the body of a request and stay nowhere.
  var questions: HTML {
    HTML.element(
      "form",
      [
        .id("my-steps"), Attribute("method", "post"), Attribute("action", link(.mySteps)),
        Attribute("autocomplete", "off"),
      ]
    ) {
      HTML.element("p", [.classes(["summary"])]) { say(.myStepsIntro) }
      for question in Question.all { self.question(question) }
      HTML.element("p") { say(.myStepsPrivate) }
      HTML.element("button", [.type("submit"), .classes(["large"])]) { say(.myStepsShow) }
      checklistButton
    }
  }

  private func question(_ question: Question) -> HTML {
    HTML.element("fieldset") {
      HTML.element("legend") { say(question.phrase) }
      for answer in question.answers {
        HTML.element("label", [.classes(["answer"])]) {
          HTML.void(
            "input",
            [
              .type("radio"), .name(question.name), .value(answer.value),
              answer.value == "none" ? .flag("checked") : nil,
            ])
          HTML.element("span") { say(answer.phrase) }
        }
      }
    }
  }

  /// A question of the form with the answers to choose from.
  private struct Question {
    let name: String
    let phrase: Phrase
    let answers: [(value: String, phrase: Phrase)]

    private static let yesOrNo: [(value: String, phrase: Phrase)] = [
      ("yes", .answerYes), ("no", .answerNo), ("none", .answerNone),
    ]

    static let all = [
      Question(name: "origin", phrase: .askOrigin, answers: yesOrNo),
      Question(
        name: "occupation", phrase: .askOccupation,
        answers: [
          ("work", .answerWork), ("study", .answerStudy), ("both", .answerBoth),
          ("neither", .answerNeither), ("none", .answerNone),
        ]),
      Question(name: "protection", phrase: .askProtection, answers: yesOrNo),
      Question(name: "children", phrase: .askChildren, answers: yesOrNo),
      Question(name: "flat", phrase: .askFlat, answers: yesOrNo),
    ]
  }

  /// What concerns the person, by day, week and month; then what may.
  @HTMLBuilder func list(of steps: FirstStepsPage) -> HTML {
    heading
    coverageNotice
    if steps.plan.parts.isEmpty {
      HTML.element("p") { say(.myStepsNothing) }
    }
    for part in steps.plan.parts {
      HTML.element("section") {
        heading(of: part)
        HTML.element("ol", [.classes(["path"])]) {
          for step in part.steps { HTML.element("li") { self.step(step) } }
        }
      }
    }
    if !steps.plan.others.isEmpty {
      HTML.element("section", [.id("other")]) {
        HTML.element("h2") { say(.myStepsOther) }
        HTML.element("ul", [.classes(["cards"])]) {
          for item in steps.plan.others { HTML.element("li") { card(item) } }
        }
      }
    }
    advice(steps.counselling)
    HTML.element("a", [.classes(["tool"]), .href(link(.mySteps))]) {
      icon(.back, ["backward"])
      HTML.element("span") { say(.myStepsAgain) }
    }
  }

  @HTMLBuilder private func heading(of part: FirstStepsPart) -> HTML {
    if let title = part.title {
      HTML.element("h2") { bilingual(title) }
    } else if let period = part.period {
      HTML.element("h2") { say(period.phrase) }
    }
  }

  @HTMLBuilder private func step(_ step: FirstStep) -> HTML {
    card(step.entry)
    if !step.deadlines.isEmpty {
      HTML.element("dl", [.classes(["facts"])]) {
        for deadline in step.deadlines { quantity(deadline) }
      }
    }
    if !step.papers.isEmpty {
      HTML.element("h3") { say(.papers) }
      HTML.element("ul", [.classes(["papers"])]) {
        for paper in step.papers { HTML.element("li") { unit(paper.text) } }
      }
      trustNotes(on: step.papers.map(\.text))
    }
  }

  private func advice(_ counselling: Entry?) -> HTML {
    box("note", .note) {
      HTML.element("p") { say(.myStepsNoAdvice) }
      if let counselling {
        HTML.element("p", [.classes(["label"])]) { words.labelled(.myStepsCounselling) }
        card(counselling)
      }
    }
  }
}
