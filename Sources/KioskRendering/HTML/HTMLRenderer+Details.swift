import KioskContent
import KioskText

extension HTMLRenderer {
  /// A label and what it labels, as one item of a list of facts.
  func fact(
    _ label: Phrase, _ icon: Icon, classes: [String] = [], @HTMLBuilder _ value: () -> HTML
  ) -> HTML {
    let value = value()
    return HTML.element("div", [.classes(["fact"] + classes)]) {
      HTML.element("dt") {
        self.icon(icon)
        HTML.element("span") { say(label) }
      }
      HTML.element("dd") { value }
    }
  }

  func quantity(_ quantity: Quantity<LocalizedText>) -> HTML {
    let phrase = quantity.value.phrase
    return fact(phrase, quantity.value.icon, classes: ["quantity"]) {
      if !isExpired(quantity.provenance) {
        HTML.element("p", [.classes(["value"])]) {
          formatter.quantity(quantity.value, bound: quantity.bound)
        }
      }
      unlessSaid(quantity.label, by: phrase, id: quantity.id)
      provenance(quantity.provenance)
    }
  }

  func named(_ named: NamedFact, _ phrase: Phrase, _ icon: Icon) -> HTML {
    fact(phrase, icon) {
      if !isExpired(named.provenance) {
        HTML.element("p", [.classes(["value"])]) { german(named.name) }
      }
      provenance(named.provenance)
    }
  }

  /// A name as it stands on a door, in German.
  func german(_ name: String) -> HTML {
    HTML.element("bdi", [.lang("de"), .dir("ltr")], name)
  }

  func address(_ address: Address) -> HTML {
    fact(.address, .office) {
      if !isExpired(address.provenance) {
        HTML.element("p", [.classes(["value"])]) {
          german(address.street)
          if let room = address.room {
            HTML.void("br", [])
            filled(.room, "room", fixed(room))
          }
          HTML.void("br", [])
          german([address.postcode, address.city].compactMap { $0 }.joined(separator: " "))
        }
      }
      provenance(address.provenance)
    }
  }

  func directions(_ passage: Passage<LocalizedText>) -> HTML {
    fact(.directions, .path) {
      unit(passage.text, id: passage.id)
      pointers(passage.references)
      trustNotes(on: [passage.text])
    }
  }

  func access(_ access: Access<LocalizedText>) -> HTML {
    fact(.access, .accessible) {
      if !isExpired(access.provenance) {
        HTML.element("p", [.classes(["value"])]) { say(access.level.phrase) }
        access.remark.map { unit($0) }
        access.remark.map { trustNotes(on: [$0]) }
      }
      provenance(access.provenance)
    }
  }

  func spokenLanguages(_ languages: SpokenLanguages) -> HTML {
    fact(.spokenLanguages, .language) {
      if !isExpired(languages.provenance) {
        HTML.element("p", [.classes(["value"])]) { names(of: languages.languages) }
      }
      provenance(languages.provenance)
    }
  }

  func line(_ line: ContactLine<LocalizedText>) -> HTML {
    let standing = page.standing(of: line, on: day)
    return fact(line.kind.phrase, line.kind.icon, classes: ["line"]) {
      if standing != .expired {
        HTML.element("p", [.classes(["value"])]) { value(of: line.kind, line.value) }
        if style.isKiosk, line.kind == .website {
          HTML.element("p") { say(.opensElsewhere) }
        }
      }
      line.label.map { unlessSaid($0, by: line.kind.phrase) }
      if standing != .expired {
        if let tariff = line.tariff { HTML.element("p") { say(tariff.phrase) } }
        if !line.languages.isEmpty {
          HTML.element("p") {
            words.labelled(.lineLanguages)
            " "
            names(of: line.languages)
          }
        }
        if let hours = line.hours { lineHours(hours) }
      }
      provenance(line.provenance, standing: standing)
    }
  }

  /// What is dialled or opened; a link where the reader's own device can follow it.
  func value(of kind: LineKind, _ value: String) -> HTML {
    guard !style.isKiosk, let scheme = kind.scheme else { return fixed(value) }
    let target = kind.isDialled ? value.filter { !$0.isWhitespace } : value
    return HTML.element("a", [.href(scheme + target), Attribute("rel", "noreferrer")]) {
      fixed(value)
    }
  }

  func isExpired(_ provenance: Provenance) -> Bool {
    provenance.standing(on: day) == .expired
  }

  /// What a value is the value of, unless the label in front of it says just that.
  @HTMLBuilder private func unlessSaid(
    _ text: LocalizedText, by phrase: Phrase, id: String? = nil
  ) -> HTML {
    if text.plain != words[phrase] || !text.companions.isEmpty {
      unit(text, id: id)
      trustNotes(on: [text])
    }
  }
}

extension LineKind {
  /// What an address of the kind begins with; `nil` where no program can follow it.
  var scheme: String? {
    switch self {
    case .phone, .mobile: "tel:"
    case .text: "sms:"
    case .mail: "mailto:"
    case .website, .chat: ""
    case .fax, .relay: nil
    }
  }

  /// What the way to reach somebody looks like.
  var icon: Icon {
    switch self {
    case .phone, .mobile, .relay: .phone
    case .fax: .print
    case .text, .chat: .speech
    case .mail: .mail
    case .website: .web
    }
  }
}

extension QuantityValue {
  /// What kind of value it is, as a drawing.
  fileprivate var icon: Icon {
    switch self {
    case .deadline, .date: .calendar
    case .cost: .money
    case .duration: .clock
    case .count: .paper
    }
  }
}
