extension KeyboardLayout {
  /// The Arabic keyboard of 101 keys; what has no room in its rows stands in a last one.
  static let arabic = KeyboardLayout(
    named: "ابت", "ضصثقفغعهخحج", "شسيبلاتنمكط", "ذئءؤرىةوزظد", "أإآ")

  /// Persian and Dari, with the joiner that keeps two letters apart.
  static let persian = KeyboardLayout(
    named: "ابپ", "ضصثقفغعهخحج", "شسیبلاتنمکگ", "ظطژزرذدپوچ", "آئءؤأ\u{200C}")

  /// Central Kurdish.
  static let sorani = KeyboardLayout(
    named: "ئاب", "قوەرتیێئۆپع", "اسشدفگهژکلڵ", "زخحجچڤبنمڕغ", "ھ")

  /// Arabic and what other languages add, Urdu, Pashto and Uyghur among them.
  static let arabicScript = KeyboardLayout(
    named: "ابت", "ضصثقفغعهخحج", "شسيبلاتنمكط", "ذئءؤرىةوزظد", "أإآپچژگڤکیے", "ٹڈڑںھہټډړږښ",
    "ځڅڼېۍۆۇۈۋەڭ")
}
