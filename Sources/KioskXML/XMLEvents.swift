/// Who takes a document apart while it is read, event by event in the order of the document.
///
/// Comments, processing instructions and the declarations of namespaces make no events; the text of
/// one element may come in several pieces, each of whole characters.
package struct XMLEvents {
  /// Whether text matters from here to the next tag.
  package typealias WantsText = Bool

  let start: (XMLTag) -> WantsText
  let text: (UnsafeBufferPointer<UInt8>) -> Void
  let end: () -> WantsText

  /// - Parameters:
  ///   - start: an element begins; the tag is valid for the length of the call.
  ///   - text: a piece of text, references resolved, in UTF-8; valid for the length of the call.
  ///   - end: the innermost open element ends.
  package init(
    start: @escaping (XMLTag) -> WantsText, text: @escaping (UnsafeBufferPointer<UInt8>) -> Void,
    end: @escaping () -> WantsText
  ) {
    self.start = start
    self.text = text
    self.end = end
  }
}

extension XMLSource {
  /// Reads the document without making a tree of it, by the rules of ``XMLTree/init(parsing:path:limits:)``.
  ///
  /// Of a document that is refused in the end, any number of events may have come before.
  ///
  /// - Throws: `XMLFaults` with every fault found, up to 20.
  package func read(within limits: XMLLimits, events: XMLEvents) throws(XMLFaults) {
    if let fault = screened(by: limits, forControls: false) {
      throw refused(for: [screened(by: limits) ?? fault])
    }
    if EventRun.isWhole(bytes, limits: limits, events: events) { return }
    // Whoever builds a tree knows the place of every fault.
    _ = try XMLTree(parsing: bytes, path: path, limits: limits)
    throw refused(for: [.outOfMemory])
  }
}

extension XMLElement {
  /// The element and all that stands in it as the events that a reader of its source gets.
  ///
  /// - Returns: whether text matters behind the element.
  @discardableResult
  package func replay(to events: XMLEvents) -> XMLEvents.WantsText {
    var wantsText = events.start(XMLTag(self))
    for child in children {
      switch child {
      case .element(let element): wantsText = element.replay(to: events)
      case .text(var text, _): if wantsText { text.withUTF8(events.text) }
      case .comment, .processingInstruction: continue
      }
    }
    return events.end()
  }
}
