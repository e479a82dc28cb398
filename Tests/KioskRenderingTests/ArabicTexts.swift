extension LocaleText {
  /// Texts of the fixture in Arabic: every status, and some that are missing.
  static let arabic = LocaleText(
    tag: "ar",
    units: [
      Unit("site.title", "Musterstadt", "مدينة المثال"),
      Unit("site.emergency-112", "Notruf", "رقم الطوارئ", .machine),
      Unit("site.topic-one-title", "Thema eins", "الموضوع الأول", .machine),
      Unit("site.topic-one-summary", "Alles zu Thema eins.", "كل شيء عن الموضوع الأول."),
      Unit("site.topic-two-title", "Thema zwei", "الموضوع الثاني", .outdated),
      Unit("line.title", "Notruf", "رقم الطوارئ", .machine),
      Unit("notice.title", "Impressum", "بيانات الناشر", .machine),
      Unit("notice.text", "Ein Muster.", "مثال.", .machine),
      Unit("withdrawn.title", "Frühere Seite", "صفحة قديمة"),
      Unit("course.title", "Kurs", "دورة", .outdated),
    ] + everything + office)

  /// A critical document: what is outdated gives way, what a program made stands beside the German.
  private static let everything = [
    Unit(
      "everything.title", #"Alle <g id="term1">Bausteine</g>"#,
      #"كل <g id="term1">الأجزاء (Bausteine)</g>"#, .machine),
    Unit(
      "everything.summary", #"Diese Seite zeigt jeden Baustein <g id="strong1">einmal</g>."#,
      #"تعرض هذه الصفحة كل جزء <g id="strong1">مرة واحدة</g>."#, .reviewed),
    Unit("everything.paragraph", "Ein Absatz.", "فقرة.", .outdated),
    Unit(
      "everything.inlines",
      #"Ein <g id="strong1">starkes</g> Wort, ein <g id="term1">Fachwort</g>, ein "#
        + #"<g id="link1">Verweis</g> und <x id="law1"/>."#,
      #"كلمة <g id="strong1">قوية</g> ومصطلح <g id="term1">خاص</g> و<g id="link1">رابط</g> "#
        + #"والقانون <x id="law1"/>."#),
    Unit("everything.step-first", "Erster Schritt.", "الخطوة الأولى."),
    Unit("everything.step-and", "Weiterer Schritt.", "خطوة أخرى.", .machine),
    Unit("everything.step-or", "Anderer Schritt.", "خطوة بديلة."),
    Unit("everything.step-last", "Letzter Schritt.", "الخطوة الأخيرة."),
    Unit("everything.item-one", "Erster Punkt", "النقطة الأولى"),
    Unit("everything.paper-one", "Pass", "جواز السفر"),
    Unit("everything.paper-two", "Brief", "رسالة"),
    Unit("everything.note", "Ein Hinweis.", "ملاحظة صغيرة.", .machine),
    Unit("everything.facts-title", "Angaben", "معلومات"),
    Unit("everything.deadline", "Frist in Wochen", "مهلة بالأسابيع"),
    Unit("everything.cost-week", "Kosten in der Woche", "التكلفة في الأسبوع", .machine),
    Unit("everything.cost-expired", "Kosten von früher", "تكلفة سابقة"),
    Unit("everything.cost-review", "Kosten zum Nachprüfen", "تكلفة تحتاج إلى مراجعة"),
  ]

  /// A document in which what is outdated is shown and marked.
  private static let office = [
    Unit("every-detail.title", "Amt", "المكتب (Amt)"),
    Unit("every-detail.summary", "Dieses Amt zeigt jede Angabe.", "كل المعلومات هنا.", .outdated),
    Unit(
      "every-detail.directions", #"Gehen Sie zum <g id="strong1">Hof</g>."#,
      #"اذهبوا إلى <g id="strong1">الفناء</g>."#, .machine),
    Unit("every-detail.access", "Die Tür ist breit.", "الباب واسع.", .reviewed),
    Unit("every-detail.winter-reason", "Winterpause", "عطلة الشتاء", .machine),
    Unit("every-detail.phone", "Telefon", "هاتف المكتب", .outdated),
    Unit("every-detail.paper", "Pass", "جواز السفر", .machine),
  ]
}
