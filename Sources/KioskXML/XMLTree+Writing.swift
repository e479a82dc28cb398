extension XMLTree {
  /// The document as UTF-8, always the same bytes for the same tree.
  ///
  /// The XML declaration, each node before and after the root on a line of its own, declarations
  /// and attributes in order with `"` quotes, `<x/>` where nothing stands in an element, one line
  /// feed at the end. White space inside the root is written as it stands. Reading the result
  /// gives the tree again up to offsets; missing namespace declarations are added. A scalar that
  /// XML 1.0 does not allow becomes U+FFFD.
  package func serialized() -> [UInt8] {
    var writer = XMLWriter()
    writer.write(self)
    return writer.bytes
  }
}
