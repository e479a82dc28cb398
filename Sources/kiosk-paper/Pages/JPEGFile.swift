/// What the head of a JPEG file says (ITU-T T.81, annex B).
struct JPEGFile: Hashable {
  /// The size in pixels.
  let width, height: Int
  /// 1 for grey, 3 for colour, 4 for printing inks.
  let components: Int
  /// Whether the inks are stored as their complement, as Adobe's programs do.
  let isInverted: Bool

  /// Walks over the segments up to the frame's own.
  init(_ file: [UInt8]) throws(PaperPicture.Fault) {
    let bytes = BigEndianBytes(bytes: file)
    var offset = 2
    var isAdobe = false
    while true {
      guard let marker = bytes.number(at: offset, size: 2), marker > 0xFF00 else { throw .broken }
      if marker == 0xFFFF || marker == 0xFF01 || (0xFFD0...0xFFD7).contains(marker) {
        offset += marker == 0xFFFF ? 1 : 2
        continue
      }
      guard let length = bytes.number(at: offset + 2, size: 2), length >= 2 else { throw .broken }
      if marker == 0xFFEE { isAdobe = bytes.part(at: offset + 4, size: 5) == Array("Adobe".utf8) }
      if Self.isFrame(marker) { break }
      offset += 2 + length
    }
    let marker = file[offset + 1]
    guard marker <= 0xC2 else { throw .coding(marker: Int(marker)) }
    guard bytes.number(at: offset + 4, size: 1) == 8,
      let height = bytes.number(at: offset + 5, size: 2),
      let width = bytes.number(at: offset + 7, size: 2),
      let components = bytes.number(at: offset + 9, size: 1), [1, 3, 4].contains(components)
    else { throw .broken }
    (self.width, self.height, self.components) = (width, height, components)
    isInverted = isAdobe && components == 4
  }

  /// Whether a marker begins a frame; C4, C8 and CC in the same row are tables and extensions.
  private static func isFrame(_ marker: Int) -> Bool {
    (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
  }
}
