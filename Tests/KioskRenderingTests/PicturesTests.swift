import KioskRendering
import KioskXML
import Testing

@testable import KioskContent

/// The pictures as markup; what they show is for eyes.
@Suite struct PicturesTests {
  struct Drawing: CustomTestStringConvertible, Sendable {
    let name: String
    let markup: String
    var testDescription: String { name }
  }

  private static let drawings =
    Pictogram.allCases.map { Drawing(name: "topic \($0)", markup: $0.drawing) }
    + Icon.allCases.map { Drawing(name: "icon \($0)", markup: $0.drawing) }

  /// What an element may say besides; colours and lines are the stylesheet's.
  private static let attributes: [String: Set<String>] = [
    "path": ["d", "fill"], "circle": ["cx", "cy", "r", "fill"],
    "rect": ["x", "y", "width", "height", "rx", "fill"],
  ]

  @Test(arguments: drawings)
  func `a drawing is a few plain shapes in the colour of the text`(drawing: Drawing) throws {
    let shapes = try Self.root(of: drawing.markup).elements
    #expect((1...6).contains(shapes.count))
    for shape in shapes {
      let allowed = try #require(Self.attributes[shape.name.local], "\(shape.name.local)")
      #expect(Set(shape.attributes.map(\.name.local)).isSubset(of: allowed))
      #expect(shape.attribute("fill").map { $0.value == "currentColor" } ?? true)
      #expect(shape.children.isEmpty)
    }
  }

  @Test(arguments: drawings)
  func `circles and boxes and their lines stay on the grid of 48`(drawing: Drawing) throws {
    for shape in try Self.root(of: drawing.markup).elements {
      func number(_ name: String) throws -> Double {
        try #require(shape.attribute(name).flatMap { Double($0.value) })
      }
      switch shape.name.local {
      case "circle":
        let (x, y, radius) = (try number("cx"), try number("cy"), try number("r") + 1.5)
        #expect(x >= radius && y >= radius && x + radius <= 48 && y + radius <= 48)
      case "rect":
        let (x, y) = (try number("x"), try number("y"))
        #expect(x >= 1.5 && y >= 1.5)
        #expect(try x + number("width") <= 46.5)
        #expect(try y + number("height") <= 46.5)
      default:
        #expect(shape.attribute("d")?.value.first == "M")
      }
    }
  }

  @Test func `no two look the same, but the phone and the office that are both`() {
    let shared = [Icon.phone.drawing, Icon.office.drawing]
    #expect(Set(Self.drawings.map(\.markup)).count == Self.drawings.count - shared.count)
    #expect([Pictogram.phone.drawing, Pictogram.office.drawing] == shared)
  }

  @Test func `a link to a topic carries its pictogram, a link to a document none`() async throws {
    let edition = try await TestSite.everything()
    let page = try #require(edition.page(.topics, for: try edition.reader("de")))
    guard case .listing(let listing) = page.content else {
      Issue.record("no listing")
      return
    }
    let found = listing.sections.flatMap(\.entries).map { "\($0.address) \($0.pictogram as Any)" }
    #expect(found.filter { $0.contains("house") }.count == 1)
    #expect(found.filter { !$0.hasSuffix(" nil") }.count == 1)
    let shipped = try await TestSite.shipped()
    #expect(shipped.library.site.topics.filter { $0.pictogram == nil }.map(\.id) == [])
    #expect(Set(shipped.library.site.topics.map(\.pictogram)).count == 11)
  }

  private static func root(of markup: String) throws -> XMLElement {
    let bytes = Array("<g>\(markup)</g>".utf8)
    return try XMLTree(parsing: bytes, path: "drawing", limits: .document).root
  }
}
