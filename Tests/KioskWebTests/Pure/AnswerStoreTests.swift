import Foundation
import HTTPTypes
import KioskContent
import KioskRendering
import NIOCore
import Synchronization
import Testing

@testable import KioskWeb

@Suite struct AnswerStoreTests {
  private let today = CalendarDate(year: 2026, month: 5, day: 4)!

  private func key(_ columns: Int = 72) -> AnswerStore.Key {
    AnswerStore.Key(
      address: .topics, locale: .tag("de"), beside: nil, format: .text, columns: columns,
      unmet: nil, vary: [])
  }

  private func answer(_ text: String, changesOn: CalendarDate? = nil) -> Answer {
    Answer(headers: [:], text: text, changesOn: changesOn)
  }

  private func text(_ answer: Answer?) -> String? {
    answer.map { String(buffer: $0.plain.body) }
  }

  @Test func `an answer is made once`() {
    let store = AnswerStore()
    _ = store.answer(key(), edition: "a", day: today) { answer("one") }
    let again = store.answer(key(), edition: "a", day: today.next) { answer("two") }
    #expect(text(again) == "one")
  }

  @Test func `another key is another answer`() {
    let store = AnswerStore()
    _ = store.answer(key(72), edition: "a", day: today) { answer("one") }
    #expect(text(store.answer(key(40), edition: "a", day: today) { answer("two") }) == "two")
  }

  @Test func `a new edition forgets the old answers`() {
    let store = AnswerStore()
    _ = store.answer(key(), edition: "a", day: today) { answer("one") }
    _ = store.answer(key(40), edition: "a", day: today) { answer("one") }
    #expect(text(store.answer(key(), edition: "b", day: today) { answer("two") }) == "two")
    #expect(store.bytes == answer("two").size)
  }

  @Test func `on the day of its change an answer is made anew`() {
    let store = AnswerStore()
    let first = answer("one", changesOn: today.next)
    _ = store.answer(key(), edition: "a", day: today) { first }
    #expect(text(store.answer(key(), edition: "a", day: today) { answer("two") }) == "one")
    #expect(text(store.answer(key(), edition: "a", day: today.next) { answer("two") }) == "two")
    #expect(store.bytes == answer("two").size)
  }

  @Test func `what is not there is not kept`() {
    let store = AnswerStore()
    #expect(store.answer(key(), edition: "a", day: today) { nil } == nil)
    #expect(store.bytes == 0)
  }

  @Test func `the budget is never passed`() {
    let one = answer("one")
    let store = AnswerStore(budget: 3 * one.size)
    for columns in 20...40 {
      _ = store.answer(key(columns), edition: "a", day: today) { one }
      #expect(store.bytes <= 3 * one.size)
    }
  }

  @Test func `what is read again and again outlasts what is read once`() {
    let one = answer("one")
    let store = AnswerStore(budget: 8 * one.size)
    var made = 0
    for columns in 20...200 {
      _ = store.answer(key(columns), edition: "a", day: today) { one }
      _ = store.answer(key(300), edition: "a", day: today) {
        made += 1
        return one
      }
    }
    #expect(made == 1)
  }

  @Test func `an answer larger than the budget is given all the same`() {
    let store = AnswerStore(budget: 10)
    #expect(text(store.answer(key(), edition: "a", day: today) { answer("one") }) == "one")
  }
}

@Suite struct TodayTests {
  @Test(arguments: [
    ("2026-05-04T23:59:50+02:00", 4, 10), ("2026-05-05T00:00:00+02:00", 5, 86400),
    ("2026-05-04T23:59:59+00:00", 5, 79201),
  ])
  func `the day is the city's`(instant: String, day: Int, secondsLeft: Int) {
    let (found, left) = Today(now: { Clock.instant(instant) }).day(in: "Europe/Berlin")
    #expect(found == CalendarDate(year: 2026, month: 5, day: day))
    #expect(left == secondsLeft)
  }

  @Test(arguments: [("2026-03-29T00:00:00+01:00", 23), ("2026-10-25T00:00:00+02:00", 25)])
  func `a day on which the clocks change is shorter or longer`(instant: String, hours: Int) {
    let (_, left) = Today(now: { Clock.instant(instant) }).day(in: "Europe/Berlin")
    #expect(left == hours * 3600)
  }

  @Test func `a clock that is set back is followed`() {
    let now = Mutex(Clock.instant("2026-05-05T00:00:01+02:00"))
    let today = Today(now: { now.withLock { $0 } })
    #expect(today.day(in: "Europe/Berlin").day.day == 5)
    now.withLock { $0 = Clock.instant("2026-05-04T23:59:59+02:00") }
    #expect(today.day(in: "Europe/Berlin").day.day == 4)
    #expect(today.day(in: "Asia/Tokyo").day.day == 5)
  }
}
