import Foundation

/// What a page asked the network for, or got from it, as the DevTools protocol tells it.
struct Traffic: Sendable {
  struct Request: Decodable, Sendable {
    let url: String
    let method: String
  }

  struct Response: Decodable, Sendable {
    let url: String
    let status: Int
    let headers: [String: String]

    func header(_ name: String) -> String? {
      headers.first { $0.key.lowercased() == name.lowercased() }?.value
    }
  }

  var requests: [Request] = []
  var responses: [Response] = []
}

extension Browser {
  private struct Entry: Decodable {
    let level: String
    let message: String
  }

  private struct Message: Decodable {
    struct Body: Decodable {
      let method: String
      let params: Parameters
    }
    struct Parameters: Decodable {
      let request: Traffic.Request?
      let response: Traffic.Response?
    }
    let message: Body
  }

  /// What the pages said on the console since it was last asked.
  func consoleMessages() async throws -> [String] {
    try await entries("browser").map { "\($0.level) \($0.message)" }
  }

  /// What went over the network since it was last asked.
  func traffic() async throws -> Traffic {
    var traffic = Traffic()
    for entry in try await entries("performance") {
      guard entry.message.contains("\"Network.re") else { continue }
      let body = try JSONDecoder().decode(Message.self, from: Data(entry.message.utf8)).message
      switch body.method {
      case "Network.requestWillBeSent": body.params.request.map { traffic.requests.append($0) }
      case "Network.responseReceived": body.params.response.map { traffic.responses.append($0) }
      default: break
      }
    }
    return traffic
  }

  private func entries(_ type: String) async throws -> [Entry] {
    try await session.post("/se/log", ["type": .string(type)])
  }
}
