/// The file of a picture, its head read.
struct PaperPicture: Hashable {
  /// What kind of file it is.
  enum Format: Hashable {
    case jpeg(JPEGFile)
    case png(PNGFile)
  }

  /// Why a file is no picture that can be printed.
  enum Fault: Error, Hashable {
    /// It begins neither like a JPEG nor like a PNG file.
    case unknownFormat
    /// It ends before the picture does, or a part of it contradicts another.
    case broken
    /// A JPEG coding that PDF does not know, by its marker (ITU-T T.81, table B.1).
    case coding(marker: Int)
    /// A PNG file whose rows are interlaced and whose colours cannot be passed on as they are.
    case interlaced
    /// More pixels than ``PaperPicture/largest``.
    case tooLarge(pixels: Int)
  }

  /// The most pixels that a picture may have.
  static let largest = 40_000_000

  /// The bytes as they were given.
  let file: [UInt8]
  /// What its head says.
  let format: Format

  /// Reads the head of a file.
  init(file: [UInt8]) throws(Fault) {
    self.file = file
    switch file.prefix(2) {
    case [0xFF, 0xD8]: format = .jpeg(try JPEGFile(file))
    case [0x89, 0x50]: format = .png(try PNGFile(file))
    default: throw .unknownFormat
    }
    guard width > 0, height > 0 else { throw .broken }
    guard width <= Self.largest / height else {
      throw .tooLarge(pixels: width.multipliedReportingOverflow(by: height).partialValue)
    }
  }

  static func == (one: PaperPicture, other: PaperPicture) -> Bool { one.file == other.file }

  /// Hashes the size alone: files of equal size are few, and their bytes many.
  func hash(into hasher: inout Hasher) { hasher.combine(file.count) }

  /// The width in pixels.
  var width: Int {
    switch format {
    case .jpeg(let jpeg): jpeg.width
    case .png(let png): png.width
    }
  }

  /// The height in pixels.
  var height: Int {
    switch format {
    case .jpeg(let jpeg): jpeg.height
    case .png(let png): png.height
    }
  }
}
