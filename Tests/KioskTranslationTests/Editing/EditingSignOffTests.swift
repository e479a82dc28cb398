import KioskContent
import KioskTranslation
import Testing

@Suite struct EditingSignOffTests {
  private static let signOff = SignOff(
    person: "Ayaan & Söhne", day: CalendarDate(dayNumber: 20_778))
  private static let sample = EditingSample(
    #"<paragraph xml:id="p">Eins</paragraph><paragraph xml:id="q">Zwei</paragraph>"#,
    units: EditingSample.unit("p", "Eins", "<target>Один</target>")
      + EditingSample.unit(
        "q", "Zwei",
        #"<target state="needs-review-translation" state-qualifier="mt-suggestion">Два</target>"#))

  private static let phase = """
        <header>
          <phase-group>
            <phase phase-name="review-1" process-name="review" contact-name="Ayaan &amp; Söhne" \
    date="2026-11-21T00:00:00Z"/>
          </phase-group>
        </header>

    """

  @Test func `a person's name stands in the header and every text refers to it`() throws {
    var trees = try Self.sample.trees()
    let outcome = Self.signOff.apply(
      to: ["a.p", "a.q"], in: &trees, of: try Self.sample.texts(), isPartial: false)
    #expect(outcome == .init(signed: ["a.p", "a.q"], left: []))
    let after = EditingSample.file(
      EditingSample.unit(
        "p", "Eins", #"<target state="signed-off" phase-name="review-1">Один</target>"#)
        + EditingSample.unit(
          "q", "Zwei",
          #"<target state="signed-off" state-qualifier="mt-suggestion" phase-name="review-1">Два</target>"#
        ), header: Self.phase)
    #expect(trees.text == after)
    #expect(try Self.sample.statuses(of: trees) == ["a.p": .reviewed, "a.q": .reviewed])
    let again = Self.signOff.apply(
      to: ["a.p", "a.q"], in: &trees, of: try Self.sample.texts(), isPartial: false)
    #expect(again == .init(signed: [], left: []))
    #expect(trees.text == after)
  }

  @Test func `a source that changes revokes it`() throws {
    var trees = try Self.sample.trees()
    _ = Self.signOff.apply(
      to: ["a.p", "a.q"], in: &trees, of: try Self.sample.texts(), isPartial: false)
    var changed = Self.sample
    changed.blocks = changed.blocks.replacing("Zwei", with: "Drei")
    #expect(try changed.statuses(of: trees) == ["a.p": .reviewed, "a.q": .outdated])
    trees.update(with: try changed.texts().originals)
    #expect(try changed.statuses(of: trees) == ["a.p": .reviewed, "a.q": .outdated])
  }

  @Test func `what is not ready keeps the whole from being signed, unless a part is enough`() throws
  {
    var sample = Self.sample
    sample.blocks = sample.blocks.replacing("Zwei", with: "Drei")
    let texts = try sample.texts()
    var trees = try sample.trees()
    let left = SignOff.Unsigned(unit: "a.q", status: .outdated)
    #expect(
      Self.signOff.apply(to: ["a.p", "a.q"], in: &trees, of: texts, isPartial: false)
        == .init(signed: [], left: [left]))
    #expect(trees.text == sample.text)
    #expect(
      Self.signOff.apply(to: ["a.p", "a.q"], in: &trees, of: texts, isPartial: true)
        == .init(signed: ["a.p"], left: [left]))
    #expect(try sample.statuses(of: trees) == ["a.p": .reviewed, "a.q": .outdated])
  }

  @Test func `phases that are there stay, and the next number is taken`() throws {
    var sample = Self.sample
    sample.units = EditingSample.file(
      sample.units,
      header: Self.phase.replacing("Ayaan &amp; Söhne", with: "Olena")
        .replacing("<phase-group>", with: "<skl><external-file href=\"s\"/></skl><phase-group>"))
    var trees = try sample.trees()
    _ = Self.signOff.apply(to: ["a.p"], in: &trees, of: try sample.texts(), isPartial: true)
    #expect(trees.text.contains(#"phase-name="review-2">Один</target>"#))
    #expect(
      trees.text.contains(
        """
                <phase phase-name="review-1" process-name="review" contact-name="Olena" \
        date="2026-11-21T00:00:00Z"/>
                <phase phase-name="review-2" process-name="review" \
        contact-name="Ayaan &amp; Söhne" date="2026-11-21T00:00:00Z"/>
              </phase-group>
        """))
  }
}
