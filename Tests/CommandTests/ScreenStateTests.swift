import Testing

@testable import kiosk

/// What follows on the screen from what happens.
@Suite struct ScreenStateTests {
  private static let ready = ScreenEvent.serviceReady(address: "http://127.0.0.1:1")
  private static let short = Duration.seconds(1)

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// What happened after the start, in order.
    let before: [ScreenEvent]
    let event: ScreenEvent
    let actions: [ScreenAction]

    init(
      _ name: String, before: [ScreenEvent] = [], _ event: ScreenEvent, _ actions: [ScreenAction]
    ) {
      testDescription = name
      self.before = before
      self.event = event
      self.actions = actions
    }
  }

  @Test func `browser and service start at once`() {
    var state = ScreenState()
    #expect(state.handle(.started) == [.startBrowser(1), .startService])
  }

  @Test(arguments: [
    Case("the page goes to the service", ready, [.openService(address: "http://127.0.0.1:1")]),
    Case(
      "the first browser is nobody's replacement", before: [ready], .browserShown(1), []),
    Case(
      "a finished visit starts a new browser first", before: [ready], .visitFinished,
      [.startBrowser(2)]),
    Case(
      "the old browser ends when the new one shows", before: [ready, .visitFinished],
      .browserShown(2), [.endBrowser(1)]),
    Case(
      "an ended browser's profile is destroyed",
      before: [ready, .visitFinished, .browserShown(2)], .browserEnded(1, ran: short),
      [.destroyProfile(1)]),
    Case(
      "a second finish on the way is not lost",
      before: [ready, .visitFinished, .visitFinished], .browserShown(2),
      [.endBrowser(1), .startBrowser(3)]),
    Case(
      "a browser that crashed comes back", before: [ready], .browserEnded(1, ran: short),
      [.destroyProfile(1), .wait(.milliseconds(250), .startBrowser)]),
    Case(
      "it comes back with a new number", before: [ready, .browserEnded(1, ran: short)],
      .timer(.startBrowser), [.startBrowser(2)]),
    Case(
      "no visit is finished while no browser runs",
      before: [ready, .browserEnded(1, ran: short)], .visitFinished, []),
    Case(
      "an old browser that crashes early gives way to the new one",
      before: [ready, .visitFinished], .browserEnded(1, ran: short), [.destroyProfile(1)]),
    Case(
      "a wait means nothing once a browser is there",
      before: [ready, .browserEnded(1, ran: short), .timer(.startBrowser)], .timer(.startBrowser),
      []),
    Case(
      "a new browser that crashes takes the finished visit's with it",
      before: [ready, .visitFinished], .browserEnded(2, ran: short),
      [.destroyProfile(2), .endBrowser(1), .wait(.milliseconds(250), .startBrowser)]),
    Case("a page that is gone is replaced", before: [ready], .browserBlank(1), [.startBrowser(2)]),
    Case(
      "a page that is gone in an ending browser is not",
      before: [ready, .visitFinished, .browserShown(2)], .browserBlank(1), []),
    Case(
      "a service that ended is started again, and the start page waits for it", before: [ready],
      .serviceEnded(ran: short),
      [
        .closeService, .wait(.milliseconds(250), .startService),
        .wait(.seconds(3), .serviceAway(outage: 1)),
      ]),
    Case("the wait over, it starts", before: [], .timer(.startService), [.startService]),
    Case(
      "a service that stays away brings the start page",
      before: [ready, .serviceEnded(ran: short)], .timer(.serviceAway(outage: 1)),
      [.startBrowser(2)]),
    Case(
      "a service that is back does not",
      before: [ready, .serviceEnded(ran: short), ready], .timer(.serviceAway(outage: 1)), []),
    Case(
      "an earlier outage's wait does not",
      before: [ready, .serviceEnded(ran: short), ready, .serviceEnded(ran: short)],
      .timer(.serviceAway(outage: 1)), []),
    Case(
      "the start page is not replaced by itself", before: [.serviceEnded(ran: short)],
      .timer(.serviceAway(outage: 1)), []),
  ])
  func `one event, its actions`(_ given: Case) {
    var state = ScreenState()
    for event in [.started] + given.before { _ = state.handle(event) }
    #expect(state.handle(given.event) == given.actions)
  }

  @Test func `waits double up to half a minute, and begin anew after a healthy run`() {
    var delay = RestartDelay()
    let waits = (0..<9).map { _ in delay.next(afterRunning: .zero) }
    #expect(
      waits
        == [.milliseconds(250), .milliseconds(500)]
        + [1, 2, 4, 8, 16, 30, 30].map {
          .seconds($0)
        })
    #expect(delay.next(afterRunning: .seconds(60)) == .milliseconds(250))
    #expect(delay.next(afterRunning: .seconds(59)) == .milliseconds(500))
  }

  @Test func `lines of the service are events only where they are exactly that`() {
    let lines = [
      "Serving http://127.0.0.1:8080", "Screen http://127.0.0.1:8081", "Screen http://[::1]:1",
      "Finished", "Finished ", "Screen http://x:1/\");alert(\"", "Screen ", "",
    ]
    #expect(
      lines.map { ScreenEvent(serviceLine: $0) } == [
        nil, .serviceReady(address: "http://127.0.0.1:8081"),
        .serviceReady(address: "http://[::1]:1"), .visitFinished, nil, nil, nil, nil,
      ])
  }
}
