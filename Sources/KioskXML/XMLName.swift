/// The name of an element or attribute: a namespace and a local name, and the prefix it was
/// written with.
///
/// Two names are equal when namespace and local name are (Namespaces in XML 1.0, section 2.1);
/// the prefix is kept for writing only. One parse makes one stored name for all its occurrences.
package struct XMLName: Sendable, Hashable {
  private final class Storage: Sendable {
    let namespace: String
    let local: String
    let prefix: String

    init(namespace: String, local: String, prefix: String) {
      self.namespace = namespace
      self.local = local
      self.prefix = prefix
    }
  }

  private let storage: Storage

  /// Makes a name from its local part, its namespace and the prefix to write it with.
  ///
  /// - Parameters:
  ///   - local: an XML NCName; it is written as it stands.
  ///   - namespace: the namespace name, "" for none.
  ///   - prefix: "" for none.
  package init(_ local: String, namespace: String = "", prefix: String = "") {
    storage = Storage(namespace: namespace, local: local, prefix: prefix)
  }

  /// The namespace name, "" for none.
  package var namespace: String { storage.namespace }
  /// The name without prefix.
  package var local: String { storage.local }
  /// The prefix in the source, "" for none.
  package var prefix: String { storage.prefix }

  /// The name as it stands in a tag, with its prefix.
  package var written: String { prefix.isEmpty ? local : prefix + ":" + local }

  /// Compares namespace and local name, not the prefix.
  package static func == (left: XMLName, right: XMLName) -> Bool {
    left.storage === right.storage
      || (left.local == right.local && left.namespace == right.namespace)
  }

  /// Feeds namespace and local name, as equality sees them.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(namespace)
    hasher.combine(local)
  }
}
