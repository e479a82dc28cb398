/// The pictures of the interface, beside words that say the same.
///
/// The raw value is the drawing, by the rules of `Pictogram.drawing`. `back`, `finish` and
/// `deleteKey` point the way of reading: pages from right to left mirror them.
package enum Icon: String, CaseIterable, Sendable {
  /// The world and its letters.
  case language = #"""
    <circle cx="16" cy="31" r="13"/>
    <path d="M3 31h26M16 18c-7 8-7 18 0 26 7-8 7-18 0-26"/>
    <path d="M30 19l7.5-16 7.5 16M33 14h9"/>
    """#

  /// A question, and the world.
  case noLanguage = #"""
    <path d="M7 3h16a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-9l-7 7v-7a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"/>
    <path d="M12 9c1-2.5 6-2.5 6 .5 0 2.5-3 2-3 4.5M15 17h.1"/>
    <circle cx="34" cy="34" r="11"/>
    <path d="M23 34h22M34 23c-6 6-6 16 0 22 6-6 6-16 0-22"/>
    """#

  /// A house without anything.
  case home = #"""
    <path d="M5 25L24 7l19 18M11 20v22h26V20"/>
    """#

  case back = #"""
    <path d="M43 24H6M21 8L5 24l16 16"/>
    """#

  case search = #"""
    <circle cx="20" cy="20" r="14"/>
    <path d="M30 30l13 13"/>
    """#

  case print = #"""
    <path d="M13 17V5h22v12M13 28h22v15H13zM36 23h.1"/>
    <path d="M13 35H8a4 4 0 0 1-4-4V21a4 4 0 0 1 4-4h32a4 4 0 0 1 4 4v10a4 4 0 0 1-4 4h-5"/>
    """#

  /// An open door, and the way out.
  case finish = #"""
    <path d="M7 5h23v9M30 34v7h-9M7 5l14 6v34L7 41z"/>
    <path d="M27 24h17M37 17l7 7-7 7"/>
    """#

  case larger = #"""
    <circle cx="20" cy="20" r="14"/>
    <path d="M30 30l13 13M20 14v12M14 20h12"/>
    """#

  case smaller = #"""
    <circle cx="20" cy="20" r="14"/>
    <path d="M30 30l13 13M14 20h12"/>
    """#

  case contrast = #"""
    <circle cx="24" cy="24" r="19"/>
    <path d="M24 5a19 19 0 0 1 0 38z" fill="currentColor"/>
    """#

  /// A tall screen with everything at its foot.
  case low = #"""
    <rect x="11" y="3" width="26" height="42" rx="3"/>
    <path d="M24 9v14M17 17l7 7 7-7"/>
    <rect x="16" y="31" width="16" height="9" fill="currentColor"/>
    """#

  /// Two columns.
  case beside = #"""
    <rect x="4" y="7" width="17" height="34" rx="2"/>
    <rect x="27" y="7" width="17" height="34" rx="2"/>
    <path d="M10 16h5M10 24h5M10 32h5M33 16h5M33 24h5M33 32h5"/>
    """#

  /// A light that turns.
  case emergency = #"""
    <path d="M13 34V25a11 11 0 0 1 22 0v9M6 42v-4a4 4 0 0 1 4-4h28a4 4 0 0 1 4 4v4z"/>
    <path d="M24 3v4M6 11l3 3M42 11l-3 3M24 25v9"/>
    """#

  case phone = #"""
    <path d="M16 6h-6a4 4 0 0 0-4 4c0 18 14 32 32 32a4 4 0 0 0 4-4v-6l-9-4-4 4c-6-3-10-7-13-13l4-4z"/>
    """#

  /// The front of a public building.
  case office = #"""
    <path d="M5 18L24 6l19 12zM11 18v18M20 18v18M28 18v18M37 18v18M8 36h32M4 42h40"/>
    """#

  /// Somebody behind a desk.
  case counter = #"""
    <circle cx="24" cy="11" r="6"/>
    <path d="M12 29a12 9 0 0 1 24 0M3 29h42M8 29v14h32V29"/>
    """#

  case clock = #"""
    <circle cx="24" cy="24" r="19"/>
    <path d="M24 12v12l8 6"/>
    """#

  case accessible = #"""
    <circle cx="19" cy="6.5" r="3"/>
    <path d="M19 14v14h12l5 12h5M19 20h10M15 22a11.5 11.5 0 1 0 15 15"/>
    """#

  case mail = #"""
    <rect x="4" y="9" width="40" height="30" rx="4"/>
    <path d="M5 12l19 15 19-15"/>
    """#

  case web = #"""
    <circle cx="24" cy="24" r="19"/>
    <path d="M5 24h38M24 5c-11 10-11 28 0 38 11-10 11-28 0-38"/>
    """#

  case paper = #"""
    <path d="M29 4H14a4 4 0 0 0-4 4v32a4 4 0 0 0 4 4h20a4 4 0 0 0 4-4V13zv9h9M17 23h14M17 32h14"/>
    """#

  case warning = #"""
    <path d="M24 6l20 35H4zM24 19v10M24 35h.1"/>
    """#

  case note = #"""
    <circle cx="24" cy="24" r="19"/>
    <path d="M24 22v12M24 14h.1"/>
    """#

  case tick = #"""
    <path d="M6 26l12 12 24-27"/>
    """#

  case people = #"""
    <circle cx="17" cy="15" r="7"/>
    <path d="M4 42V39a13 10 0 0 1 26 0v3M31 8a7 7 0 0 1 0 14M37 29a11 10 0 0 1 7 9v4"/>
    """#

  case fireEngine = #"""
    <path d="M7 37H4V23h24v14H18M28 17h9l7 9v11h-3M28 37h1M28 23v-6M28 26h16M35 17v-4"/>
    <path d="M3 17l24-7M3 10l24-7M9 8v7M18 6v6"/>
    <circle cx="12.5" cy="38" r="5"/>
    <circle cx="35" cy="38" r="5"/>
    """#

  /// Somebody with a peaked cap.
  case police = #"""
    <path d="M9 12C14 3 34 3 39 12l-6 8H15zM15 20v4a9 9 0 0 0 18 0v-4M24 13h.1"/>
    <path d="M5 45a19 12 0 0 1 38 0"/>
    """#

  case deleteKey = #"""
    <path d="M17 9h23a4 4 0 0 1 4 4v22a4 4 0 0 1-4 4H17L4 24zM23 18l12 12M35 18L23 30"/>
    """#

  case spaceKey = #"""
    <path d="M6 22v12h36V22"/>
    """#

  /// A code on a phone.
  case onPhone = #"""
    <rect x="9" y="3" width="30" height="42" rx="4"/>
    <path d="M16 11h6v6h-6zM27 11h5v6h-5zM16 22h6v6h-6zM21 38h6"/>
    <path d="M27 22h.1M32 22h.1M29.5 25.5h.1M27 29h.1M32 29h.1"/>
    """#

  /// To another page.
  case forward = #"""
    <path d="M8 24h32M27 11l13 13-13 13"/>
    """#

  /// The door of an office, with its sign.
  case door = #"""
    <path d="M11 45V5h26v40M5 45h38"/>
    <path d="M18 14h12M31 27v4"/>
    """#

  case calendar = #"""
    <rect x="5" y="9" width="38" height="34" rx="4"/>
    <path d="M5 19h38M15 4v9M33 4v9M15 28h5M28 28h5M15 35h5"/>
    """#

  case keyboard = #"""
    <rect x="3" y="11" width="42" height="27" rx="4"/>
    <path d="M11 19h.1M18 19h.1M25 19h.1M32 19h.1M38 19h.1M11 25h.1M18 25h.1M25 25h.1M32 25h.1M38 25h.1M16 32h17"/>
    """#

  /// What a program has translated.
  case machine = #"""
    <rect x="9" y="14" width="30" height="26" rx="5"/>
    <path d="M24 14V6M18 24v4M30 24v4M18 34h12M4 24v8M44 24v8"/>
    """#

  /// What is said or written back and forth.
  case speech = #"""
    <path d="M9 5h26a5 5 0 0 1 5 5v13a5 5 0 0 1-5 5H22l-10 9v-9H9a5 5 0 0 1-5-5V10a5 5 0 0 1 5-5z"/>
    <path d="M13 16.500h.1M22 16.500h.1M31 16.500h.1"/>
    """#

  /// A way with stops.
  case path = #"""
    <circle cx="10" cy="39" r="5"/>
    <circle cx="38" cy="9" r="5"/>
    <path d="M15 39h15a8 8 0 0 0 0-16H18a7 7 0 0 1 0-14h15"/>
    """#

  case money = #"""
    <rect x="3" y="12" width="42" height="24" rx="3"/>
    <circle cx="24" cy="24" r="6"/>
    <path d="M10 24h.1M38 24h.1"/>
    """#

  /// The shapes, by the rules of `Pictogram.drawing`.
  package var drawing: String { rawValue }
}
