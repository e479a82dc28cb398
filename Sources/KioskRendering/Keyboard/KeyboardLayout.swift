/// The keys of a keyboard on the screen, to type words for the search with.
///
/// There are no capitals: the search makes no difference. Space and delete are the page's own keys.
package struct KeyboardLayout: Sendable, Equatable {
  /// The planes of rows of keys; the first is shown first, the others are reached by keys.
  ///
  /// A row has at most eleven keys, from left to right in every script: Arabic and Hebrew keys, too,
  /// lie as on the keyboards that people know.
  package let planes: [[[KeyboardKey]]]

  /// A layout of one plane: the digits, then these rows, a code point to a key.
  init(_ rows: String...) {
    planes = [[Self.digits] + rows.map(Self.keys)]
  }

  /// A layout with a second plane for Latin letters: a German word on a letter is worth a search.
  ///
  /// - Parameter name: three letters that stand on the key to this layout's own plane.
  init(named name: String, _ rows: String...) {
    self.init(named: name, rows: rows.map(Self.keys))
  }

  /// The same with rows of finished keys, and further planes, which begin with number 2.
  init(named name: String, rows: [[KeyboardKey]], further: [[[KeyboardKey]]] = []) {
    let own = [Self.digits + [KeyboardKey(label: "abc", opens: 1)]] + rows
    let latin = [Self.digits + [KeyboardKey(label: name, opens: 0)]] + Self.german.planes[0][1...]
    planes = [own, latin] + further
  }

  /// The digits of Latin script, in which all numbers are written that are read or dialled.
  private static let digits = keys("1234567890")

  private static func keys(_ row: String) -> [KeyboardKey] {
    row.unicodeScalars.map { KeyboardKey($0) }
  }
}
