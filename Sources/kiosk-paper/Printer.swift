import FoundationEssentials
import KioskRendering

/// JSON into paper; it keeps what the next document can use.
struct Printer {
  private let fonts = FontStore()

  /// The PDF of a document of so many pages at most.
  func paper(_ input: Data, pages: Int = PaperLimits.pages) throws -> [UInt8] {
    let laid = try DocumentLayout.lay(try Self.document(input), fonts: fonts)
    guard laid.file.pages.count <= pages else { throw PaperFailure.tooManyPages }
    return try PDFWriter.bytes(of: laid.file, fonts: laid.fonts)
  }

  /// The lines of a document with their places.
  func lines(_ input: Data) throws -> String {
    try DocumentLayout.lay(try Self.document(input), fonts: fonts).listing
  }

  /// Prints the milliseconds that each of several documents takes, a line each, after a round that
  /// does not count.
  func time(_ input: Data, rounds: Int) throws {
    let documents = input.split(separator: UInt8(ascii: "\n"))
    for document in documents { _ = try paper(document) }
    for _ in 0..<rounds {
      for (index, document) in documents.enumerated() {
        let start = ContinuousClock.now
        _ = try paper(document)
        let time = (ContinuousClock.now - start) / .milliseconds(1)
        print("\(index) \(time.fixed(2))")
      }
    }
  }

  /// Reads a document; the fault says where it is not one.
  static func document(_ input: Data) throws(PaperFailure) -> PrintDocument {
    do {
      return try JSONDecoder().decode(PrintDocument.self, from: input)
    } catch let error as DecodingError {
      throw .badDocument(place(of: error))
    } catch {
      throw .badDocument("")
    }
  }

  private static func place(of error: DecodingError) -> String {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      return path(context.codingPath)
    case .keyNotFound(let key, let context): return path(context.codingPath + [key])
    @unknown default: return ""
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
  }
}
