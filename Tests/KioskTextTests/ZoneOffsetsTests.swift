import KioskText
import Testing

/// The clocks of zones, by seconds since 1970.
@Suite struct ZoneOffsetsTests {
  @Test(arguments: [
    ("Europe/Berlin", 1_774_745_999, 3600), ("Europe/Berlin", 1_774_746_000, 7200),
    ("Europe/Berlin", 1_792_889_999, 7200), ("Europe/Berlin", 1_792_890_000, 3600),
    ("Asia/Kathmandu", 1_800_000_000, 20_700), ("America/St_Johns", 1_800_000_000, -12_600),
    ("Etc/UTC", 1_800_000_000, 0), ("Europe/Berlin", .max, 3600), ("Asia/Kathmandu", .max, 20_700),
  ])
  func `an offset holds until the clocks change`(zone: String, second: Int, offset: Int) throws {
    #expect(try #require(ZoneOffsets(zone: zone)).seconds(at: second) == offset)
  }

  @Test(arguments: [
    "", "Nowhere/Land", "GMT+25", "Europe/Berlin\u{0}", "Europa/Bérlin",
    String(repeating: "a", count: 500),
  ])
  func `what is no zone has no offsets`(zone: String) {
    #expect(ZoneOffsets(zone: zone) == nil)
  }
}

@Suite struct WhiteSpaceTests {
  @Test(arguments: [
    ("", ""), (" \t\r\n", ""), (" a b\u{A0}\u{2028}", "a b"), ("\u{3000}字\u{3000}", "字"),
    ("a", "a"),
  ])
  func `white space goes at both ends`(text: String, rest: String) {
    #expect(text.trimmingWhiteSpace() == rest)
  }
}
