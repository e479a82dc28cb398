/// The content stream of a page (ISO 32000-1, 7.8.2): what is drawn, marked by its place in the
/// structure.
struct PDFContent {
  /// What the reader's graphics state holds at this point of the stream.
  struct State {
    var fill = PaperColour.black
    var stroke = PaperColour.black
    var lineWidth = 100
    var font: Int?
    /// In hundredths of a point, as the rise.
    var fontSize = 0
    var rise = 0
    /// Where the line begins that text is moved from, in hundredths of a point.
    var lineX = 0
    var lineY = 0
    /// Where the next glyph would stand.
    var penX = 0.0
    var isText = false
    /// Whether an array of strings is open, and a string in it.
    var isArray = false
    var isString = false
  }

  var bytes = PDFBytes()
  var state = State()
  var fonts: PDFFonts
  let pictures: PDFPictures
  /// The height of the page in hundredths of a point.
  var height = 0

  init(fonts: PDFFonts, pictures: PDFPictures) {
    self.fonts = fonts
    self.pictures = pictures
    bytes.reserve(1 << 15)
  }

  /// The stream of a page.
  mutating func stream(
    of page: PaperPage, _ sequences: [PDFStructure.Sequence], tags: [PaperTag]
  ) -> [UInt8] {
    bytes.removeAll()
    state = State()
    height = PDFBytes.hundredths(page.height)
    for sequence in sequences {
      if let tag = sequence.tag {
        bytes.put("/")
        bytes.put(bytes: tags[tag].role.rawValue.utf8)
        bytes.put("<</MCID ")
        bytes.put(sequence.id)
        bytes.put(">>BDC\n")
      } else {
        bytes.put("/Artifact BMC\n")
      }
      for mark in page.items[sequence.items].lazy.flatMap(\.marks) { draw(mark) }
      endText()
      bytes.put("EMC\n")
    }
    return bytes.bytes
  }

  private mutating func draw(_ mark: PaperMark) {
    switch mark {
    case .text(let run): show(run)
    case .rectangle(let place, let colour): fill([place], colour)
    case .rectangles(let places, let colour): fill(places, colour)
    case .outline(let place, let width, let colour): outline(place, width, colour)
    case .picture(let picture, let place):
      endText()
      bytes.put("q ")
      bytes.put(place.width)
      bytes.put(" 0 0 ")
      bytes.put(place.height)
      bytes.put(" ")
      putCorner(place)
      bytes.put(" cm/I")
      bytes.put(pictures.place(of: picture))
      bytes.put(" Do Q\n")
    }
  }

  private mutating func fill(_ places: [PaperRectangle], _ colour: PaperColour) {
    guard !places.isEmpty else { return }
    endText()
    setFill(colour)
    for item in places { putRectangle(item) }
    bytes.put("f\n")
  }

  private mutating func outline(
    _ place: PaperRectangle, _ width: Double, _ colour: PaperColour
  ) {
    endText()
    if state.stroke != colour {
      state.stroke = colour
      put(colour, grey: " G\n", " RG\n")
    }
    if state.lineWidth != PDFBytes.hundredths(width) {
      state.lineWidth = PDFBytes.hundredths(width)
      bytes.put(hundredths: state.lineWidth)
      bytes.put(" w\n")
    }
    putRectangle(place)
    bytes.put("S\n")
  }

  /// Puts the colour of all filling and writing that follows.
  mutating func setFill(_ colour: PaperColour) {
    guard state.fill != colour else { return }
    state.fill = colour
    put(colour, grey: " g\n", " rg\n")
  }

  private mutating func put(
    _ colour: PaperColour, grey: StaticString, _ full: StaticString
  ) {
    bytes.put(colour.red)
    guard colour.red != colour.green || colour.green != colour.blue else {
      bytes.put(grey)
      return
    }
    bytes.put(" ")
    bytes.put(colour.green)
    bytes.put(" ")
    bytes.put(colour.blue)
    bytes.put(full)
  }

  private mutating func putRectangle(_ place: PaperRectangle) {
    putCorner(place)
    bytes.put(" ")
    bytes.put(place.width)
    bytes.put(" ")
    bytes.put(place.height)
    bytes.put(" re\n")
  }

  /// Puts the lower left corner.
  private mutating func putCorner(_ place: PaperRectangle) {
    bytes.put(place.x)
    bytes.put(" ")
    bytes.put(hundredths: height - PDFBytes.hundredths(place.y + place.height))
  }
}
