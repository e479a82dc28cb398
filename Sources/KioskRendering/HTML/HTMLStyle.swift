package import KioskContent

/// What a page as HTML depends on besides the page and the moment.
package struct HTMLStyle: Sendable {
  /// Whose screen it is.
  package enum Screen: Sendable {
    /// The reader's own: links may lead out, the page can be taken along.
    case own
    /// One in a public room: nothing leads out, everything can be wiped.
    case kiosk(KioskScreen)
  }

  /// Whose screen it is.
  package let screen: Screen
  /// How the reader wants to see pages.
  package let view: ViewSettings
  /// Where phones reach the service, without a slash at the end; `nil` where they cannot.
  package let publicAddress: String?
  /// How a page comes to paper.
  package let paper: Paper

  /// How a page comes to paper.
  package enum Paper: Sendable {
    /// Only by the browser's own means.
    case browser
    /// Also as a PDF.
    case file
    /// By the printer beside the screen.
    case printer
  }

  /// A style for a listener and a reader.
  package init(
    screen: Screen, view: ViewSettings, publicAddress: String?, paper: Paper = .browser
  ) {
    self.screen = screen
    self.view = view
    self.publicAddress = publicAddress
    self.paper = paper
  }

  /// Whether others use the same screen.
  var isKiosk: Bool {
    switch screen {
    case .own: false
    case .kiosk: true
    }
  }
}

/// What a screen in a public room needs besides the page.
package struct KioskScreen: Sendable {
  /// How long nobody need touch the screen before it asks, in seconds.
  package let idle: Int
  /// How long it waits for an answer before it starts anew, in seconds.
  package let warning: Int
  /// That the service is away, in every language of the site.
  package let away: [(language: TextLanguage, text: String)]

  /// Takes times in seconds.
  package init(idle: Int, warning: Int, away: [(language: TextLanguage, text: String)]) {
    self.idle = idle
    self.warning = warning
    self.away = away
  }
}
