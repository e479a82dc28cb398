import Foundation
import KioskXML
import TestSupport
import Testing

/// KioskXML against xmllint: the same files are XML for both.
@Suite struct WellFormednessTests {
  /// What KioskXML refuses and XML allows.
  private enum StricterRule: Hashable {
    case doctype, entity, encoding, limit

    init?(_ kind: XMLFault.Kind) {
      switch kind {
      case .doctype: self = .doctype
      case .entity: self = .entity
      case .encoding: self = .encoding
      case .tooLarge, .tooDeep, .tooManyAttributes: self = .limit
      case .empty, .badUTF8, .controlCharacter, .mismatchedTag, .duplicateAttribute,
        .unboundPrefix, .syntax:
        return nil
      }
    }
  }

  @Test func `every XML file of the project is XML for both`() async throws {
    let documents = try Self.documents()
    #expect(documents.count > 80)
    #expect(try await disagreements(documents) == [])
    #expect(documents.allSatisfy { Self.fault(in: $0) == nil })
  }

  @Test func `both refuse the same of 500 damaged files`() async throws {
    let documents = try Self.documents()
    var random = SeededRandom(seed: 20_261_121)
    let damaged = (0..<500).map { _ in
      Damage.applied(to: documents[Int.random(in: documents.indices, using: &random)], &random)
    }
    #expect(try await disagreements(damaged) == [])
    // Both kinds of answer must be common, or the comparison says little.
    let refused = damaged.count { Self.fault(in: $0) != nil }
    #expect((100...400).contains(refused))
  }

  @Test func `each stricter rule refuses what XML allows`() async throws {
    let documents: [StricterRule: Data] = [
      .doctype: Data("<!DOCTYPE a><a/>".utf8),
      .encoding: Data("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>".utf8),
      .limit: Data(
        (String(repeating: "<a>", count: 65) + String(repeating: "</a>", count: 65)).utf8),
    ]
    for (rule, document) in documents {
      #expect(Self.fault(in: document).flatMap(StricterRule.init) == rule)
      #expect(try await XMLLint.refused([document]) == [])
    }
  }

  /// The documents that one of the two refuses, unless a stricter rule says why.
  private func disagreements(_ documents: [Data]) async throws -> [String] {
    let refused = try await XMLLint.refused(documents)
    return documents.indices.compactMap { index in
      let fault = Self.fault(in: documents[index])
      guard (fault != nil) != refused.contains(index) else { return nil }
      if let fault, StricterRule(fault) != nil { return nil }
      let text = String(decoding: documents[index].prefix(2000), as: UTF8.self)
      return "\(fault.map { "KioskXML refuses (\($0)): " } ?? "xmllint refuses: ")\(text)"
    }
  }

  /// The first fault; `nil` where the document is accepted.
  private static func fault(in document: Data) -> XMLFault.Kind? {
    do {
      _ = try XMLTree(parsing: Array(document), path: "a.xml", limits: .localeFile)
      return nil
    } catch {
      return error.faults.first?.kind
    }
  }

  /// Every XML and XLIFF file of the site and of the fixtures, in the order of their paths.
  private static func documents() throws -> [Data] {
    let endings = [".xml", ".xliff", ".rng"]
    return try ["Content", "Locales", "Tests/Fixtures"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: Repository.url(folder).path)
        .filter { path in endings.contains { path.hasSuffix($0) } }.sorted()
        .map { try Data(contentsOf: Repository.url("\(folder)/\($0)")) }
    }
  }
}
