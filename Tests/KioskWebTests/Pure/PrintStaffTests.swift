import Foundation
import HTTPTypes
import KioskContent
import KioskRendering
import Testing

@testable import KioskWeb

/// Printing at the counter.
@Suite struct PrintStaffTests {
  private let press = FakePress()

  /// A clerk who has logged in.
  private struct Clerk {
    let service: StaffService
    let cookie: String
    let token: String

    func get(_ target: String) async -> Reply {
      await service.reply(to: Asking.request(target, cookie: cookie))
    }

    func print(
      _ fields: [String: String], token: String? = nil, origin: String? = "http://kiosk"
    ) async -> Reply {
      let form = fields.merging(["token": token ?? self.token]) { $1 }
      return await service.reply(
        to: Asking.request("/staff/print", .post, form: form, origin: origin, cookie: cookie))
    }
  }

  private func clerk(printer: String? = "office") async throws -> Clerk {
    let service = StaffService(
      pages: try await Asking.pages(printing: press.printing(printer: printer)),
      passPhrase: try PassPhrase(choosing: "drei kleine Wörter"))
    let session = service.sessions.begin(isLoggedIn: true, at: Clock.standard)
    return Clerk(service: service, cookie: "staff=\(session.key)", token: session.token)
  }

  @Test func `what is old comes before the paper`() async throws {
    let clerk = try await clerk()
    let form = ["page": "everything", "locale": "ar", "beside": "on", "copies": "3"]
    let held = await clerk.print(form)
    #expect(held.status == 200 && press.documents.isEmpty)
    #expect(held.text.contains("id=\"old-facts\"") && held.text.contains("Noch nicht gedruckt"))
    #expect(held.text.contains("name=\"seen\" value=\"on\""))
    #expect(held.text.contains("name=\"copies\" value=\"3\""))
    let printed = await clerk.print(form.merging(["seen": "on"]) { $1 })
    #expect(printed.status == 200 && printed.text.contains("office"))
    #expect(press.jobs.map(\.copies) == [3])
    #expect(press.limits == [nil])
    #expect(printed.answer.headers[.cacheControl] == "no-store")
  }

  @Test(arguments: [("3", 3), ("0", 1), ("-1", 1), ("99", 9), ("many", 1), ("", 1)])
  func `copies are from one to nine`(copies: String, count: Int) async throws {
    let clerk = try await clerk()
    let form = ["page": "everything", "locale": "de", "copies": copies, "seen": "on"]
    #expect(await clerk.print(form).status == 200)
    #expect(press.jobs.map(\.copies) == [count])
  }

  @Test func `the second language and large letters are asked for`() async throws {
    let clerk = try await clerk()
    let form = ["page": "everything", "locale": "ar", "seen": "on"]
    for extra in [[:], ["beside": "on"], ["large": "on"]] {
      #expect(await clerk.print(form.merging(extra) { $1 }).status == 200)
    }
    #expect(press.documents.map(\.size) == [.usual, .usual, .large])
    #expect(press.documents[0] != press.documents[1])
  }

  @Test func `forged jobs print nothing`() async throws {
    let clerk = try await clerk()
    let form = ["page": "everything", "locale": "de", "seen": "on"]
    #expect(await clerk.print(form, token: "0").status == 403)
    #expect(await clerk.print(form, origin: "http://evil").status == 403)
    #expect(await clerk.print(form, origin: nil).status == 403)
    let stranger = clerk.service.sessions.begin(isLoggedIn: false, at: Clock.standard)
    let reply = await clerk.service.reply(
      to: Asking.request(
        "/staff/print", .post, form: form.merging(["token": stranger.token]) { $1 },
        origin: "http://kiosk", cookie: "staff=\(stranger.key)"))
    #expect(reply.text.contains("type=\"password\""))
    #expect(press.documents.isEmpty && press.jobs.isEmpty)
  }

  @Test func `a clerk reads why nothing is printed`() async throws {
    let clerk = try await clerk()
    press.trouble = .printerAway(reason: "printer 'office' is away: Paused")
    let reply = await clerk.print(["page": "everything", "locale": "de", "seen": "on"])
    #expect(reply.status == 503)
    #expect(reply.text.contains("Der Drucker druckt gerade nicht"))
    #expect(reply.text.contains("printer 'office' is away: Paused"))
    #expect(reply.text.contains("href=\"/staff/page/everything?locale=de\""))
  }

  @Test func `pages that are found can be printed at once or opened`() async throws {
    let found = await (try await clerk()).get("/staff?find=bausteine&locale=uk&beside=on").text
    #expect(found.contains("action=\"/staff/print\""))
    #expect(found.contains("href=\"/uk/everything.pdf?with=de\""))
    let without = await (try await clerk(printer: nil)).get("/staff/page/everything?locale=uk")
    #expect(!without.text.contains("/staff/print"))
    #expect(without.text.contains("href=\"/uk/everything.pdf\""))
  }

  @Test func `what is not there is not printed`() async throws {
    let clerk = try await clerk()
    for form in [["page": "x", "locale": "de"], ["page": "everything", "locale": "xx"], [:]] {
      #expect(await clerk.print(form.merging(["seen": "on"]) { $1 }).status == 404)
    }
    #expect(press.jobs.isEmpty)
  }
}
