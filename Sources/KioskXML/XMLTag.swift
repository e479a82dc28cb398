internal import CLibXML2
internal import Glibc

/// A start tag: of a document that is being read, or of an element read before.
///
/// One of a document is valid for the length of its event only.
package struct XMLTag {
  /// Where the tag comes from.
  enum Origin {
    case event(StartTag, EventPlace)
    case element(XMLElement)
  }

  private let origin: Origin

  init(_ origin: Origin) { self.origin = origin }

  /// The start tag of an element.
  package init(_ element: XMLElement) { origin = .element(element) }

  /// Whether the element has this local name in this namespace, "" for none.
  package func isNamed(_ local: StaticString, in namespace: StaticString) -> Bool {
    switch origin {
    case .event(let tag, _): isText(tag.local, local) && isText(tag.uri, namespace)
    case .element(let element):
      element.name.local.isText(local) && element.name.namespace.isText(namespace)
    }
  }

  /// The name without prefix.
  package var local: String {
    switch origin {
    case .event(let tag, _): tag.local.map { String(cString: $0) } ?? ""
    case .element(let element): element.name.local
    }
  }

  /// The value of an attribute without a namespace; `nil` where there is none of that name.
  package func value(of name: StaticString) -> String? {
    switch origin {
    case .event(let tag, _):
      for index in 0..<tag.attributeCount {
        let attribute = tag.attribute(index)
        if attribute.uri == nil, isText(attribute.local, name) {
          return String(valueFromLibXML: attribute.value)
        }
      }
      return nil
    case .element(let element): return element.attribute(name.description)?.value
    }
  }

  /// The byte offset of the `<` of the tag.
  package var offset: Int {
    switch origin {
    case .event(_, let place): place.tagOffset
    case .element(let element): element.offset
    }
  }

  /// The byte offset of the first byte of an attribute's name, of the tag where there is none of
  /// that name; prefixes count as parts of names.
  package func offset(of name: StaticString) -> Int {
    switch origin {
    case .event(_, let place): place.attributeOffset(name.description)
    case .element(let element): element.attribute(name.description)?.offset ?? element.offset
    }
  }
}

/// Where libxml2 is when an element begins.
struct EventPlace {
  let context: xmlParserCtxtPtr
  let source: SourceCursor

  /// No attribute's value can hold `<` (XML 1.0, production 10), so that the last one is the tag's.
  var tagOffset: Int { source.lastTagStart(before: source.offset(of: context)) }

  func attributeOffset(_ name: String) -> Int {
    let start = tagOffset
    var tag = source
    tag.offset = start
    tag.skipElementName()
    while let span = tag.nextAttribute() {
      if tag.string(in: span.name) == name { return span.name.lowerBound }
    }
    return start
  }
}

extension SourceCursor {
  /// How far libxml2 has read.
  func offset(of context: xmlParserCtxtPtr) -> Int {
    guard let input = context.pointee.input?.pointee, let base = input.base else { return count }
    return min(Int(clamping: input.consumed) + (input.cur - base), count)
  }
}

/// libxml2 hands over no namespace as no string.
private func isText(_ string: StartTag.CString?, _ text: StaticString) -> Bool {
  guard let string else { return text.utf8CodeUnitCount == 0 }
  return strcmp(
    UnsafeRawPointer(string).assumingMemoryBound(to: CChar.self),
    UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
}

extension String {
  fileprivate func isText(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { utf8.elementsEqual($0) }
  }
}
