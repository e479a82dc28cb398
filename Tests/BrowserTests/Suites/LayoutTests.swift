import Testing

extension Visitors {
  /// What fingers and narrow screens need.
  @Suite struct Layout {
    @Test(arguments: [Screen.phone, .upright, .wide], ["de", "ar", "ti", "zh-Hans"])
    func `everything to touch is at least 44 pixels high and wide`(screen: Screen, tag: String)
      async throws
    {
      let browser = try browser
      try await browser.show(on: screen)
      var findings = Findings()
      for page in MainPage.allCases {
        try await browser.open(page, tag, at: screen.width < 400 ? service.own : service.screen)
        findings.add(try await browser.run(Self.smallTargets), on: page)
      }
      #expect(findings.lines == [])
      _ = try await browser.consoleMessages()  // Chromium reports the status 404 there.
    }

    @Test(arguments: Shipped.tags)
    func `no page is wider than a screen of 320 pixels`(tag: String) async throws {
      let browser = try browser
      try await browser.show(on: .phone)
      var findings = Findings()
      for page in MainPage.allCases {
        try await browser.open(page, tag, at: service.own)
        findings.add(try await browser.overflow(), on: page)
      }
      try await browser.open(service.own + "/\(tag)/registration?with=en&size=2&contrast=high")
      findings.add(try await browser.overflow(), on: .bilingualGuide)
      #expect(findings.lines == [])
      _ = try await browser.consoleMessages()  // Chromium reports the status 404 there.
    }

    @Test(arguments: [Screen.upright, .wide], ["uk", "ar"])
    func `no page is wider than the screens of the waiting room`(screen: Screen, tag: String)
      async throws
    {
      let browser = try browser
      try await browser.show(on: screen)
      var findings = Findings()
      for page in MainPage.allCases {
        try await browser.open(page, tag, at: service.screen)
        findings.add(try await browser.overflow(), on: page)
      }
      #expect(findings.lines == [])
      _ = try await browser.consoleMessages()  // Chromium reports the status 404 there.
    }

    /// Targets below 44 pixels, but for links inside a sentence (WCAG 2.2, 2.5.8 and 2.5.5) and
    /// what is there for other senses only.
    private static let smallTargets = """
      const isInSentence = element => {
        if (getComputedStyle(element).display !== 'inline') return false;
        let block = element.parentElement;
        while (getComputedStyle(block).display === 'inline') block = block.parentElement;
        return block.innerText.trim().length > element.innerText.trim().length;
      };
      const selector = 'a[href], button, input:not([type=hidden]), select, summary, '
        + '[tabindex="0"]';
      return [...document.querySelectorAll(selector)].filter(element => {
        if (!element.checkVisibility({visibilityProperty: true}) || element.matches('a.skip'))
          return false;
        const target = element.matches('[type=radio], [type=checkbox]')
          ? element.closest('label') ?? element : element;
        const {width, height} = target.getBoundingClientRect();
        return (width < 43.5 || height < 43.5) && !isInSentence(element);
      }).map(element => {
        const {width, height} = element.getBoundingClientRect();
        return `${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 140)}`;
      });
      """
  }
}

extension Browser {
  /// The innermost elements that stick out of the screen, where the page scrolls sideways.
  fileprivate func overflow() async throws -> [String] {
    try await run(
      """
      const root = document.scrollingElement;
      if (root.scrollWidth <= innerWidth) return [];
      const sticksOut = element => {
        const {left, right} = element.getBoundingClientRect();
        return left < -1 || right > innerWidth + 1;
      };
      const culprits = [...document.querySelectorAll('body *')].filter(element =>
        sticksOut(element) && ![...element.children].some(sticksOut));
      return culprits.slice(0, 5).map(element =>
        `${root.scrollWidth} pixels wide: ${element.outerHTML.slice(0, 140)}`);
      """)
  }
}
