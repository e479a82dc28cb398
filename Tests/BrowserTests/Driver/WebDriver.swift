import Foundation

/// A client of the W3C WebDriver protocol: one request, one answer, each with a deadline.
struct WebDriver: Sendable {
  let port: UInt16
  /// The path of one session; empty for the driver itself.
  var root = ""

  /// What the driver refuses, in its own words (W3C WebDriver, §6.6).
  struct Refusal: Error, Decodable {
    let error: String
    let message: String
  }

  /// An answer of no interest.
  struct Nothing: Decodable {
    init(from decoder: any Decoder) {}
  }

  private struct Answer<Value: Decodable>: Decodable { let value: Value }

  /// Sends a command and decodes what comes back.
  func send<Value: Decodable>(
    _ method: String, _ path: String, _ body: JSON? = nil, as type: Value.Type = Value.self
  ) async throws -> Value {
    let answer = try await LoopbackExchange(
      port: port, method: method, path: root + path,
      body: body.map { try JSONEncoder().encode($0) } ?? Data()
    ).answer()
    guard answer.status == 200 else {
      throw try JSONDecoder().decode(Answer<Refusal>.self, from: answer.body).value
    }
    return try JSONDecoder().decode(Answer<Value>.self, from: answer.body).value
  }

  func get<Value: Decodable>(_ path: String, as type: Value.Type = Value.self) async throws -> Value
  { try await send("GET", path) }

  func post<Value: Decodable>(
    _ path: String, _ body: JSON = [:], as type: Value.Type = Value.self
  ) async throws -> Value { try await send("POST", path, body) }

  /// Sends a command whose answer says nothing.
  func order(_ path: String, _ body: JSON = [:]) async throws {
    _ = try await post(path, body, as: Nothing.self)
  }

  func delete(_ path: String) async throws {
    _ = try await send("DELETE", path, as: Nothing.self)
  }
}
