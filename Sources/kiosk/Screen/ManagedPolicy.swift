/// What Chromium's managed policy forbids, for `/etc/chromium/policies/managed/`: it holds for every
/// window, whatever keys are pressed (policy names and values: chromeenterprise.google/policies).
struct ManagedPolicy {
  /// The port of the screen's listener.
  let port: Int
  /// The folder of the start page.
  let startFolder: String

  /// The file's text.
  var json: String {
    let lines = entries.map { "  \"\($0.name)\": \($0.value.json)" }
    return "{\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  private enum Value {
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([String])

    var json: String {
      switch self {
      case .flag(let flag): "\(flag)"
      case .number(let number): "\(number)"
      case .text(let text): quoted(text)
      case .list(let texts): "[\(texts.map(quoted).joined(separator: ", "))]"
      }
    }

    private func quoted(_ text: String) -> String {
      "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
  }

  private var entries: [(name: String, value: Value)] { addresses + locked + silent }

  private var addresses: [(name: String, value: Value)] {
    [
      ("URLBlocklist", .list(["*"])),
      ("URLAllowlist", .list(["http://127.0.0.1:\(port)", "file://\(startFolder)/"])),
    ]
  }

  private var locked: [(name: String, value: Value)] {
    [
      ("DownloadRestrictions", .number(3)),  // no download at all
      ("AllowFileSelectionDialogs", .flag(false)),
      ("DeveloperToolsAvailability", .number(2)),  // never
      ("IncognitoModeAvailability", .number(2)),  // nothing but incognito windows
      ("BrowserSignin", .number(0)),
      ("BrowserGuestModeEnabled", .flag(false)),
      ("BrowserAddPersonEnabled", .flag(false)),
      ("ExtensionInstallBlocklist", .list(["*"])),
      ("RemoteDebuggingAllowed", .flag(false)),
      ("DefaultPopupsSetting", .number(2)),
      ("DefaultCookiesSetting", .number(2)),
      ("DefaultGeolocationSetting", .number(2)),
      ("DefaultNotificationsSetting", .number(2)),
      ("AudioCaptureAllowed", .flag(false)),
      ("VideoCaptureAllowed", .flag(false)),
      ("PrintingEnabled", .flag(true)),
    ]
  }

  private var silent: [(name: String, value: Value)] {
    [
      ("PasswordManagerEnabled", .flag(false)),
      ("AutofillAddressEnabled", .flag(false)),
      ("AutofillCreditCardEnabled", .flag(false)),
      ("TranslateEnabled", .flag(false)),
      ("SpellCheckServiceEnabled", .flag(false)),
      ("SearchSuggestEnabled", .flag(false)),
      ("AlternateErrorPagesEnabled", .flag(false)),
      ("NetworkPredictionOptions", .number(2)),
      ("BackgroundModeEnabled", .flag(false)),
      ("ComponentUpdatesEnabled", .flag(false)),
      ("DnsOverHttpsMode", .text("off")),
    ]
  }
}
