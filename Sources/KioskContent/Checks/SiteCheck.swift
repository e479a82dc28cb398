/// Everything that `kiosk check` finds in a site: what single files say is wrong, and what shows
/// only when all of them are seen together.
package struct SiteCheck {
  let library: Library
  let day: CalendarDate
  /// Where the site lies, to look for pictures.
  let folder: SiteFolder
  /// The documents whose files are faulty: what points to them is not wrong itself.
  let faulty: Set<DocumentID>

  /// - Parameter day: the city's today, against which facts are held.
  package init(library: Library, folder: SiteFolder, day: CalendarDate) {
    self.library = library
    self.folder = folder
    self.day = day
    faulty = Set(library.diagnostics.compactMap { PathMeaning(path: $0.path).document })
  }

  /// Every fault in reading order.
  package func diagnostics() -> [Diagnostic] {
    let found =
      library.diagnostics + references() + topics() + emergencies() + notices() + pictures()
      + facts() + hours() + locales() + spokenLanguages() + phrases() + translations()
    return found.sorted(by: Diagnostic.inReadingOrder)
  }

  /// The documents in the order of their paths.
  var documents: [Document] { library.documents.values.sorted { $0.path < $1.path } }

  static let sitePath = "Content/site.xml"
  static let localesPath = "Locales/locales.xml"
}

extension Diagnostic {
  /// The severity where a real city is about to publish: an example or a missing notice, which a
  /// sample may have, is an error then.
  package func severity(forRelease isRelease: Bool) -> Severity {
    switch fault {
    case .example, .missingNotice: isRelease ? .error : severity
    default: severity
    }
  }
}
