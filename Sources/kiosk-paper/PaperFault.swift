import FoundationEssentials

/// What standard error says when there is no paper: one line of JSON.
struct PaperFault: Encodable, Equatable {
  let fault: String
  var detail: String?
  var characters: [String]?
  var language: String?

  init(fault: String, detail: String? = nil) {
    self.fault = fault
    self.detail = detail
  }

  init(_ failure: PaperFailure) {
    switch failure {
    case .badDocument(let place): self.init(fault: "bad-document", detail: place)
    case .tooLarge: self.init(fault: "too-large")
    case .tooDeep: self.init(fault: "too-deep")
    case .textTooLong: self.init(fault: "text-too-long")
    case .tooManyPages: self.init(fault: "too-many-pages")
    case .badPicture(let fault): self.init(fault: "bad-picture", detail: "\(fault)")
    case .missingGlyphs(let characters, let language):
      self.init(fault: "missing-glyphs")
      self.characters = characters
      self.language = language
    }
  }

  /// The JSON on one line.
  var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else { return "{\"fault\":\"\(fault)\"}" }
    return String(decoding: data, as: UTF8.self)
  }
}
