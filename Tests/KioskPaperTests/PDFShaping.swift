import CHarfBuzz

@testable import kiosk_paper

/// Text set on one line by HarfBuzz alone, as layout would hand it to the writer.
struct PDFShaping {
  private let face: OpaquePointer
  private let font: OpaquePointer
  private let tag: FontBook.Font

  /// A font of the folders in which Debian keeps Noto: `NotoSans-Regular.ttf`.
  init(_ name: String, index: UInt32 = 0, in book: FontBook) {
    let folder = name.hasSuffix(".ttc") ? "opentype" : "truetype"
    let path = "/usr/share/fonts/\(folder)/noto/\(name)"
    let blob = hb_blob_create_from_file(path)
    face = hb_face_create(blob, index)
    hb_blob_destroy(blob)
    font = hb_font_create(face)
    tag = book.font(face)
  }

  /// The text as a run that begins at the x, or ends there if it runs from right to left.
  func run(
    _ text: String, x: Double = 10, baseline: Double = 20, size: Double = 10,
    isRightToLeft: Bool = false
  ) -> PaperRun {
    let scale = size / Double(hb_face_get_upem(face))
    let pieces = Self.pieces(text).map { piece in clusters(piece, isRightToLeft, scale) }
    var words: [PaperWord] = []
    var edge = x
    for piece in pieces {
      let size = Self.width(piece)
      if isRightToLeft { edge -= size }
      words.append(PaperWord(x: edge, clusters: piece))
      if !isRightToLeft { edge += size }
    }
    return PaperRun(
      font: tag, size: size, colour: .black, isRightToLeft: isRightToLeft, baseline: baseline,
      words: words)
  }

  private static func width(_ clusters: [PaperCluster]) -> Double {
    clusters.reduce(0) { $0 + $1.glyphs.reduce(0) { $0 + $1.advance } }
  }

  private static func pieces(_ text: String) -> [String] {
    text.reduce(into: []) { pieces, letter in
      if let last = pieces.last, letter != " ", last != " " {
        pieces[pieces.count - 1].append(letter)
      } else {
        pieces.append(String(letter))
      }
    }
  }

  private func clusters(
    _ text: String, _ isRightToLeft: Bool, _ scale: Double
  ) -> [PaperCluster] {
    let buffer = hb_buffer_create()
    defer { hb_buffer_destroy(buffer) }
    let scalars = Array(text.unicodeScalars)
    hb_buffer_add_codepoints(
      buffer, scalars.map(\.value), Int32(scalars.count), 0, Int32(scalars.count))
    hb_buffer_guess_segment_properties(buffer)
    hb_buffer_set_direction(buffer, isRightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_shape(font, buffer, nil, 0)
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let places = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    let starts = Set((0..<Int(count)).map { Int(infos[$0].cluster) }).sorted()
    var clusters: [(start: Int, glyphs: [PaperGlyph])] = []
    for index in 0..<Int(count) {
      let start = Int(infos[index].cluster)
      let glyph = PaperGlyph(
        id: infos[index].codepoint, advance: Double(places[index].x_advance) * scale,
        dx: Double(places[index].x_offset) * scale, dy: -Double(places[index].y_offset) * scale)
      if clusters.last?.start == start {
        clusters[clusters.count - 1].glyphs.append(glyph)
      } else {
        clusters.append((start, [glyph]))
      }
    }
    return clusters.map { cluster in
      let end = starts.first { $0 > cluster.start } ?? scalars.count
      return PaperCluster(
        text: String(String.UnicodeScalarView(scalars[cluster.start..<end])),
        glyphs: cluster.glyphs)
    }
  }
}
