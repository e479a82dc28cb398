import Foundation
import TestSupport
import Testing

/// A day at the desk: people edit, one file breaks, the machine starts anew.
@Suite struct StoryTests {
  private static let locales = ["de", "uk", "ar", "zh-Hans"]
  private static let office = "Content/offices/citizens-office.xml"
  private static let page = "citizens-office"

  @Test func `a corrected number outlives a broken locale file and a restart`() async throws {
    let site = try SiteCopy()
    let state = try TemporaryFolder()
    let command = kiosk("serve", "--port", "0", "--state", state.path, site: site.path)
    let first = try await Server.started(command)
    #expect(try await errors(of: first) == 0)
    for locale in Self.locales {
      #expect(try await first.get("/\(locale)/\(Self.page)").text.contains("030 23125 100"))
    }

    let translation = try site.folder.text("Locales/uk.xliff")
    try site.folder.write("Locales/uk.xliff", String(translation.dropLast(200)))
    try site.folder.replace("030 23125 100", by: "030 23125 199", in: Self.office)
    try await expectCorrected(first)
    #expect(await first.stop() == 0)

    let second = try await Server.started(command)
    try await expectCorrected(second)

    try site.folder.write("Locales/uk.xliff", translation)
    #expect(try await second.waits(for: "/health/ready") { $0.text.contains("\"errors\":0") })
    #expect(await second.stop() == 0)
    #expect(try second.files.text("output") == "Serving \(second.address)\n")
  }

  /// The new number in every language, the translations as before the damage, and the fault counted.
  private func expectCorrected(_ server: Server) async throws {
    for locale in Self.locales {
      let path = "/\(locale)/\(Self.page)"
      #expect(try await server.waits(for: path) { $0.text.contains("030 23125 199") })
      let page = try await server.get(path)
      #expect(!page.text.contains("030 23125 100"))
      #expect(page.status == 200)
      #expect(page.language?.hasPrefix(locale) == true)
    }
    #expect(try await server.get("/uk/registration").text.hasPrefix("# Реєстрація місця"))
    #expect(try await server.waits(for: "/health/ready") { !$0.text.contains("\"errors\":0") })
  }

  private func errors(of server: Server) async throws -> Int {
    struct Health: Decodable {
      struct Faults: Decodable {
        let errors: Int
      }

      let faults: Faults
    }
    let answer = try await server.get("/health/ready")
    return try JSONDecoder().decode(Health.self, from: Data(answer.text.utf8)).faults.errors
  }
}
