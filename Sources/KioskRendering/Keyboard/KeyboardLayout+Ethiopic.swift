extension KeyboardLayout {
  /// Tigrinya and Amharic in two steps: a key for each consonant opens a plane with its orders, and
  /// an order typed leads back.
  static let ethiopic: KeyboardLayout = {
    let keys = families.enumerated().compactMap { index, family in
      family.first.map { KeyboardKey(label: String($0), opens: index + 2) }
    }
    let rows = stride(from: 0, to: keys.count, by: 9).map { Array(keys[$0...].prefix(9)) }
    return KeyboardLayout(named: "ሀለሐ", rows: rows, further: families.map(orders))
  }()

  /// The orders of a consonant, those with a w in a row of their own, and a key that leads back.
  private static func orders(of family: String) -> [[KeyboardKey]] {
    let rows = family.split(separator: " ").map { row in
      row.unicodeScalars.map { KeyboardKey($0, opens: 0) }
    }
    return rows + [[KeyboardKey(label: "×", opens: 0)]]
  }

  private static let families = [
    "ሀሁሂሃሄህሆ", "ለሉሊላሌልሎሏ", "ሐሑሒሓሔሕሖሗ", "መሙሚማሜምሞሟ", "ሠሡሢሣሤሥሦሧ", "ረሩሪራሬርሮሯ",
    "ሰሱሲሳሴስሶሷ", "ሸሹሺሻሼሽሾሿ", "ቀቁቂቃቄቅቆ ቈቊቋቌቍ", "ቐቑቒቓቔቕቖ ቘቚቛቜቝ", "በቡቢባቤብቦቧ",
    "ቨቩቪቫቬቭቮቯ", "ተቱቲታቴትቶቷ", "ቸቹቺቻቼችቾቿ", "ኀኁኂኃኄኅኆ ኈኊኋኌኍ", "ነኑኒናኔንኖኗ", "ኘኙኚኛኜኝኞኟ",
    "አኡኢኣኤእኦኧ", "ከኩኪካኬክኮ ኰኲኳኴኵ", "ኸኹኺኻኼኽኾ ዀዂዃዄዅ", "ወዉዊዋዌውዎ", "ዐዑዒዓዔዕዖ", "ዘዙዚዛዜዝዞዟ",
    "ዠዡዢዣዤዥዦዧ", "የዩዪያዬይዮ", "ደዱዲዳዴድዶዷ", "ጀጁጂጃጄጅጆጇ", "ገጉጊጋጌግጎ ጐጒጓጔጕ", "ጠጡጢጣጤጥጦጧ",
    "ጨጩጪጫጬጭጮጯ", "ጰጱጲጳጴጵጶጷ", "ጸጹጺጻጼጽጾጿ", "ፀፁፂፃፄፅፆ", "ፈፉፊፋፌፍፎፏ", "ፐፑፒፓፔፕፖፗ",
  ]
}
