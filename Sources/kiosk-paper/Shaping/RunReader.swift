import CHarfBuzz
import CPango

/// The glyphs of one of Pango's runs into words.
struct RunReader {
  private struct Cluster {
    /// The bytes of its letters within the text.
    let bytes: Range<Int>
    /// What can be copied; empty for letters that say nothing.
    let text: String
    let x: Double
    let glyphs: [PaperGlyph]
  }

  private static let empty: UInt32 = 0x0FFF_FFFF
  private static let unknown: UInt32 = 0x1000_0000
  private static let needsHyphen: UInt8 = 1 << 2

  private let font: OpaquePointer
  private let isRightToLeft: Bool
  private let text: PreparedText
  private var clusters: [Cluster] = []
  /// How far the letters reach above (x) and below (y) the baseline, in the font's scale.
  private(set) var reach = SIMD2<Int32>()
  /// Characters that the fonts do not have.
  private(set) var missing: [Unicode.Scalar] = []

  /// Reads the run whose left edge is at `x`.
  init(_ run: PangoGlyphItem, x: Double, text: PreparedText, ink: GlyphInk) {
    let item = run.item.pointee
    font = pango_font_get_hb_font(item.analysis.font)
    isRightToLeft = item.analysis.level & 1 == 1
    self.text = text
    read(run, x, ink)
    if isRightToLeft { clusters.reverse() }
    if item.analysis.flags & Self.needsHyphen != 0 { tellHyphen() }
  }

  /// Clusters from left to right.
  private mutating func read(_ run: PangoGlyphItem, _ x: Double, _ ink: GlyphInk) {
    let count = Int(run.glyphs.pointee.num_glyphs)
    let starts = UnsafeBufferPointer(start: run.glyphs.pointee.log_clusters, count: count)
    let offset = Int(run.item.pointee.offset)
    let length = Int(run.item.pointee.length)
    clusters.reserveCapacity(count)
    var x = x
    var first = 0
    while first < count {
      var end = first + 1
      while end < count, starts[end] == starts[first] { end += 1 }
      let next =
        isRightToLeft
        ? (first > 0 ? Int(starts[first - 1]) : length) : (end < count ? Int(starts[end]) : length)
      let bytes = offset + Int(starts[first])..<offset + max(next, Int(starts[first]))
      x += readCluster(run.glyphs, first..<end, bytes, x, ink)
      first = end
    }
  }

  /// Reads one cluster and says how wide it is.
  private mutating func readCluster(
    _ string: UnsafeMutablePointer<PangoGlyphString>, _ range: Range<Int>, _ bytes: Range<Int>,
    _ x: Double, _ ink: GlyphInk
  ) -> Double {
    var glyphs: [PaperGlyph] = []
    var width = 0.0
    for index in range {
      let info = string.pointee.glyphs[index]
      let advance = Double(info.geometry.width) / scale
      width += advance
      if info.glyph == Self.empty { continue }
      if info.glyph & Self.unknown != 0 {
        if let scalar = Unicode.Scalar(info.glyph & ~Self.unknown) { missing.append(scalar) }
        continue
      }
      reach = pointwiseMax(reach, ink.reach(of: info.glyph, in: font))
      glyphs.append(
        PaperGlyph(
          id: info.glyph, advance: advance, dx: Double(info.geometry.x_offset) / scale,
          dy: Double(info.geometry.y_offset) / scale))
    }
    let letters = text.bytes.withUnsafeBufferPointer {
      SilentLetters.readable(UnsafeBufferPointer(rebasing: $0[bytes]))
    }
    if glyphs.isEmpty, letters == " " {
      addSpace(bytes, x)
    } else if !glyphs.isEmpty {
      clusters.append(Cluster(bytes: bytes, text: letters, x: x, glyphs: glyphs))
    }
    return width
  }

  /// Pango takes the width of a space at the end of a line; it still parts two words when they are
  /// copied (ISO 32000-1, 14.8.2.5), so it stands beyond the edge.
  private mutating func addSpace(_ bytes: Range<Int>, _ x: Double) {
    var glyph: UInt32 = 0
    guard hb_font_get_nominal_glyph(font, 0x20, &glyph) != 0 else { return }
    let advance = Double(hb_font_get_glyph_h_advance(font, glyph)) / scale
    let space = PaperGlyph(id: glyph, advance: advance, dx: 0, dy: 0)
    let left = isRightToLeft ? x - advance : x
    clusters.append(Cluster(bytes: bytes, text: " ", x: left, glyphs: [space]))
  }

  /// The hyphen that Pango drew after the last letter is a soft one for whoever reads the words
  /// (ISO 32000-1, 14.8.2.2.3).
  private mutating func tellHyphen() {
    guard let last = clusters.popLast() else { return }
    guard !last.text.isEmpty, last.glyphs.count > 1, !isRightToLeft else {
      let text = last.text.isEmpty ? "\u{AD}" : last.text
      clusters.append(Cluster(bytes: last.bytes, text: text, x: last.x, glyphs: last.glyphs))
      return
    }
    let letters = Array(last.glyphs.dropLast())
    let x = last.x + letters.reduce(0) { $0 + $1.advance }
    clusters.append(Cluster(bytes: last.bytes, text: last.text, x: last.x, glyphs: letters))
    clusters.append(
      Cluster(bytes: last.bytes, text: "\u{AD}", x: x, glyphs: Array(last.glyphs.suffix(1))))
  }

  /// The words in reading order, cut where the text's own runs meet.
  func fragments(_ book: FontBook) -> [TextLine.Fragment] {
    let font = book.font(hb_font_get_face(font))
    var fragments: [TextLine.Fragment] = []
    var start = clusters.startIndex
    while start < clusters.endIndex {
      let run = text.run(at: clusters[start].bytes.lowerBound)
      let limit = text.end(of: run)
      let end = clusters[start...].firstIndex { $0.bytes.lowerBound >= limit } ?? clusters.endIndex
      let words = words(of: clusters[start..<end])
      if !words.isEmpty {
        let span = clusters[start..<end]
        let left = span.reduce(Double.infinity) { min($0, $1.x) }
        let right = span.reduce(-Double.infinity) { max($0, $1.x + Self.width($1)) }
        fragments.append(
          TextLine.Fragment(
            run: run, font: font, isRightToLeft: isRightToLeft, words: words, left: left,
            right: right))
      }
      start = end
    }
    return fragments
  }

  private func words(of clusters: ArraySlice<Cluster>) -> [PaperWord] {
    var words: [PaperWord] = []
    var start = clusters.startIndex
    while start < clusters.endIndex {
      let isSpace = clusters[start].text == " "
      let end = clusters[start...].firstIndex { ($0.text == " ") != isSpace } ?? clusters.endIndex
      let word = isRightToLeft ? clusters[start..<end].reversed() : Array(clusters[start..<end])
      let told = word.filter { !$0.text.isEmpty }
      if let first = told.first {
        words.append(
          PaperWord(
            x: first.x, clusters: told.map { PaperCluster(text: $0.text, glyphs: $0.glyphs) }))
      }
      start = end
    }
    return words
  }

  private static func width(_ cluster: Cluster) -> Double {
    cluster.glyphs.reduce(0) { $0 + $1.advance }
  }
}
