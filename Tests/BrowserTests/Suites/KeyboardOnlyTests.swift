import Testing

extension Visitors {
  /// Everything by keys alone.
  @Suite struct KeyboardOnly {
    /// What the focus is on, as the page shows it.
    private struct Focus: Decodable, Equatable {
      let index: Int
      let name: String
      let isVisible: Bool
    }

    @Test func `the first key stroke offers the way to the content`() async throws {
      let browser = try browser
      try await browser.open(service.screen + "/de/registration")
      try await browser.press(.tab)
      #expect(try await browser.run("return document.activeElement.className") == "skip")
      let box = try #require(try await browser.boxes("a.skip").first)
      #expect(box.x >= 0 && box.y >= 0 && box.height >= 44)
      try await browser.press(.enter)
      try await eventually("focus in the content") {
        try await browser.run("return document.activeElement.id") == "main"
      }
      try await browser.press(.tab)
      #expect(
        try await browser.run("return document.activeElement.closest('main') !== null") == true)
    }

    @Test(arguments: [MainPage.languages, .topics, .guide, .search, .questions, .phrases])
    func `every control is reached in its order and shows that it is`(page: MainPage) async throws {
      let browser = try browser
      try await browser.show(on: .upright)
      try await browser.open(page, "ar", at: service.screen)
      try await browser.settleKeyboard()
      let count = try await browser.markControls()
      #expect(count > 8)
      var reached: [Int] = []
      for _ in 0..<count {
        try await browser.press(.tab)
        let focus = try await browser.run(Self.focusScript, as: Focus.self)
        #expect(focus.isVisible, "the focus on \(focus.name) cannot be seen")
        reached.append(focus.index)
      }
      #expect(reached == Array(0..<count))
    }

    @Test func `a page is chosen and opened by keys`() async throws {
      let browser = try browser
      try await browser.open(service.screen + "/")
      try await browser.perform("document.querySelector('a.tile[hreflang=tr]').focus()")
      try await browser.press(.enter)
      try await eventually("Turkish") { try await browser.isIn("tr") }
    }

    private static let focusScript = """
      const element = document.activeElement;
      const style = getComputedStyle(element);
      const label = element.closest('label') ?? element;
      const outer = getComputedStyle(label);
      const isOutlined = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      const {top, bottom} = label.getBoundingClientRect();
      return {
        index: Number(element.dataset.testIndex ?? -1),
        name: element.outerHTML.slice(0, 120),
        isVisible: (isOutlined(style) || isOutlined(outer)) && bottom > 0 && top < innerHeight,
      };
      """
  }
}

extension Browser {
  /// Waits until the scripts of the page had their say.
  fileprivate func settleKeyboard() async throws {
    try await eventually("the page is complete") {
      try await run("return document.readyState") == "complete"
    }
  }

  /// Numbers everything that keys must reach, in the order of the document; of a group of radio
  /// buttons that is the chosen one.
  fileprivate func markControls() async throws -> Int {
    try await run(
      """
      const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, '
        + '[tabindex="0"]';
      const controls = [...document.querySelectorAll(selector)].filter(element =>
        element.checkVisibility({visibilityProperty: true}) && !element.disabled
          && (element.type !== 'radio' || element.checked));
      controls.forEach((element, index) => { element.dataset.testIndex = index; });
      return controls.length;
      """)
  }
}
