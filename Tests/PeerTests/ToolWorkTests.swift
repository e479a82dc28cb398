import Foundation
import TestSupport
import Testing

/// `kiosk locale update` after the tools: nothing that a tool wrote is lost.
@Suite struct ToolWorkTests {
  /// What tools add: a phase with a person, a note, an alternative, marks of their own.
  private static let work = """
    store = xlifffile.parsefile(path)
    units = {unit.xmlelement.get("id"): unit for unit in store.units}
    units["registration.title"].target = "Реєстрація"
    units["registration.summary"].addnote("Так говорять у Львові", origin="translator")
    units["citizens-office.task-move"].addnote("Перевірено", origin="translator")
    units["citizens-office.task-move"].addalttrans(
        "Нова адреса", origin="memory", lang="uk", sourcetxt="Neue Adresse")
    store.save()
    tree = etree.parse(path)
    for file in tree.iter(namespace + "file"):
        header = etree.Element(namespace + "header")
        phases = etree.SubElement(header, namespace + "phase-group")
        etree.SubElement(phases, namespace + "phase", {
            "phase-name": "review", "process-name": "review", "contact-name": "Olena"})
        file.insert(0, header)
    for unit in tree.iter(namespace + "trans-unit"):
        if unit.get("id").startswith("citizens-office."):
            unit.set("{urn:example:tool}checked", "yes")
            unit.addprevious(etree.Comment("checked"))
        if unit.get("id") == "citizens-office.task-leave":
            target = unit.find(namespace + "target")
            target.set("state", "signed-off")
            target.set("phase-name", "review")
    tree.write(path, encoding="UTF-8", xml_declaration=True)
    """

  /// Prints the canonical form (C14N 2.0) of the file without what is inside one unit.
  private static let canonical = """
    tree = etree.parse(path)
    for unit in tree.iter(namespace + "trans-unit"):
        if unit.get("id") == "citizens-office.task-move":
            unit[:] = []
            unit.text = None
    print(etree.canonicalize(tree))
    """

  /// Prints the children of that unit and of its `<alt-trans>`.
  private static let changed = """
    for unit in etree.parse(path).iter(namespace + "trans-unit"):
        if unit.get("id") == "citizens-office.task-move":
            for child in unit.iter(etree.Element):
                words = (child.text or "").strip()
                print(etree.QName(child).localname, sorted(child.items()), words)
    """

  @Test func `an update keeps every note, alternative, phase and foreign attribute`() async throws {
    let site = try SiteCopy()
    let worked = try await Toolkit.run(Self.work, on: try site.folder.text("Locales/uk.xliff")).file
    try site.folder.write("Locales/uk.xliff", worked)

    #expect(try await kiosk("locale", "update", "uk", site: site.path).run().status == 0)
    let untouched = try site.folder.text("Locales/uk.xliff")
    let before = try await Toolkit.run("print(etree.canonicalize(etree.parse(path)))", on: worked)
    let after = try await Toolkit.run("print(etree.canonicalize(etree.parse(path)))", on: untouched)
    #expect(after.output == before.output)

    try site.folder.replace(
      "Neue Adresse melden", by: "Neue Wohnung melden", in: "Content/offices/citizens-office.xml")
    #expect(try await kiosk("locale", "update", "uk", site: site.path).run().status == 0)
    let updated = try site.folder.text("Locales/uk.xliff")
    #expect(
      try await Toolkit.run(Self.canonical, on: updated).output
        == Toolkit.run(Self.canonical, on: worked).output)
    let unit = try await Toolkit.run(Self.changed, on: updated).output
    let target = try #require(LocaleUnits(worked)["citizens-office.task-move"]?.target)
    #expect(
      unit == """
        trans-unit [('id', 'citizens-office.task-move'), ('{urn:example:tool}checked', 'yes')] \

        source [] Neue Wohnung melden
        target [('state', 'needs-adaptation'), ('state-qualifier', 'mt-suggestion')] \(target)
        alt-trans [('origin', 'previous-version')] \

        source [] Neue Adresse melden
        target [('state', 'needs-review-translation'), ('state-qualifier', 'mt-suggestion')] \(target)
        note [('from', 'translator')] Перевірено
        alt-trans [('origin', 'memory'), ('{http://www.w3.org/XML/1998/namespace}lang', 'uk'), \
        ('{http://www.w3.org/XML/1998/namespace}space', 'preserve')] \

        source [] Neue Adresse
        target [] Нова адреса

        """)
  }

  @Test func `a text that a named person signed off counts as reviewed`() async throws {
    let before = try await Reading.site(with: [:], locales: [])
    let worked = try await Toolkit.run(
      Self.work,
      on: try String(contentsOf: Repository.url("Locales/uk.xliff"), encoding: .utf8)
    ).file
    let after = try await Reading.site(with: ["uk.xliff": worked], locales: [])
    #expect(after.errors == before.errors)
    // One is signed off, one was called translated by a tool.
    #expect(try after.machineTranslated("uk") == before.machineTranslated("uk") - 2)
  }
}
