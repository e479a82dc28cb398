import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A client of the W3C WebDriver protocol: one request, one answer, each with a deadline.
struct WebDriver: Sendable {
  /// Where commands go: the driver, or one session of it.
  let address: String

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

  private static let connection: URLSession = {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = 60
    return URLSession(configuration: configuration)
  }()

  /// Sends a command and decodes what comes back.
  func send<Value: Decodable>(
    _ method: String, _ path: String, _ body: JSON? = nil, as type: Value.Type = Value.self
  ) async throws -> Value {
    var request = URLRequest(url: try #require(URL(string: address + path)))
    request.httpMethod = method
    if let body {
      request.httpBody = try JSONEncoder().encode(body)
      request.setValue("application/json; charset=utf-8", forHTTPHeaderField: "Content-Type")
    }
    let (data, response) = try await Self.connection.data(for: request)
    guard (response as? HTTPURLResponse)?.statusCode == 200 else {
      throw try JSONDecoder().decode(Answer<Refusal>.self, from: data).value
    }
    return try JSONDecoder().decode(Answer<Value>.self, from: data).value
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
