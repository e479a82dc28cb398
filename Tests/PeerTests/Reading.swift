import Foundation
import TestSupport
import Testing

/// What the kiosk makes of a site with these locale files.
struct Reading {
  struct Fault: Decodable, Equatable {
    let path: String
    let severity: String
    let rule: String
    let message: String
  }

  let faults: [Fault]
  /// Every page in every language of the site, by `locale/id`.
  let pages: [String: String]

  var errors: [Fault] { faults.filter { $0.severity == "error" } }

  /// - Parameter files: locale files that replace the shipped ones, by name.
  static func site(with files: [String: String], locales: [String]) async throws -> Reading {
    let site = try SiteCopy()
    for (name, text) in files { try site.folder.write("Locales/\(name)", text) }
    let check = try await kiosk("check", "--format", "json", site: site.path).run()
    let report = try JSONDecoder().decode(Report.self, from: Data(check.output.utf8))
    var pages: [String: String] = [:]
    for locale in locales {
      for id in try ids(of: site) {
        let page = try await kiosk("show", id, "--locale", locale, site: site.path).run()
        #expect(page.status == 0)
        pages["\(locale)/\(id)"] = page.page
      }
    }
    return Reading(faults: report.diagnostics, pages: pages)
  }

  private struct Report: Decodable {
    let diagnostics: [Fault]
  }

  /// The documents, and the topics as `site.xml` names them.
  private static func ids(of site: SiteCopy) throws -> [String] {
    let folders = ["guides", "offices", "contacts", "offers", "notices"]
    let documents = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        atPath: site.folder.url("Content/\(folder)").path)
    }
    let topics = try site.folder.text("Content/site.xml")
      .matches(of: /<topic xml:id="([a-z-]+)"/).map { String($0.output.1) }
    return documents.map { String($0.dropLast(4)) } + topics
  }
}

extension Reading {
  /// How many texts of a locale `check` says a program has translated.
  func machineTranslated(_ locale: String) throws -> Int {
    let fault = try #require(
      faults.first { $0.rule == "machine-translated" && $0.path == "Locales/\(locale).xliff" })
    return try #require(fault.message.split(separator: " ").first.flatMap { Int($0) })
  }
}
