import KioskContent
import KioskTranslation
import Testing

@Suite struct EditingDiffTests {
  @Test(arguments: [
    (
      "Gehen Sie damit ins Büro.", "Gehen Sie damit ins Amt.",
      "Gehen Sie damit ins [-Büro.-] {+Amt.+}"
    ),
    ("a b", "a b", "a b"),
    ("", "a b", "{+a b+}"),
    ("a b", "", "[-a b-]"),
    ("a b c d", "a x y d", "a [-b c-] {+x y+} d"),
    ("b c", "a b c d", "{+a+} b c {+d+}"),
    ("<strong1>a</strong1> b", "<strong1>a</strong1>  c", "<strong1>a</strong1> [-b-] {+c+}"),
  ])
  func `changed words are marked`(old: String, new: String, marked: String) {
    #expect(WordDifference(from: old, to: new).marked == marked)
  }

  @Test func `each outdated unit is shown with the source it was made from`() throws {
    let former = { (source: String, state: String) in
      "<alt-trans origin=\"previous-version\"><source>\(source)</source>"
        + "<target\(state)>Т.</target></alt-trans>"
    }
    let sample = EditingSample(
      """
      <paragraph xml:id="p">Eins <strong>neu</strong>.</paragraph>
      <paragraph xml:id="q">Zwei neu.</paragraph>
      <paragraph xml:id="r">Drei.</paragraph>
      <paragraph xml:id="s">Vier neu.</paragraph>
      """,
      units: EditingSample.unit("p", "Eins alt.", "<target>Т.</target>")
        + EditingSample.unit(
          "q", "Zwei neu.", #"<target state="needs-adaptation">Т.</target>"#,
          extra: former("Zwei mittel.", #" state="needs-adaptation""#) + former("Zwei alt.", ""))
        + EditingSample.unit("r", "Drei.", "<target>Т.</target>")
        + EditingSample.unit("s", "Vier neu.", #"<target state="needs-adaptation">Т.</target>"#))
    let changes = SourceChange.all(in: try sample.trees(), of: try sample.texts())
    #expect(
      changes.map(\.text) == [
        "a.p\n  Eins [-alt.-] {+<strong1>neu</strong1>.+}\n  = Т.\n",
        "a.q\n  Zwei [-alt.-] {+neu.+}\n  = Т.\n", "a.s\n  Vier neu.\n  = Т.\n",
      ])
  }
}
