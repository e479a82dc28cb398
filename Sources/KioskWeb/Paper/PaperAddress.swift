import KioskContent
import KioskRendering

/// What can be had as a PDF at an address of its own.
enum PaperAddress: Hashable, Sendable {
  /// A document, or a topic as its documents.
  case page(DocumentID)
  /// A topic as a booklet.
  case booklet(DocumentID)

  /// The document or the topic.
  var id: DocumentID {
    switch self {
    case .page(let id), .booklet(let id): id
    }
  }

  /// The same as a wish.
  var selection: PrintOrder.Selection {
    switch self {
    case .page(let id): .pages([id])
    case .booklet(let id): .booklet(id)
    }
  }

  /// The path in a locale, from the root.
  func path(in locale: LanguageTag) -> String {
    switch self {
    case .page(let id): "/\(locale)/\(id).pdf"
    case .booklet(let id): "/\(locale)/print/\(id).pdf"
    }
  }

  /// What a browser calls the file: the page's number says nothing to who looks over the shoulder.
  func fileName(in locale: LanguageTag) -> String {
    switch self {
    case .page(let id): "welcome-\(PageNumber(id))-\(locale).pdf"
    case .booklet(let id): "welcome-\(PageNumber(id))-booklet-\(locale).pdf"
    }
  }
}
