import Foundation
import TestSupport
import Testing

/// The Debian package that `./kiosk package` made; `KIOSK_PACKAGE` is its path.
@Suite struct PackageTests {
  private static let peers = Repository.root.appending(path: "Tests/PeerTests/Peers")

  private static var package: String {
    get throws {
      try #require(
        ProcessInfo.processInfo.environment["KIOSK_PACKAGE"],
        "./kiosk test --peers makes the package and names it")
    }
  }

  /// What a program says; the test fails where it fails.
  private static func output(
    _ program: String, _ arguments: String..., within limit: Duration = .seconds(60)
  ) async throws -> String {
    let outcome = try await Command(program: program, arguments: arguments).run(within: limit)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test func `files, their owners and modes`() async throws {
    let list = try await Self.output("/usr/bin/dpkg-deb", "--contents", try Self.package)
    let files = list.split(separator: "\n").map { $0.split(separator: " ") }
      .filter { !$0[5].hasSuffix("/") && !$0[5].hasPrefix("./usr/share/welcome-kiosk/site/") }
      .map { "\($0[0]) \($0[1]) \($0[5].dropFirst())" }
    #expect(
      files == [
        "-rw-r--r-- root/root /etc/default/welcome-kiosk",
        "-rw-r--r-- root/root /lib/systemd/system/welcome-kiosk.service",
        "-rwxr-xr-x root/root /usr/bin/welcome-kiosk",
        "-rwxr-xr-x root/root /usr/lib/welcome-kiosk/kiosk",
        "-rwxr-xr-x root/root /usr/lib/welcome-kiosk/kiosk-paper",
        "-rw-r--r-- root/root /usr/share/doc/welcome-kiosk/changelog.gz",
        "-rw-r--r-- root/root /usr/share/doc/welcome-kiosk/copyright",
        "-rw-r--r-- root/root /usr/share/man/man1/welcome-kiosk.1.gz",
      ])
  }

  @Test func `the sample site is the one that is committed`() async throws {
    let folder = try TemporaryFolder()
    _ = try await Self.output("/usr/bin/dpkg-deb", "--extract", try Self.package, folder.path)
    for name in ["Content", "Locales"] {
      _ = try await Self.output(
        "/usr/bin/diff", "--recursive", Repository.root.appending(path: name).path,
        "\(folder.path)/usr/share/welcome-kiosk/site/\(name)")
    }
  }

  @Test(arguments: ["kiosk", "kiosk-paper"])
  func `a program loads Debian's libraries, and nothing of Swift's`(program: String) async throws {
    let folder = try TemporaryFolder()
    _ = try await Self.output("/usr/bin/dpkg-deb", "--extract", try Self.package, folder.path)
    let path = "\(folder.path)/usr/lib/welcome-kiosk/\(program)"
    let needed = try await Self.output("/usr/bin/readelf", "--dynamic", "--wide", path)
      .matches(of: /\(NEEDED\).*\[(.+)\]/).map { String($0.1) }
    let service = [
      "ld-linux", "libc", "libcrypt", "libgcc_s", "libicui18n", "libicuuc", "libm", "libqrencode",
      "libstdc++", "libxml2", "libz",
    ]
    let paper = [
      "ld-linux", "libc", "libfontconfig", "libgcc_s", "libglib-2.0", "libgobject-2.0",
      "libharfbuzz", "libharfbuzz-subset", "libicui18n", "libicuuc", "libm", "libpango-1.0",
      "libpangoft2-1.0", "libqrencode", "libstdc++", "libxml2", "libz",
    ]
    let names = needed.map {
      $0.hasPrefix("ld-linux") ? "ld-linux" : $0.replacing(/\.so.*/, with: "")
    }
    #expect(names.sorted() == (program == "kiosk" ? service : paper))
  }

  /// As root: a small Debian is made, and the package lives in it from the first day to the last.
  @Test func `installed, updated and rolled back where no Swift is, the site untouched`()
    async throws
  {
    let folder = try TemporaryFolder()
    let life = try await Self.output(
      "/usr/bin/unshare", "--mount", "--pid", "--fork", "--kill-child",
      Self.peers.appending(path: "installed_package.sh").path, try Self.package, folder.path,
      within: .seconds(600))
    try expectGolden(life, "package.txt")
  }
}
