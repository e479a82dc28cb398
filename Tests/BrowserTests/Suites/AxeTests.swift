import Foundation
import Testing

/// axe-core over the main pages.
@Suite(.serialized, .stage, .timeLimit(.minutes(4)))
struct AxeTests {
  /// A rule that a page breaks, and where.
  private struct Violation: Decodable, CustomStringConvertible {
    let rule: String
    let impact: String?
    let target: String
    let html: String
    let summary: String

    var description: String { "\(rule) (\(impact ?? "?")) \(target)\n  \(html)\n  \(summary)" }
  }

  /// A screen that people use at a place: phones by themselves, the others in the waiting room.
  private static let screens = [Screen.phone, .upright, .wide]

  @Test(arguments: ["de", "uk", "ar", "ti", "zh-Hans"])
  func `no page breaks a rule at any size`(tag: String) async throws {
    let browser = try browser
    try await browser.startAnew()
    let axe = try Peers.axe
    var findings = Findings()
    for page in MainPage.allCases {
      for (screens, address) in [
        ([Screen.phone], try service.own), ([Screen.upright, .wide], try service.screen),
      ] {
        try await browser.open(page, tag, at: address)
        try await browser.perform(axe)
        for screen in screens {
          try await browser.show(on: screen)
          let faults = try await violations(browser)
          findings.add(faults.map { "\(screen.testDescription): \($0)" }, on: page)
        }
      }
    }
    for line in findings.lines { Issue.record("\(line)") }
  }

  @Test(arguments: ["idle", "server-away"])
  func `the questions of the screen break no rule`(dialog: String) async throws {
    let browser = try browser
    try await browser.startAnew()
    let axe = try Peers.axe
    for screen in Self.screens.dropFirst() {
      try await browser.show(on: screen)
      try await browser.open(service.screen + "/ar/registration")
      try await browser.perform(
        "document.getElementById(arguments[0]).showModal()", .string(dialog))
      try await browser.perform(axe)
      for violation in try await violations(browser) {
        Issue.record("\(dialog) \(screen.testDescription): \(violation)")
      }
    }
  }

  private struct Results: Decodable {
    let passed: Int
    let violations: [Violation]
  }

  private func violations(_ browser: Browser) async throws -> [Violation] {
    let results: Results = try await browser.runAsync(
      """
      const done = arguments[arguments.length - 1];
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      axe.run(document, {runOnly: tags, resultTypes: ['violations']}).then(results =>
        done({passed: results.passes.length, violations: results.violations.flatMap(violation => violation.nodes.map(node => ({
          rule: violation.id, impact: violation.impact, target: node.target.flat().join(' '),
          html: node.html.slice(0, 200), summary: node.failureSummary.replaceAll('\\n', ' '),
        })))}), error => done({passed: 0, violations: [{rule: 'axe', impact: null, target: '', html: '',
          summary: String(error)}]}));
      """)
    #expect(results.passed > 10)
    return results.violations
  }
}
