/// Makes libraries from a folder; what has not changed since the last time is not read again.
package struct SiteLoader: Sendable {
  private struct Known: Sendable {
    let signature: SiteFolder.Signature
    let content: FileContent?
    let hash: ContentHash
    let diagnostics: [Diagnostic]
  }

  /// A good version to be kept for the next start; its bytes are in the site's folder.
  package struct GoodVersion: Sendable {
    let file: SiteFile
    let hash: ContentHash
  }

  /// What one load found.
  package struct Outcome: Sendable {
    /// `nil` where `site.xml` or `locales.xml` has no usable version.
    package let edition: Edition?
    /// What is wrong, in reading order.
    package let diagnostics: [Diagnostic]
    /// What should be kept for the next start.
    package let goodVersions: [GoodVersion]
    /// The path of every file that the site has, good or not.
    package let listed: Set<String>
  }

  private let folder: SiteFolder
  private let state: StateFolder?
  private let scope: SiteScope
  private var known: [SiteFile: Known] = [:]
  private var lastListing: SiteFolder.Listing?

  /// - Parameters:
  ///   - state: where last good versions lie; without one, faulty files contribute nothing.
  ///   - scope: whom the site is for.
  package init(folder: SiteFolder, state: StateFolder? = nil, scope: SiteScope = .readers) {
    self.folder = folder
    self.state = state
    self.scope = scope
  }

  /// Looks at the folder and loads what changed; `nil` where nothing did.
  package mutating func loadIfChanged() async -> Outcome? {
    let listing = scope.chosen(from: folder.listing())
    guard listing != lastListing else { return nil }
    return await load(listing)
  }

  private mutating func load(_ listing: SiteFolder.Listing) async -> Outcome {
    let changed = listing.files.filter { known[$0.key]?.signature != $0.value }
    known = known.filter { listing.files[$0.key] != nil }
    var good: [GoodVersion] = []
    for result in await read(changed) {
      known[result.file] = result.entry
      if result.isGood { good.append(GoodVersion(file: result.file, hash: result.entry.hash)) }
    }
    lastListing = listing
    let diagnostics =
      listing.diagnostics + known.values.flatMap(\.diagnostics) + missingFiles(in: listing)
    return Outcome(
      edition: edition(diagnostics), diagnostics: diagnostics.sorted(by: Diagnostic.inReadingOrder),
      goodVersions: good, listed: Set(listing.files.keys.map(\.path)))
  }

  /// What reading a file gave.
  private struct Reading: Sendable {
    let file: SiteFile
    let entry: Known
    /// Whether the entry is the version in the folder.
    let isGood: Bool
  }

  /// Reads files on all cores.
  private func read(_ files: [SiteFile: SiteFolder.Signature]) async -> [Reading] {
    await withTaskGroup { group in
      // The largest first, so that no core is left with one big file at the end.
      for (file, signature) in files.sorted(by: { $0.value.size > $1.value.size }) {
        let before = known[file]
        group.addTask { read(file, signature, before: before) }
      }
      var results: [Reading] = []
      for await result in group { results.append(result) }
      return results
    }
  }

  private func read(
    _ file: SiteFile, _ signature: SiteFolder.Signature, before: Known?
  ) -> Reading {
    let version: FileVersion
    do {
      let bytes = try folder.bytes(of: file)
      version = FileVersion(bytes, of: file)
      if version.content != nil {
        let entry = Known(
          signature: signature, content: version.content, hash: ContentHash(wordsOf: bytes),
          diagnostics: version.diagnostics)
        return Reading(file: file, entry: entry, isGood: true)
      }
    } catch {
      version = FileVersion(unreadable: error, file)
    }
    let (content, hash) = lastGood(file, before: before)
    let entry = Known(
      signature: signature, content: content, hash: hash, diagnostics: version.diagnostics)
    return Reading(file: file, entry: entry, isGood: false)
  }

  /// The last good version: from memory, or from the last run.
  private func lastGood(_ file: SiteFile, before: Known?) -> (FileContent?, ContentHash) {
    if let before, before.content != nil { return (before.content, before.hash) }
    guard let bytes = state?.lastGood(file) else { return (nil, ContentHash()) }
    return (FileVersion(bytes, of: file).content, ContentHash(wordsOf: bytes))
  }

  private func missingFiles(in listing: SiteFolder.Listing) -> [Diagnostic] {
    let roles = Set(listing.files.keys.map(\.role))
    return [(SiteFile.Role.site, "Content/site.xml"), (.locales, "Locales/locales.xml")]
      .filter { !roles.contains($0.0) }.map { Diagnostic(.missingFile, path: $0.1) }
  }

  private func edition(_ diagnostics: [Diagnostic]) -> Edition? {
    let entries = known.sorted { $0.key.path < $1.key.path }.filter { $0.value.content != nil }
    let parts = LibraryParts(entries.compactMap(\.value.content))
    guard let site = parts.site, let locales = parts.locales else { return nil }
    let words = BuiltInWords.embedded
    let library = Library(
      site: site, locales: scope.chosen(from: locales, for: site),
      interface: parts.interface ?? words.source,
      documents: parts.documents.map(scope.shown), files: parts.files, builtInWords: words,
      diagnostics: diagnostics)
    var hash = ContentHash()
    for (file, entry) in entries {
      hash.combine(file.path.utf8)
      hash.combine(entry.hash.hexadecimal.utf8)
    }
    return Edition(library: library, hash: hash.hexadecimal)
  }
}

/// The contents of all files, by what they are.
private struct LibraryParts {
  var site: Site?
  var locales: LocaleList?
  var interface: InterfaceSource?
  var documents: [Document] = []
  var files: [LocaleFile] = []

  init(_ contents: [FileContent]) {
    for content in contents {
      switch content {
      case .site(let value): site = value
      case .locales(let value): locales = value
      case .interface(let value): interface = value
      case .document(let value): documents.append(value)
      case .translation(let value): files.append(value)
      }
    }
  }
}

extension ContentHash {
  /// The hash of some bytes.
  package init(_ bytes: some Sequence<UInt8>) {
    self.init()
    combine(bytes)
  }

  /// The hash of a file, which is not that of its bytes one by one.
  init(wordsOf bytes: [UInt8]) {
    self.init()
    combine(wordsOf: bytes)
  }
}

extension StateFolder {
  /// Keeps what a load found good and forgets what is gone; versions kept already are not written.
  ///
  /// A file that was deleted while nobody looked is forgotten too: its old version must not come
  /// back when a broken file of that name appears. Nothing is forgotten where nothing can be served,
  /// since then the whole folder may be out of reach.
  package func update(with outcome: SiteLoader.Outcome, from folder: SiteFolder) {
    for version in outcome.goodVersions {
      // Read once more, so that nobody holds a whole site until then. What is another version by now
      // comes with its own outcome.
      guard let bytes = try? folder.bytes(of: version.file),
        ContentHash(wordsOf: bytes) == version.hash, lastGood(version.file) != bytes
      else { continue }
      keep(bytes, of: version.file)
    }
    guard outcome.edition != nil else { return }
    for path in keptPaths() where !outcome.listed.contains(path) { forget(path) }
  }
}
