package import KioskXML

extension Site {
  /// Decodes `site.xml`; the site is `nil` where a part is missing without which nothing works.
  package static func decode(_ tree: XMLTree) -> (site: Site?, diagnostics: [Diagnostic]) {
    var decoder = Decoder(source: tree.source, document: .site)
    let site = decoder.site(tree.root)
    return (site, decoder.diagnostics)
  }
}

extension Decoder {
  private struct SiteParts {
    var counter: Reference?
    var firstSteps: Reference?
    var counselling: Reference?
    var emergencies: [EmergencyLine<TextUnit>] = []
    var holidays: [HolidayChange] = []
    var alerts: [Alert] = []
    var topics: [Topic] = []
  }

  fileprivate mutating func site(_ root: XMLElement) -> Site? {
    guard isRoot(root, named: "site") else { return nil }
    allowAttributes(
      ["xml:lang", "city", "land", "time-zone", "public-address", "example"], on: root)
    let language = sourceLanguage(of: root)
    let city = required("city", of: root)
    let land = requiredChoice("land", of: root, as: Land.self)
    let timeZone = requiredValue(
      "time-zone", of: root, expected: "a time zone like Europe/Berlin"
    ) { Decoder.isTimeZone($0) && SiteClock.knows(timeZone: $0) ? $0 : nil }
    let publicAddress = publicAddress(of: root)
    let isExample = flag("example", of: root)
    let (title, summary, rest) = heading(of: root)
    let parts = parts(rest, of: root)
    guard let language, let city, let land, let timeZone, let title else { return nil }
    return Site(
      city: city, land: land, timeZone: timeZone, publicAddress: publicAddress,
      isExample: isExample, sourceLanguage: language, title: title, summary: summary,
      counter: parts.counter, firstSteps: parts.firstSteps, counselling: parts.counselling,
      emergencies: parts.emergencies, holidays: parts.holidays, alerts: parts.alerts,
      topics: parts.topics, units: units)
  }

  /// The address without slashes at its end.
  private mutating func publicAddress(of root: XMLElement) -> String? {
    value("public-address", of: root, expected: Decoder.webAddressForm) { text in
      Decoder.isWebAddress(text) ? String(text.reversed().drop { $0 == "/" }.reversed()) : nil
    }
  }

  /// `Area/City`, with as many areas as there are.
  private static func isTimeZone(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isDigit || "_+-".utf8.contains($0) }
      } && parts[0].allSatisfy { $0.isLetter || $0 == UInt8(ascii: "_") }
  }

  private mutating func parts(_ rest: ArraySlice<XMLElement>, of root: XMLElement) -> SiteParts {
    var parts = SiteParts()
    let order = [
      "counter", "first-steps", "counselling", "emergency", "holiday", "alert", "topic",
    ].map { [$0] }
    for element in ordered(rest, as: order, in: root) { read(element, into: &parts) }
    for name in ["emergency", "topic"] where !rest.contains(where: { isNamed($0, name) }) {
      report(.missingElement(name: name, parent: "site"), at: root.offset)
    }
    return parts
  }

  private mutating func read(_ element: XMLElement, into parts: inout SiteParts) {
    switch element.name.local {
    case "counter": read(element, into: &parts.counter)
    case "first-steps": read(element, into: &parts.firstSteps)
    case "counselling": read(element, into: &parts.counselling)
    case "emergency": if let line = emergency(element) { parts.emergencies.append(line) }
    case "holiday": if let holiday = holiday(element) { parts.holidays.append(holiday) }
    case "alert": if let alert = alert(element) { parts.alerts.append(alert) }
    default: if let topic = topic(element) { parts.topics.append(topic) }
    }
  }

  /// A reference that the site can have once.
  private mutating func read(_ element: XMLElement, into reference: inout Reference?) {
    if reference != nil {
      report(.repeatedElement(name: element.name.local, parent: "site"), at: element.offset)
    }
    reference = self.reference(element)
  }

  private mutating func emergency(_ element: XMLElement) -> EmergencyLine<TextUnit>? {
    let number = requiredValue("number", of: element, expected: "digits like 112") { text in
      !text.isEmpty && text.utf8.allSatisfy(\.isDigit) ? text : nil
    }
    let contact = target("ref", of: element)
    guard let label = unit(element, allowing: ["number", "ref"])?.unit, let number, let contact
    else { return nil }
    return EmergencyLine(number: number, contact: contact, label: label)
  }

  private mutating func holiday(_ element: XMLElement) -> HolidayChange? {
    let date = requiredDate("date", of: element)
    let change = requiredChoice("change", of: element, as: HolidayChange.Change.self)
    allowAttributes(["xml:id", "date", "change"], on: element)
    let name = optionalUnit(element).unit
    guard let date, let change else { return nil }
    return HolidayChange(date: date, change: change, name: name)
  }

  private mutating func alert(_ element: XMLElement) -> Alert? {
    requireEmpty(element, allowing: ["phrase", "ref", "from", "to"])
    let phrase = requiredChoice("phrase", of: element, as: Alert.Phrase.self)
    let subject = target("ref", of: element)
    let from = requiredDate("from", of: element)
    let to = requiredDate("to", of: element)
    guard areInOrder(from, to, on: element), let phrase, let subject, let from, let to else {
      return nil
    }
    return Alert(phrase: phrase, subject: subject, from: from, to: to)
  }

  private mutating func topic(_ element: XMLElement) -> Topic? {
    allowAttributes(["xml:id", "pictogram"], on: element)
    let id = id(of: element)
    let pictogram = choice("pictogram", of: element, as: Pictogram.self)
    let (title, summary, rest) = heading(of: element)
    var parts: [TopicPart] = []
    var loose: [Reference] = []
    for child in ordered(rest, as: [["entry", "part"]], in: element) {
      if child.name.local == "entry" {
        if let entry = reference(child) { loose.append(entry) }
      } else {
        if !loose.isEmpty { parts.append(TopicPart(title: nil, period: nil, entries: loose)) }
        loose = []
        if let part = part(child) { parts.append(part) }
      }
    }
    requireEntry(in: rest, of: element)
    if !loose.isEmpty { parts.append(TopicPart(title: nil, period: nil, entries: loose)) }
    guard let id, let topicID = DocumentID(id), let title else { return nil }
    return Topic(
      id: topicID, title: title, summary: summary, pictogram: pictogram, parts: parts)
  }

  private mutating func requireEntry(in rest: ArraySlice<XMLElement>, of element: XMLElement) {
    if !rest.contains(where: { ["entry", "part"].contains($0.name.local) }) {
      report(.missingElement(name: "entry", parent: element.name.local), at: element.offset)
    }
  }

  private mutating func part(_ element: XMLElement) -> TopicPart? {
    allowAttributes(["xml:id", "when"], on: element)
    let period = choice("when", of: element, as: Period.self)
    _ = id(of: element)
    let (title, _, rest) = heading(of: element, hasSummary: false)
    let entries = ordered(rest, as: [["entry"]], in: element).compactMap { reference($0) }
    requireEntry(in: rest, of: element)
    return title.map { TopicPart(title: $0, period: period, entries: entries) }
  }
}
