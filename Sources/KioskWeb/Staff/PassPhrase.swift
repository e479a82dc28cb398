import CCrypt
import FoundationEssentials
import KioskText

/// The staff's pass phrase, kept as a salted hash that is slow to try (yescrypt, crypt(5)).
package struct PassPhrase: Sendable {
  private let hash: String

  /// The fewest characters that a pass phrase may have.
  package static let shortest = 12

  /// Hashes a new pass phrase.
  ///
  /// - Throws: ``Unusable`` where it is too short or the system cannot hash it.
  package init(choosing text: String) throws(Unusable) {
    guard text.count >= PassPhrase.shortest else { throw .tooShort }
    guard let salt = PassPhrase.newSalt(), let hash = PassPhrase.hash(text, salt) else {
      throw .notHashed
    }
    self.hash = hash
  }

  /// Reads a hash from its file.
  ///
  /// - Throws: ``Unusable`` where there is none.
  package init(contentsOf path: String) throws(Unusable) {
    guard let text = try? String(contentsOf: URL(filePath: path), encoding: .utf8),
      case let line = text.trimmingWhiteSpace(), line.hasPrefix("$")
    else { throw .notSet }
    hash = line
  }

  /// Why there is no pass phrase to compare with.
  package enum Unusable: Error, Sendable { case tooShort, notHashed, notSet }

  /// Writes the hash to a file that only its owner can read.
  package func write(to path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    let isThere = FileManager.default.createFile(
      atPath: path, contents: Data((hash + "\n").utf8), attributes: [.posixPermissions: 0o600])
    guard isThere else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Whether a text is the pass phrase; takes some tenths of a second on purpose.
  package func matches(_ text: String) -> Bool {
    guard let other = PassPhrase.hash(text, hash) else { return false }
    // The same time whatever differs: how long it takes must not tell how much was right.
    let pairs = zip(other.utf8, hash.utf8)
    return other.utf8.count == hash.utf8.count && pairs.reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static func newSalt() -> String? {
    var buffer = [CChar](repeating: 0, count: Int(CRYPT_GENSALT_OUTPUT_SIZE))
    guard crypt_gensalt_rn("$y$", 0, nil, 0, &buffer, Int32(buffer.count)) != nil else {
      return nil
    }
    return text(buffer)
  }

  private static func hash(_ text: String, _ setting: String) -> String? {
    // The library wants 32 KiB of room and keeps nothing of them.
    withUnsafeTemporaryAllocation(of: crypt_data.self, capacity: 1) { room in
      guard let data = room.baseAddress else { return nil }
      data.initialize(to: crypt_data())
      let size = Int32(MemoryLayout<crypt_data>.size)
      guard let result = crypt_rn(text, setting, data, size) else { return nil }
      return String(cString: result)
    }
  }

  private static func text(_ buffer: [CChar]) -> String {
    String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
