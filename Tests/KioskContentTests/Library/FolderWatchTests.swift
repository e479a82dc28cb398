import Foundation
import Synchronization
import Testing

@testable import KioskContent

@Suite struct FolderWatchTests {
  private static let files = ["Content/guides/flat.xml": TemporarySite.document()]

  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let make: @Sendable (TemporarySite) throws -> Void
    var isNews = true
  }

  @Test(arguments: [
    Change(testDescription: "nothing", make: { _ in }, isNews: false),
    Change(
      testDescription: "a file is read",
      make: { _ = try Data(contentsOf: $0.url("Content/guides/flat.xml")) }, isNews: false),
    Change(
      testDescription: "a file is replaced",
      make: { try $0.write("Content/guides/flat.xml", "new") }),
    Change(
      testDescription: "a file is written in its place",
      make: { site in
        let file = try FileHandle(forWritingTo: site.url("Content/guides/flat.xml"))
        try file.write(contentsOf: Data("new".utf8))
        try file.close()
      }),
    Change(
      testDescription: "a file is written and not yet whole",
      make: { site in
        let file = try FileHandle(forWritingTo: site.url("Content/guides/flat.xml"))
        try file.write(contentsOf: Data("new".utf8))
        Self.openFiles.withLock { $0.append(file) }
      }, isNews: false),
    Change(
      testDescription: "a file is renamed",
      make: {
        try FileManager.default.moveItem(
          at: $0.url("Content/guides/flat.xml"), to: $0.url("Content/guides/other.xml"))
      }),
    Change(testDescription: "a file goes", make: { try $0.remove("Content/guides/flat.xml") }),
    Change(
      testDescription: "a file may no longer be read",
      make: {
        try FileManager.default.setAttributes(
          [.posixPermissions: 0o200], ofItemAtPath: $0.url("Content/guides/flat.xml").path)
      }),
    Change(testDescription: "a file comes", make: { try $0.write("Locales/uk.xliff", "new") }),
    Change(
      testDescription: "a folder comes", make: { try $0.write("Content/offices/a.xml", "new") }),
    Change(testDescription: "a folder goes", make: { try $0.remove("Content/guides") }),
    Change(
      testDescription: "the whole content is exchanged",
      make: {
        try FileManager.default.moveItem(at: $0.url("Content"), to: $0.url("Old"))
      }),
  ])
  func `a change is news once, and what is no change is none`(change: Change) throws {
    let site = try TemporarySite(Self.files)
    guard let watch = FolderWatch(site.folder) else {
      Issue.record("no watch")
      return
    }
    watch.renew()
    try change.make(site)
    let news = (watch.hasNews(), watch.hasNews())
    #expect(news == (change.isNews, false))
  }

  @Test func `a new folder is watched too, and one that came back`() throws {
    let site = try TemporarySite(Self.files)
    guard let watch = FolderWatch(site.folder) else {
      Issue.record("no watch")
      return
    }
    watch.renew()
    for _ in 0..<3 {
      try site.write("Locales/uk/a.xliff", "one")
      let hasCome = watch.hasNews()
      watch.renew()
      try site.write("Locales/uk/a.xliff", "two")
      let hasChanged = watch.hasNews()
      try site.remove("Locales/uk")
      let hasGone = watch.hasNews()
      watch.renew()
      #expect(hasCome && hasChanged && hasGone)
    }
  }

  @Test func `a site that is exchanged as a whole is watched again`() throws {
    let site = try TemporarySite(Self.files)
    guard let watch = FolderWatch(site.folder) else {
      Issue.record("no watch")
      return
    }
    watch.renew()
    try FileManager.default.moveItem(at: site.url(""), to: site.root.appending(path: "old"))
    let hasGone = watch.hasNews()
    watch.renew()
    try site.write("Content/guides/flat.xml", "new")
    watch.renew()
    _ = watch.hasNews()
    try site.write("Content/guides/flat.xml", "newer")
    let hasChanged = watch.hasNews()
    #expect(hasGone && hasChanged)
  }

  @Test func `the folders of a site are those that count`() throws {
    let site = try TemporarySite([
      "Content/guides/flat.xml": "", "Content/guides/a/b/c.xml": "", "Content/.git/a/b": "",
      "Locales/uk/a.xliff": "", "elsewhere/a.xml": "",
    ])
    try FileManager.default.createSymbolicLink(
      at: site.url("Content/offices"), withDestinationURL: site.url("elsewhere"))
    try FileManager.default.createSymbolicLink(
      at: site.url("Content/contacts"), withDestinationURL: URL(filePath: "/usr"))
    let root = site.folder.path
    #expect(
      site.folder.watched().map { String($0.dropFirst(root.count)) } == [
        "", "/Content", "/Content/guides", "/Content/guides/a", "/Content/offices", "/Locales",
        "/Locales/uk",
      ])
  }

  private static let openFiles = Mutex<[FileHandle]>([])
}
