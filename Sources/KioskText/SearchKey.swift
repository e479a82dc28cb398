import CICU

/// What a text is found by: the same for all spellings a reader may type for it.
///
/// Text and query go through this one function and are then compared as they are, so folding more
/// only finds more. In order:
/// - NFKC_Casefold (UAX #15, Unicode 5.18): case, width and compatibility forms, ß to ss; zero width
///   and bidi controls and soft hyphens are dropped.
/// - Marks (Mn) are dropped after Arabic, Hebrew, Latin, Greek and Cyrillic letters: ä finds a and
///   the reverse. ä does not become ae, since "ae", "oe" and "ue" also meet where words are joined.
///   Vowel signs of Thai and Indic scripts are marks too, but spell the word: they stay. So do й, ў
///   and ї, letters of their own that no reader leaves out; ё, often written е, does not.
/// - Letters that are one to the reader are one (`FoldedLetter`): ى ي ی, ك ک, ة ه ە, ٱ ا, ı i, ø o.
/// - Decimal digits of every script become ASCII.
/// - Apostrophes inside words and the Arabic tatweel are dropped; punctuation, symbols and white
///   space become one space, none at the ends.
package func searchKey(_ text: String) -> String {
  guard let folded = utf16Result(of: Array(text.utf16), cicu_fold) else { return text }
  var key = SearchKeyBuilder(capacity: folded.count)
  var decoder = UTF16()
  var units = folded.makeIterator()
  while case .scalarValue(let scalar) = decoder.decode(&units) { key.append(scalar) }
  return key.text
}

/// The words of a text as search keys, in order.
///
/// Words are those of UAX #29, with ICU's dictionaries where a script writes no spaces (Thai, Lao,
/// Khmer, Burmese, Chinese, Japanese). `locale` is a BCP 47 tag.
package func searchWords(_ text: String, locale: String) -> [String] {
  var key = searchKey(text)
  return key.withUTF8 { bytes in
    var words: [String] = []
    TextBoundaries(.words, in: bytes, locale: locale).forEachPiece { piece, isWord in
      if isWord { words.append(String(decoding: bytes[piece], as: UTF8.self)) }
    }
    return words
  }
}
