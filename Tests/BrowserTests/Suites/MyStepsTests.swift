import Testing

extension Visitors {
  /// "My first steps": answers that leave no trace.
  @Suite struct MySteps {
    private static let groups = ["origin", "occupation", "protection", "children", "flat"]

    @Test func `nobody has to say anything`() async throws {
      let browser = try browser
      try await browser.open(service.own + "/uk/my-first-steps")
      let chosen: [[String]] = try await browser.run(
        "return [...document.querySelectorAll('#my-steps :checked')].map(e => [e.name, e.value])")
      #expect(chosen == Self.groups.map { [$0, "none"] })
      try await browser.touch("#my-steps .large:not([name])")
      try await eventually("the list") { try await !browser.elements("ol.path li").isEmpty }
      #expect(try await browser.elements("#other a").count > 0)
    }

    @Test func `who would rather not say loses no step`() async throws {
      let questions = ["origin", "protection", "children", "flat"]
      let silent = Set(try await steps(answering: []))
      for answer in ["yes", "no"] {
        let steps = try await steps(answering: questions, answer)
        #expect(silent.isSuperset(of: steps), "\(answer)")
      }
      #expect(Set(try await steps(answering: questions, "no")).isStrictSubset(of: silent))
    }

    @Test func `answers stand in no address, no title and no answer that is kept`() async throws {
      let browser = try browser
      _ = try await steps(answering: ["protection", "children"])
      #expect(try await browser.place == "/ar/my-first-steps")
      let traffic = try await browser.traffic()
      for url in traffic.requests.map(\.url) + [try await browser.title] {
        for word in Self.groups + ["yes"] { #expect(!url.contains(word), "\(url)") }
      }
      let posts = traffic.requests.filter { $0.method == "POST" }
      #expect(posts.map(\.url) == [try service.own + "/ar/my-first-steps"])
      let answers = traffic.responses.filter { $0.url.hasSuffix("/my-first-steps") }
      #expect(answers.last?.header("Cache-Control") == "no-store")
      let log = try #require(Stage.current).service.log
      for word in ["protection", "children"] { #expect(!log.contains(word)) }
      let stored: [Int] = try await browser.run(
        "return [localStorage.length, sessionStorage.length, document.cookie.length]")
      #expect(stored == [0, 0, 0])
    }

    @Test
    func `the list switches its language without asking again or leads back to the questions`()
      async throws
    {
      let browser = try browser
      _ = try await steps(answering: ["children"])
      try await browser.perform(
        "document.querySelector(`#languages a.language[hreflang=uk]`).click()")
      try await eventually("Ukrainian") {
        try await browser.isIn("uk")
      }
      #expect(try await browser.place == "/uk/my-first-steps")
    }

    /// Answers some questions by touch and gives the places that the list leads to.
    private func steps(
      answering names: [String], _ answer: String = "yes"
    ) async throws -> [String] {
      let browser = try browser
      try await browser.open(service.own + "/ar/my-first-steps")
      for name in names {
        try await browser.touch("#my-steps label:has([name=\(name)][value=\(answer)])")
        #expect(try await browser.isChosen(name, answer))
      }
      try await browser.touch("#my-steps .large:not([name])")
      try await eventually("the list") { try await !browser.elements("ol.path li").isEmpty }
      return try await browser.attributes("href", of: "ol.path a.card").compactMap { $0 }
    }
  }
}

extension Browser {
  fileprivate func isChosen(_ name: String, _ answer: String) async throws -> Bool {
    try await run(
      "return document.querySelector(`[name=${arguments[0]}][value=${arguments[1]}]`).checked",
      .string(name), .string(answer))
  }
}
