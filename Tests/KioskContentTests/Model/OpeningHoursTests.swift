import KioskContent
import Testing

@Suite struct OpeningHoursTests {
  @Test(arguments: [
    ("Mo-Fr 08:00-12:00", "0-4 480-720"),
    ("Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off", "0-4 480-720 | 3-3 840-1080 | PH closed"),
    ("Mo-Fr 08:00-12:00;Sa off", "0-4 480-720 | 5-5 closed"),
    ("Mo,We-Fr 08:00-12:00,13:00-16:30", "0-0+2-4 480-720+780-990"),
    ("Sa-Mo 10:00-11:00", "5-6+0-0 600-660"),
    ("Mo,PH 10:00-11:00", "0-0+PH 600-660"),
    ("10:00-12:00", "600-720"),
    ("off", "closed"),
    ("24/7", "0-1440"),
    ("Fr 22:00-26:00", "4-4 1320-1560"),
    ("Mo 00:00-48:00", "0-0 0-2880"),
    ("Mo 23:59-24:00", "0-0 1439-1440"),
    ("Mo 08:00-12:00,12:00-13:00", "0-0 480-720+720-780"),
    ("Jan-Mar Mo 10:00-12:00", "1/1-3/31m 0-0 600-720"),
    ("Nov-Feb off", "11/1-2/29m closed"),
    ("Jan,Mar-Apr 10:00-12:00", "1/1-1/31m+3/1-4/30m 600-720"),
    ("Dec 24-Dec 31 off", "12/24-12/31 closed"),
    ("Dec 24-31 Mo off", "12/24-12/31 0-0 closed"),
    ("Dec 24-Jan 6 off", "12/24-1/6 closed"),
    ("Feb 29 off", "2/29-2/29 closed"),
  ])
  func `a value is read`(value: String, written: String) throws {
    #expect(try OpeningHours(parsing: value).written == written)
  }

  /// The column counts from the first character of the value.
  @Test(arguments: [
    ("", 1, "value is empty"),
    ("  ", 1, "value is empty"),
    ("Mo off;", 8, "value is empty"),
    ("Mo off;;Tu off", 8, "value is empty"),
    ("Mo", 1, "rule has neither times nor 'off'"),
    ("Mo off; Tu", 9, "rule has neither times nor 'off'"),
    ("Mon 08:00-12:00", 1, "“Mon” is not understood"),
    ("mo 08:00-12:00", 1, "“mo” is not understood"),
    ("Mo-Fry 08:00-12:00", 1, "“Mo-Fry” is not understood"),
    ("Mo,Xx 08:00-12:00", 4, "“Xx” is not understood"),
    ("Mo–Fr 08:00-12:00", 1, "“Mo–Fr” is not understood"),
    ("Mo 8:00-12:00", 4, "“8:00” is no time"),
    ("Mo 08:00", 4, "“08:00” is no time"),
    ("Mo 08:00-12:60", 10, "“12:60” is no time"),
    ("Mo 24:00-26:00", 4, "“24:00” is no time"),
    ("Mo 08:00-48:01", 10, "“48:01” is no time"),
    ("Mo 08:00-12:00,", 16, "“” is no time"),
    ("Mo 12:00-08:00", 4, "“12:00-08:00” ends before it begins"),
    ("Mo 08:00-08:00", 4, "“08:00-08:00” ends before it begins"),
    ("Mo 08:00-12:00,11:00-13:00", 16, "“11:00-13:00” overlaps the time before it"),
    ("Feb 30 off", 1, "“Feb 30” is no day of the year"),
    ("Dec 24-32 off", 8, "“32” is no day of the year"),
    ("Dec 24-Dec off", 1, "“Dec 24-Dec” is not understood"),
    ("Mo  08:00-12:00", 4, "space is not allowed here"),
    (" Mo 08:00-12:00", 1, "space is not allowed here"),
    ("Mo 08:00-12:00 ", 16, "space is not allowed here"),
    ("Mo 08:00-12:00;  Tu off", 17, "space is not allowed here"),
    ("Mo 08:00-sunset", 10, "“sunset” is no time"),
    ("sunrise-sunset", 1, "“sunrise-sunset” is not supported"),
    ("week 1-10 Mo off", 1, "“week” is not supported"),
    ("SH off", 1, "“SH” is not supported"),
    ("easter off", 1, "“easter” is not supported"),
    ("2026 Mo off", 1, "“2026” is not supported"),
    ("Mo[1] 08:00-12:00", 1, "“Mo[1]” is not supported"),
    ("Mo 08:00+", 4, "“08:00+” is not supported"),
    ("Mo 08:00-12:00 || off", 16, "“||” is not supported"),
    (#"Mo "nach Absprache""#, 4, #"“"nach” is not supported"#),
    ("Mo open", 4, "“open” is not supported"),
    ("24/7; PH off", 1, "“24/7” is not supported"),
  ])
  func `a fault is named at its column`(value: String, column: Int, message: String) {
    #expect {
      try OpeningHours(parsing: value)
    } throws: { error in
      let fault = error as? OpeningHours.Fault
      return fault?.message == message && fault?.offset == column - 1 && fault?.help != ""
    }
  }

  @Test func `the report points into the attribute's value`() {
    let file = DecodedFile(
      """
      <office xmlns="urn:welcome-kiosk:content" xml:lang="de"><title xml:id="t">Ä</title>
      <hours value="Mo off; Tu 8:00-9:00"/></office>
      """)
    #expect(file.places == ["2:26 bad-hours"])
  }
}
