package import KioskContent
package import KioskXML

/// Mends what needs no decision: missing ids and white space, nothing else.
package enum ContentRepair {
  /// The file with an id on each element that must have one and has none: its name and the first
  /// number that is free. `nil` where none is missing.
  ///
  /// - Parameter faults: what a check says of the file.
  package static func withIDs(_ tree: XMLTree, faults: [Diagnostic]) -> [UInt8]? {
    let places = faults.compactMap { fault -> XMLPosition? in
      guard case .missingAttribute("xml:id", _) = fault.fault else { return nil }
      return fault.position
    }
    guard !places.isEmpty else { return nil }
    var ids = Set(tree.allElements.compactMap(\.contentID))
    var edits = TextEdits(of: tree)
    for element in tree.allElements
    where places.contains(tree.source.position(at: element.offset)) {
      let name = element.name.local
      guard let id = (1...).lazy.map({ "\(name)-\($0)" }).first(where: { !ids.contains($0) }) else {
        continue
      }
      ids.insert(id)
      edits.set("xml:id", id, on: element)
    }
    return edits.isEmpty ? nil : edits.bytes
  }

  /// The text without white space at the ends of lines, with line feeds as line ends and one at
  /// the end of the file. Readers see no difference: white space is folded wherever it stands.
  package static func withTidySpace(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      if let end { result += line[...end] }
      result.append(0x0A)
    }
    while result.count > 1, result.suffix(2) == [0x0A, 0x0A] { result.removeLast() }
    return result
  }
}
