/// The catalogue and what the file says of itself (ISO 32000-1, 7.7.2 and 14.3).
struct PDFCatalog {
  let file: PaperFile
  let numbers: PDFNumbers

  private static let producer = "welcome-kiosk"

  /// Writes the catalogue, the information dictionary and the metadata.
  func write(to objects: inout PDFObjects) throws(PDFError) {
    guard Self.isDate(file.date) else { throw .date(file.date) }
    writeCatalog(to: &objects)
    objects.write(numbers.information) { bytes in
      let day = "D:" + file.date.filter { $0 != "-" } + "000000Z"
      bytes.put("<</Title", text: file.title)
      bytes.put("/Producer", text: Self.producer)
      bytes.put("/CreationDate", text: day)
      bytes.put("/ModDate", text: day)
      bytes.put(">>")
    }
    // Uncompressed, so that programs which know nothing of PDF find it (ISO 16684-1).
    try objects.write(numbers.metadata, stream: Array(metadata.utf8), isCompressed: false) {
      $0.put("/Type/Metadata/Subtype/XML")
    }
  }

  private func writeCatalog(to objects: inout PDFObjects) {
    objects.write(numbers.catalog) { bytes in
      bytes.put("<</Type/Catalog/Pages ", reference: numbers.pageTree)
      bytes.put("/Lang", text: file.language)
      bytes.put("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true")
      if file.isRightToLeft { bytes.put("/Direction/R2L") }
      bytes.put(">>/StructTreeRoot ", reference: numbers.structure)
      bytes.put("/Metadata ", reference: numbers.metadata)
      if !file.outline.isEmpty {
        bytes.put("/PageMode/UseOutlines/Outlines ", reference: numbers.outline)
      }
      bytes.put(">>")
    }
  }

  private static func isDate(_ date: String) -> Bool {
    let bytes = Array(date.utf8)
    return bytes.count == 10
      && bytes.indices.allSatisfy {
        $0 == 4 || $0 == 7
          ? bytes[$0] == UInt8(ascii: "-")
          : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0])
      }
  }

  /// The XMP packet (ISO 16684-1) with the mark of PDF/UA-1 (ISO 14289-1, 5).
  private var metadata: String {
    let (title, language) = (Self.escaped(file.title), Self.escaped(file.language))
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>\(Self.producer)</pdf:Producer>
      <xmp:CreateDate>\(file.date)T00:00:00Z</xmp:CreateDate>
      <xmp:ModifyDate>\(file.date)T00:00:00Z</xmp:ModifyDate>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
  }

  /// Text for XML; characters that XML cannot hold are left out.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
