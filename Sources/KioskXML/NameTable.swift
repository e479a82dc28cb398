internal import Glibc

/// The names met in one parse, found by the addresses of libxml2's strings.
///
/// libxml2 keeps one copy of each name part per parse, so equal addresses are equal strings and a
/// name is made into Swift strings once, not once per element. Addresses are compared, and only
/// read when a name is new.
struct NameTable {
  typealias CString = UnsafePointer<UInt8>

  private struct Entry {
    let local: CString?
    let prefix: CString?
    let uri: CString?
    let name: XMLName
  }

  private var entries: [Entry] = []
  /// Open addressing over a power of two; a slot holds an entry's index plus 1, or 0.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var strings: [CString: String] = [:]

  mutating func name(local: CString?, prefix: CString?, uri: CString?) -> XMLName {
    var slot = firstSlot(local, prefix, uri)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.local == local, entry.prefix == prefix, entry.uri == uri { return entry.name }
      slot = (slot + 1) & (slots.count - 1)
    }
    let name = XMLName(string(local), namespace: string(uri), prefix: string(prefix))
    entries.append(Entry(local: local, prefix: prefix, uri: uri, name: name))
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return name
  }

  /// The string at an address that libxml2 keeps for the whole parse, "" for none.
  mutating func string(_ pointer: CString?) -> String {
    guard let pointer else { return "" }
    if let known = strings[pointer] { return known }
    let bytes = UnsafeBufferPointer(start: pointer, count: length(of: pointer))
    let made = String(valueFromLibXML: bytes)
    strings[pointer] = made
    return made
  }

  private func firstSlot(_ local: CString?, _ prefix: CString?, _ uri: CString?) -> Int {
    var hash = UInt(bitPattern: local)
    hash = (hash ^ (hash >> 15)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt(bitPattern: prefix)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt(bitPattern: uri)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = firstSlot(entry.local, entry.prefix, entry.uri)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}

private func length(of pointer: UnsafePointer<UInt8>) -> Int {
  strlen(UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
}
