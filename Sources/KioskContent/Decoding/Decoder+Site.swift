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
    let land = requiredValue("land", of: root, expected: Decoder.alternatives(Land.self)) {
      Land(rawValue: $0)
    }
    let timeZone = required("time-zone", of: root)
    let publicAddress = value(
      "public-address", of: root, expected: "an address like https://welcome.example"
    ) { text in
      ["https://", "http://"].contains { text.hasPrefix($0) }
        ? String(text.reversed().drop { $0 == "/" }.reversed()) : nil
    }
    let isExample = flag("example", of: root)
    let (title, summary, rest) = heading(of: root)
    var parts = SiteParts()
    for element in rest { read(element, in: root, into: &parts) }
    for (name, isMissing) in [
      ("emergency", parts.emergencies.isEmpty), ("topic", parts.topics.isEmpty),
    ] where isMissing {
      report(.missingElement(name: name, parent: "site"), at: root.offset)
    }
    guard let language, let city, let land, let timeZone, let title else { return nil }
    return Site(
      city: city, land: land, timeZone: timeZone, publicAddress: publicAddress,
      isExample: isExample, sourceLanguage: language, title: title, summary: summary,
      counter: parts.counter, emergencies: parts.emergencies, holidays: parts.holidays,
      alerts: parts.alerts, topics: parts.topics, units: units)
  }

  private mutating func read(
    _ element: XMLElement, in root: XMLElement, into parts: inout SiteParts
  ) {
    switch element.name.local {
    case "counter":
      if parts.counter != nil {
        report(.repeatedElement(name: "counter", parent: "site"), at: element.offset)
      }
      parts.counter = reference(element)
    case "emergency": if let line = emergency(element) { parts.emergencies.append(line) }
    case "holiday": if let holiday = holiday(element) { parts.holidays.append(holiday) }
    case "alert": if let alert = alert(element) { parts.alerts.append(alert) }
    case "topic": if let topic = topic(element) { parts.topics.append(topic) }
    default:
      reject(element, in: root, expected: ["counter", "emergency", "holiday", "alert", "topic"])
    }
  }

  private mutating func emergency(_ element: XMLElement) -> EmergencyLine<TextUnit>? {
    let number = requiredValue("number", of: element, expected: "a number to dial") { text in
      !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) || $0 == 0x20 } ? text : nil
    }
    let contact = target("ref", of: element)
    guard let label = unit(element, allowing: ["number", "ref"])?.unit, let number, let contact
    else { return nil }
    return EmergencyLine(number: number, contact: contact, label: label)
  }

  private mutating func holiday(_ element: XMLElement) -> HolidayChange? {
    let date = requiredValue("date", of: element, expected: "a date as YYYY-MM-DD") {
      CalendarDate($0)
    }
    let change = requiredValue(
      "change", of: element, expected: Decoder.alternatives(HolidayChange.Change.self)
    ) { HolidayChange.Change(rawValue: $0) }
    allowAttributes(["xml:id", "date", "change"], on: element)
    let name = optionalUnit(element).unit
    guard let date, let change else { return nil }
    return HolidayChange(date: date, change: change, name: name)
  }

  private mutating func alert(_ element: XMLElement) -> Alert? {
    allowAttributes(["phrase", "ref", "from", "to"], on: element)
    for child in elements(in: element) { reject(child, in: element, expected: []) }
    let phrase = requiredValue(
      "phrase", of: element, expected: Decoder.alternatives(Alert.Phrase.self)
    ) { Alert.Phrase(rawValue: $0) }
    let subject = target("ref", of: element)
    let from = requiredValue("from", of: element, expected: "a date as YYYY-MM-DD") {
      CalendarDate($0)
    }
    let to = requiredValue("to", of: element, expected: "a date as YYYY-MM-DD") {
      CalendarDate($0)
    }
    guard let phrase, let subject, let from, let to else { return nil }
    return Alert(phrase: phrase, subject: subject, from: from, to: to)
  }

  private mutating func topic(_ element: XMLElement) -> Topic? {
    allowAttributes(["xml:id"], on: element)
    let id = id(of: element)
    let (title, summary, rest) = heading(of: element)
    var parts: [TopicPart] = []
    var loose: [Reference] = []
    for child in rest {
      switch child.name.local {
      case "entry": if let entry = reference(child) { loose.append(entry) }
      case "part":
        if !loose.isEmpty { parts.append(TopicPart(title: nil, entries: loose)) }
        loose = []
        if let part = part(child) { parts.append(part) }
      default: reject(child, in: element, expected: ["entry", "part"])
      }
    }
    if !loose.isEmpty { parts.append(TopicPart(title: nil, entries: loose)) }
    guard let id, let topicID = DocumentID(id), let title else { return nil }
    return Topic(id: topicID, title: title, summary: summary, parts: parts)
  }

  private mutating func part(_ element: XMLElement) -> TopicPart? {
    allowAttributes(["xml:id"], on: element)
    _ = id(of: element)
    let (title, _, rest) = heading(of: element, hasSummary: false)
    var entries: [Reference] = []
    for child in rest {
      guard isNamed(child, "entry") else {
        reject(child, in: element, expected: ["entry"])
        continue
      }
      if let entry = reference(child) { entries.append(entry) }
    }
    return title.map { TopicPart(title: $0, entries: entries) }
  }
}
