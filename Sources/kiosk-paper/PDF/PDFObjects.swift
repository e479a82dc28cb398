/// The objects of a file: streams as they come, all others packed into object streams
/// (ISO 32000-1, 7.5.7), and the cross-reference stream that finds them (7.5.8).
struct PDFObjects {
  /// Where an object stands.
  private enum Place {
    case nowhere
    case offset(Int)
    case packed(stream: Int, index: Int)
  }

  /// How many objects share an object stream: enough to compress well, few enough to open fast.
  private static let perStream = 250

  private var file = PDFBytes()
  private var places: [Place] = [.nowhere]
  private var pool = PDFBytes()
  private var packed: [(number: Int, start: Int)] = []

  init() {
    file.reserve(1 << 16)
    pool.reserve(1 << 14)
    file.put("%PDF-1.7\n%")
    file.put(bytes: [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
  }

  /// The number of an object that is still to be written.
  mutating func reserve() -> Int {
    places.append(.nowhere)
    return places.count - 1
  }

  /// Writes an object that is no stream.
  mutating func write(_ number: Int, _ body: (inout PDFBytes) -> Void) {
    packed.append((number, pool.count))
    body(&pool)
    pool.put("\n")
  }

  /// Writes a stream with the entries of its dictionary but its length and the Flate filter.
  mutating func write(
    _ number: Int, stream bytes: [UInt8], isCompressed: Bool = true,
    _ entries: (inout PDFBytes) -> Void
  ) throws(PDFError) {
    let data = isCompressed ? try Deflate.compressed(bytes) : bytes
    write(number, data: data) {
      entries(&$0)
      if isCompressed { $0.put("/Filter/FlateDecode") }
    }
  }

  /// Writes a stream whose bytes already are as its entries say.
  mutating func write(_ number: Int, data: [UInt8], _ entries: (inout PDFBytes) -> Void) {
    places[number] = .offset(file.count)
    file.put(number)
    file.put(" 0 obj\n<<")
    entries(&file)
    file.put("/Length ")
    file.put(data.count)
    file.put(">>stream\n")
    file.put(bytes: data)
    file.put("\nendstream\nendobj\n")
  }

  /// The whole file.
  mutating func closed(root: Int, information: Int) throws(PDFError) -> [UInt8] {
    try writePacked()
    let number = reserve()
    let start = file.count
    places[number] = .offset(start)
    let identity = Digest(file.bytes)
    try write(number, stream: references()) {
      $0.put("/Type/XRef/DecodeParms<</Predictor 12/Columns 7>>/W[1 4 2]/Size ")
      $0.put(number + 1)
      $0.put("/Root ", reference: root)
      $0.put("/Info ", reference: information)
      $0.put("/ID[")
      for _ in 0..<2 { Self.put(identity: identity, into: &$0) }
      $0.put("]")
    }
    file.put("startxref\n")
    file.put(start)
    file.put("\n%%EOF\n")
    return file.bytes
  }

  private static func put(identity: Digest, into bytes: inout PDFBytes) {
    bytes.put("<")
    for item in identity.bytes { bytes.put(hexadecimal: item) }
    bytes.put(">")
  }

  private mutating func writePacked() throws(PDFError) {
    for first in stride(from: 0, to: packed.count, by: Self.perStream) {
      let stream = reserve()
      let last = min(first + Self.perStream, packed.count)
      let start = packed[first].start
      var head = PDFBytes()
      for index in first..<last {
        places[packed[index].number] = .packed(stream: stream, index: index - first)
        head.put(packed[index].number)
        head.put(" ")
        head.put(packed[index].start - start)
        head.put(" ")
      }
      let end = last < packed.count ? packed[last].start : pool.count
      try write(stream, stream: head.bytes + pool.bytes[start..<end]) {
        $0.put("/Type/ObjStm/N ")
        $0.put(last - first)
        $0.put("/First ")
        $0.put(head.count)
      }
    }
  }

  /// The rows of the cross-reference stream, each after the PNG filter "up" (7.4.4.4), as the
  /// differences between neighbours are small.
  private func references() -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(places.count * 8)
    var before = [UInt8](repeating: 0, count: 7)
    for place in places {
      let row = Self.row(place)
      rows.append(2)
      for column in 0..<7 { rows.append(row[column] &- before[column]) }
      before = row
    }
    return rows
  }

  private static func row(_ place: Place) -> [UInt8] {
    let (kind, second, third) =
      switch place {
      case .nowhere: (0, 0, 0xFFFF)
      case .offset(let offset): (1, offset, 0)
      case .packed(let stream, let index): (2, stream, index)
      }
    return [UInt8(kind)] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: second >> $0) }
      + [8, 0].map { UInt8(truncatingIfNeeded: third >> $0) }
  }
}
