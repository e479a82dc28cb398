import Foundation
import HTTPTypes
import KioskContent
import KioskRendering
import Testing

@testable import KioskWeb

@Suite struct AnswerStoreTests {
  private let now = Clock.instant("2026-05-04T10:00:00+02:00")
  private let later = Clock.instant("2026-05-04T12:00:00+02:00")

  private func key(_ columns: Int = 72) -> PageKey {
    PageKey(
      address: .topics, locale: "de", beside: nil, format: .text, columns: columns,
      view: ViewSettings(), unmet: nil, vary: [])
  }

  private func answer(_ text: String, validUntil: Date? = nil) -> Answer {
    Answer(headers: [:], text: text, validUntil: validUntil)
  }

  private func text(_ answer: Answer?) -> String? {
    answer?.text
  }

  @Test func `an answer is made once`() {
    let store = AnswerStore<PageKey>()
    _ = store.answer(key(), edition: "a", at: now) { answer("one") }
    let again = store.answer(key(), edition: "a", at: later) { answer("two") }
    #expect(text(again) == "one")
  }

  @Test func `another key is another answer`() {
    let store = AnswerStore<PageKey>()
    _ = store.answer(key(72), edition: "a", at: now) { answer("one") }
    #expect(text(store.answer(key(40), edition: "a", at: now) { answer("two") }) == "two")
  }

  @Test func `a new edition forgets the old answers`() {
    let store = AnswerStore<PageKey>()
    _ = store.answer(key(), edition: "a", at: now) { answer("one") }
    _ = store.answer(key(40), edition: "a", at: now) { answer("one") }
    #expect(text(store.answer(key(), edition: "b", at: now) { answer("two") }) == "two")
    #expect(store.bytes == answer("two").size)
  }

  @Test func `from the moment of its change on an answer is made anew`() {
    let store = AnswerStore<PageKey>()
    let first = answer("one", validUntil: later)
    _ = store.answer(key(), edition: "a", at: now) { first }
    #expect(text(store.answer(key(), edition: "a", at: now) { answer("two") }) == "one")
    let almost = later.addingTimeInterval(-0.001)
    #expect(text(store.answer(key(), edition: "a", at: almost) { answer("two") }) == "one")
    #expect(text(store.answer(key(), edition: "a", at: later) { answer("two") }) == "two")
    #expect(store.bytes == answer("two").size)
  }

  @Test func `what is not there is not kept`() {
    let store = AnswerStore<PageKey>()
    #expect(store.answer(key(), edition: "a", at: now) { nil } == nil)
    #expect(store.bytes == 0)
  }

  @Test func `the budget is never passed`() {
    let one = answer("one")
    let store = AnswerStore<PageKey>(budget: 3 * one.size)
    for columns in 20...40 {
      _ = store.answer(key(columns), edition: "a", at: now) { one }
      #expect(store.bytes <= 3 * one.size)
    }
  }

  @Test func `what is read again and again outlasts what is read once`() {
    let one = answer("one")
    let store = AnswerStore<PageKey>(budget: 8 * one.size)
    var made = 0
    for columns in 20...200 {
      _ = store.answer(key(columns), edition: "a", at: now) { one }
      _ = store.answer(key(300), edition: "a", at: now) {
        made += 1
        return one
      }
    }
    #expect(made == 1)
  }

  @Test func `an answer larger than the budget is given all the same`() {
    let store = AnswerStore<PageKey>(budget: 10)
    #expect(text(store.answer(key(), edition: "a", at: now) { answer("one") }) == "one")
  }
}
