import Glibc
package import KioskXML

/// A locale file as a translator's tools need it: the whole tree, whatever is in it.
package enum LocaleFileOnDisk {
  /// The tree of the file; `nil` where there is no file.
  ///
  /// - Throws: `XMLFaults` where the file is no XML, ``SiteFolder/ReadError`` where it is there but
  ///   cannot be read, so that nothing is ever written over it.
  package static func tree(at path: String) throws -> XMLTree? {
    let limits = XMLLimits.localeFile
    do {
      let bytes = try SiteFolder.read(path, limit: limits.bytes + 1)
      return try XMLTree(parsing: bytes, path: path, limits: limits)
    } catch let error as SiteFolder.ReadError where error.code == ENOENT {
      return nil
    }
  }
}
