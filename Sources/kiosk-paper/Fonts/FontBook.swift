import CHarfBuzz

/// The fonts of a job, each once; it belongs to one thread.
final class FontBook {
  /// A font of the book.
  struct Font: Hashable {
    fileprivate let index: Int
  }

  private var faces: [OpaquePointer] = []

  deinit { faces.forEach(hb_face_destroy) }

  /// The font of an `hb_face_t`, which is kept for as long as the book.
  func font(_ face: OpaquePointer) -> Font {
    if let index = faces.firstIndex(of: face) { return Font(index: index) }
    faces.append(hb_face_reference(face))
    return Font(index: faces.count - 1)
  }

  /// The `hb_face_t` of a font.
  func face(_ font: Font) -> OpaquePointer { faces[font.index] }
}
