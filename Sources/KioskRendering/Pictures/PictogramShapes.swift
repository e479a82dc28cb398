/// The pictures of the topics, drawn from simple shapes on a grid of 48 × 48.
///
/// They are meant for people who read none of our languages: no letters, no flags, and nothing that
/// means something only here.
enum PictogramShapes {
  /// A way that leads to a place.
  static let path = #"""
    <path d="M33 25s8-6.5 8-12a8 8 0 0 0-16 0c0 5.5 8 12 8 12z"/>
    <circle cx="33" cy="13" r="1.5"/>
    <path d="M26 27H14a7.5 7.5 0 0 0 0 15H33"/>
    <circle cx="38" cy="42" r="2" fill="currentColor"/>
    """#

  /// A card with a face and lines.
  static let idCard = #"""
    <rect x="4" y="9" width="40" height="30" rx="4"/>
    <circle cx="16" cy="20" r="4"/>
    <path d="M9 32a7 6 0 0 1 14 0M29 19h8M29 28h8"/>
    """#

  /// A house with chimney, door and window.
  static let house = #"""
    <path d="M5 24 24 7l19 17M33 14V7h5v11M10 20v22h28V20"/>
    <path d="M16 42V30h7v12"/>
    <rect x="28" y="28" width="5" height="6"/>
    """#

  /// A heart that beats.
  static let health = #"""
    <path d="M24 42C11 33 4.5 26 4.5 17A10 10 0 0 1 24 13a10 10 0 0 1 19.5 4c0 9-6 16-19.5 25z"/>
    <path d="M11 24h7l3-6 5 12 3-6h8"/>
    """#

  /// Notes.
  static let money = #"""
    <path d="M20 31H7a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3h34a3 3 0 0 1 3 3v8"/>
    <circle cx="20" cy="19" r="5"/>
    <path d="M10 19h.1M26 30a9 4 0 0 1 18 0 9 4 0 0 1-18 0v8a9 4 0 0 0 18 0v-8"/>
    """#

  /// Two grown-ups and a child.
  static let family = #"""
    <circle cx="12" cy="9" r="5"/>
    <circle cx="36" cy="9" r="5"/>
    <circle cx="24" cy="24" r="4.5"/>
    <path d="M4 43V28a8 8 0 0 1 12-7M44 43V28a8 8 0 0 0-12-7M15 43v-2a9 7 0 0 1 18 0v2"/>
    """#

  /// Speech above an open book.
  static let speech = #"""
    <path d="M15 4h18a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4h-6l-5 6v-6h-7a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z"/>
    <path d="M18 12h.1M24 12h.1M30 12h.1"/>
    <path d="M24 34c-4-4-12-5-20-4v12c8-1 16 0 20 3 4-3 12-4 20-3V30c-8-1-16 0-20 4zV44"/>
    """#

  /// A case for work.
  static let work = #"""
    <rect x="4" y="15" width="40" height="26" rx="4"/>
    <path d="M16 15v-4a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v4M4 25c12 6 28 6 40 0M24 27v5"/>
    """#

  /// A tram from the front.
  static let everyday = #"""
    <rect x="11" y="9" width="26" height="28" rx="5"/>
    <path d="M11 25h26M17 3h14M24 3v6M18 31h.1M30 31h.1M16 37l-5 7M32 37l5 7"/>
    """#

  /// A hand that holds a heart.
  static let help = #"""
    <path d="M27 24c-7-4-10-8-10-12a5 5 0 0 1 10-2 5 5 0 0 1 10 2c0 4-3 8-10 12z"/>
    <path d="M4 31h10c5 0 6 4 10 4h5a3 3 0 0 1 0 6h-9"/>
    <path d="M31 37l8-5a3 3 0 0 1 4 4l-12 9H18L4 42"/>
    """#

  /// A ball.
  static let leisure = #"""
    <circle cx="24" cy="24" r="19"/>
    <path d="M24 16l8 6-3 9H19l-3-9z"/>
    <path d="M24 16V5M32 22l10-4M29 31l6 8M19 31l-6 8M16 22L6 18"/>
    """#

  /// The hat of those who have learnt.
  static let school = #"""
    <path d="M24 8l21 10-21 10L3 18z"/>
    <path d="M11 23v11c3 8 23 8 26 0V23M44 19v13"/>
    """#

  /// Scales.
  static let law = #"""
    <path d="M24 5v37M14 42h20M10 12h28"/>
    <path d="M10 12L4 28a6.5 6.5 0 0 0 13 0zM4 28h13"/>
    <path d="M38 12l-6.5 16a6.5 6.5 0 0 0 13 0zM31.5 28h13"/>
    """#

  /// A warm bowl.
  static let food = #"""
    <path d="M5 24h38c0 10-6 16-13 17H18C11 40 5 34 5 24z"/>
    <path d="M15 17c-4-4 3-7 0-11M24 17c-4-4 3-7 0-11M33 17c-4-4 3-7 0-11"/>
    """#

  /// A bicycle.
  static let bicycle = #"""
    <circle cx="11" cy="32" r="8"/>
    <circle cx="37" cy="32" r="8"/>
    <path d="M11 32l6-13h15l-9 13H11M23 32L15 13M12 13h7M37 32l-7-21h6"/>
    """#

  /// Two women.
  static let women = #"""
    <circle cx="13" cy="9" r="5"/>
    <circle cx="35" cy="9" r="5"/>
    <path d="M13 19L5 36h16zM10 36v8M16 36v8M35 19l-8 17h16zM32 36v8M38 36v8"/>
    """#

  /// Somebody young on a board.
  static let youth = #"""
    <circle cx="28" cy="8" r="4.5"/>
    <path d="M12 18l12-2 10 7M24 16l-4 12 10 4-2 7M20 28l-7 10"/>
    <path d="M5 36c1 3 3 4 6 4h26c3 0 5-1 6-4"/>
    <path d="M14 45h.1M34 45h.1"/>
    """#

  /// A pram.
  static let baby = #"""
    <path d="M7 23h35a17.5 15 0 0 1-35 0zM24.5 23V6A17 17 0 0 1 42 23M7 23L4 14H1.5"/>
    <circle cx="16" cy="42" r="3"/>
    <circle cx="33" cy="42" r="3"/>
    """#
}
