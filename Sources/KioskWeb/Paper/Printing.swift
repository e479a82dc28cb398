package import KioskRendering

/// How pages come to paper: what a listener needs of the room that starts programs.
package struct Printing: Sendable {
  /// Why there is no paper; the reasons are for operators and are told to nobody else.
  package enum Trouble: Error, Sendable, Equatable {
    /// The program that makes PDFs, a library of it or a font is missing.
    case unavailable
    /// Too many others wait.
    case busy
    /// There are more pages than may be printed.
    case tooLong
    /// The print service or its printer takes nothing, in its own words.
    case printerAway(reason: String)
  }

  /// A printer beside the people who use the listener.
  package struct Printer: Sendable {
    /// What the print service calls it.
    package let name: String
    /// Hands a PDF over, in some copies.
    package let send: @Sendable (_ pdf: [UInt8], _ copies: Int) async throws(Trouble) -> Void

    /// Takes a printer.
    package init(
      name: String, send: @escaping @Sendable ([UInt8], Int) async throws(Trouble) -> Void
    ) {
      self.name = name
      self.send = send
    }
  }

  /// Makes a PDF.
  package typealias PDFMaker =
    @Sendable (_ document: PrintDocument, _ mostPages: Int?) async throws(Trouble) -> [UInt8]

  /// Makes the PDF of a document, of no more pages than told.
  let pdf: PDFMaker
  /// Whether pages shall offer PDFs: without the program they would only lead to an excuse.
  let offersFiles: Bool
  /// Where the listener's people take their paper, if they have a printer.
  let printer: Printer?

  /// Takes what makes PDFs, and a printer.
  package init(offersFiles: Bool, printer: Printer? = nil, pdf: @escaping PDFMaker) {
    self.offersFiles = offersFiles
    self.printer = printer
    self.pdf = pdf
  }

  /// Where nothing can be printed.
  package static let none = Printing(offersFiles: false) {
    (_, _) async throws(Trouble) -> [UInt8] in throw .unavailable
  }

  /// How pages of the listener speak of paper.
  var offer: HTMLStyle.Paper { printer != nil ? .printer : offersFiles ? .file : .browser }
}

extension Problem {
  /// What a reader is told.
  init(_ trouble: Printing.Trouble) {
    self =
      switch trouble {
      case .unavailable: .paperUnavailable
      case .busy: .paperBusy
      case .tooLong: .paperTooLong
      case .printerAway: .printerAway
      }
  }
}
