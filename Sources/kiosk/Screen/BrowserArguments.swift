/// How Chromium is started: locked, private, silent on the network. Never with a remote debugging
/// port, never without its sandbox.
struct BrowserArguments {
  /// The browser's private folder; everything it writes lies below it.
  let folder: String
  /// The file address of the page to begin with.
  let page: String
  /// Whether it draws on a Wayland compositor, not on an X server.
  let isWayland: Bool
  /// What the operator adds.
  let additions: [String]

  /// The arguments in order, the page last.
  var list: [String] {
    locked + quiet + (isWayland ? ["--ozone-platform=wayland"] : []) + additions + [page]
  }

  private var locked: [String] {
    [
      "--user-data-dir=\(folder)/profile",
      "--incognito",
      "--kiosk",
      // Prints on the default queue without a dialog.
      "--kiosk-printing",
      "--disable-pinch",
      "--overscroll-history-navigation=0",
    ]
  }

  private var quiet: [String] {
    [
      "--no-first-run",
      "--noerrdialogs",
      // Fatal faults only: lesser ones may name the page that a visitor read.
      "--log-level=3",
      "--disable-background-networking",
      "--disable-component-update",
      // Never asks a desktop's keyring for a password.
      "--password-store=basic",
      // A spare renderer would hide that the page's own is gone.
      "--disable-features=SpareRendererForSitePerProcess",
    ]
  }

  /// What the browser finds in its environment in place of the supervisor's own values: caches, crash
  /// reports, certificates and sockets go into the private folder and with it.
  var environment: [String: String] {
    [
      "HOME": folder, "TMPDIR": "\(folder)/t",
      "XDG_CONFIG_HOME": "\(folder)/config", "XDG_CACHE_HOME": "\(folder)/cache",
      "XDG_DATA_HOME": "\(folder)/data",
      // Desktop settings are neither read nor kept.
      "GSETTINGS_BACKEND": "memory",
    ]
  }

  /// The profile as the browser finds it, by paths below the private folder. No feature switch keeps
  /// the offer to translate away; this setting does, with or without the managed policy.
  static let profile = ["profile/Default/Preferences": "{\"translate\":{\"enabled\":false}}\n"]
}
