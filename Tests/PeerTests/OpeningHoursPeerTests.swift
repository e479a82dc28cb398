import Foundation
import TestSupport
import Testing

@testable import KioskContent

/// Holds opening hours against opening-hours-rs (PyPI `opening-hours-py`), an evaluator of the whole
/// OpenStreetMap language: open or closed at a moment, and the next moment at which that changes.
///
/// Its holidays for a country are the nationwide ones, so the Land here is one that has no other,
/// once Reformation Day is taken out of its calendar. Times past midnight are asked in hours of one
/// rule: there a rule of the next day ends the night of another rule at midnight; here a night that
/// somebody has written lasts as long as it says.
@Suite struct OpeningHoursPeerTests {
  /// Some hours and a moment, as minutes since 1970 by UTC.
  private struct Question {
    let value: String
    let minute: Int
  }

  private static let clock = SiteClock(timeZone: "Europe/Berlin")

  private static let holidays: HolidayCalendar = {
    let reformation = (2018...2040).compactMap { CalendarDate(year: $0, month: 10, day: 31) }
    return HolidayCalendar(
      land: .hamburg,
      changes: reformation.map { HolidayChange(date: $0, change: .removed, name: nil) })
  }()

  @Test func `what is open there is open here, and changes at the same moment`() async throws {
    let questions = Self.questions()
    let theirs = try await Self.answers(to: questions)
    try #require(theirs.count == questions.count)
    var differences: [String] = []
    var inRepeatedHour = 0
    for (question, answer) in zip(questions, theirs) {
      let ours = try Self.answer(to: question, horizonOf: answer)
      if ours != answer, Self.isLater(answer, than: ours) {
        inRepeatedHour += 1
      } else if ours != answer {
        differences.append("\(question.value) at \(question.minute): \(ours), there \(answer)")
      }
    }
    #expect(differences == [])
    #expect(inRepeatedHour == 9)
    #expect(questions.count == 12_000)
  }

  /// Whether both open at a time that the clocks show twice: here the first time counts, there the
  /// second, an hour later.
  private static func isLater(_ theirs: String, than ours: String) -> Bool {
    guard let there = minute(theirs), let here = minute(ours), there == here + 60 else {
      return false
    }
    let shown = clock.time(at: Date(timeIntervalSince1970: Double(here) * 60))
    let last = clock.instant(of: shown.minute, on: shown.day, choosing: .last)
    return ours.hasPrefix("closed") && theirs.hasPrefix("closed")
      && last == Date(timeIntervalSince1970: Double(there) * 60)
  }

  private static func minute(_ answer: String) -> Int? {
    answer.split(separator: " ").last.flatMap { Int($0) }
  }

  // MARK: Ours

  /// `open` or `closed` with the minute of the next change, if one is in sight.
  private static func answer(to question: Question, horizonOf theirs: String) throws -> String {
    let schedule = OpeningSchedule(
      state: .times(try OpeningHours(parsing: question.value), byAppointment: false),
      exceptions: [], holidays: holidays, clock: clock)
    let now = clock.time(at: Date(timeIntervalSince1970: Double(question.minute) * 60))
    let (word, change): (String, Date?) =
      switch schedule.status(at: now) {
      case .open(let end): ("open", end)
      case .closed(let start): ("closed", start)
      case .byAppointment, .unknown: ("?", nil)
      }
    if let change { return "\(word) \(Int(change.timeIntervalSince1970) / 60)" }
    // An end more than two weeks away, or an opening more than a year away, is not looked for.
    let days = word == "open" ? 14 : 366
    if let there = minute(theirs), there - question.minute >= (days - 1) * 1440 {
      return "\(word) \(there)"
    }
    return "\(word) none"
  }

  // MARK: Theirs

  private static func answers(to questions: [Question]) async throws -> [String] {
    let rows = questions.map { "\($0.minute) \($0.value)" }.joined(separator: "\n")
    let folder = try TemporaryFolder()
    let file = try folder.write("questions.txt", rows)
    let output = try await Python.run(
      """
      import sys
      from datetime import datetime, timedelta, timezone
      from zoneinfo import ZoneInfo
      from opening_hours import OpeningHours, State
      berlin = ZoneInfo("Europe/Berlin")
      known = {}
      for row in open(sys.argv[1], encoding="utf-8").read().split("\\n"):
          minute, value = row.split(" ", 1)
          if value not in known:
              known[value] = OpeningHours(value, timezone=berlin, country="DE")
          now = datetime.fromtimestamp(int(minute) * 60, timezone.utc).astimezone(berlin)
          hours = known[value]
          # Hours that never open would be looked through to the end of time.
          limit = now + timedelta(days=367)
          then = "none"
          # Neighbouring intervals may be closed by different rules.
          for begin, end, state, comment in hours.intervals(now, limit):
              if (state == State.OPEN) != hours.is_open(now):
                  then = int(begin.timestamp()) // 60
                  break
          print("open" if hours.is_open(now) else "closed", then)
      """, file.path)
    return output.split(separator: "\n").map(String.init)
  }

  // MARK: Questions

  /// Hours made at random, each asked at moments of three years, around clock changes and new years
  /// above all.
  private static func questions() -> [Question] {
    var random = SplitMix(seed: 20_261_121)
    let values = (0..<600).map { _ in value(&random) }
    let anchors = [
      "2026-03-29", "2026-10-25", "2026-12-31", "2027-03-28", "2027-10-31", "2028-02-29",
    ].compactMap { CalendarDate($0) }
    return values.flatMap { value in
      (0..<20).map { index in
        let day =
          index < 12
          ? anchors[index % 6]
          : anchors[0].advanced(
            by: Int.random(in: 0..<900, using: &random))
        let minute = Int.random(in: -1440..<2880, using: &random)
        return Question(value: value, minute: day.dayNumber * 1440 + minute)
      }
    }
  }

  private static func value(_ random: inout SplitMix) -> String {
    let count = Int.random(in: 1...4, using: &random)
    let latest = count == 1 ? 2880 : 1440
    return (0..<count).map { _ in rule(&random, latest: latest) }.joined(separator: "; ")
  }

  private static func rule(_ random: inout SplitMix, latest: Int) -> String {
    let seasons = [
      "", "", "", "", "Apr-Oct ", "Nov-Mar ", "Dec 24-Jan 2 ", "Jul ", "Mar 20-Apr 5 ",
    ]
    let days = [
      "Mo-Fr ", "Sa ", "Su ", "Mo,We-Fr ", "Sa-Mo ", "PH ", "Su,PH ", "Th ", "Fr-Su ", "",
    ]
    let season = seasons.randomElement(using: &random) ?? ""
    let day = days.randomElement(using: &random) ?? ""
    return season + day + times(&random, latest: latest)
  }

  private static func times(_ random: inout SplitMix, latest: Int) -> String {
    if Int.random(in: 0..<5, using: &random) == 0 { return "off" }
    var ranges: [String] = []
    var from = Int.random(in: 0..<40, using: &random) * 30
    while from < 1440, ranges.count < 3 {
      let to = from + Int.random(in: 1...20, using: &random) * 30
      guard to <= latest else { break }
      ranges.append("\(clock(from))-\(clock(to))")
      from = to + Int.random(in: 0...8, using: &random) * 30
    }
    return ranges.isEmpty ? "off" : ranges.joined(separator: ",")
  }

  private static func clock(_ minutes: Int) -> String {
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }
}
