/// Something that did not come about in time.
struct Overdue: Error, CustomStringConvertible {
  let what: String
  let last: String

  var description: String { "not in time: \(what)\(last.isEmpty ? "" : "; last: \(last)")" }
}

/// Asks again and again until there is an answer.
///
/// - Throws: `Overdue` after the limit.
func eventually<Value: Sendable>(
  _ what: String, within limit: Duration = .seconds(5),
  _ attempt: () async throws -> Value?
) async throws -> Value {
  let deadline = ContinuousClock.now + limit
  var last = ""
  repeat {
    do {
      if let value = try await attempt() { return value }
      last = ""
    } catch let refusal as WebDriver.Refusal {
      // An element may go while a page gives way to the next.
      last = refusal.message
    }
    try await Task.sleep(for: .milliseconds(20))
  } while ContinuousClock.now < deadline
  throw Overdue(what: what, last: last)
}

/// The same for something that is true or not.
func eventually(
  _ what: String, within limit: Duration = .seconds(5), isTrue: () async throws -> Bool
) async throws {
  try await eventually(what, within: limit) { try await isTrue() ? () : nil }
}
