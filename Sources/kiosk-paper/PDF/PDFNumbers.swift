/// The numbers of the objects that others refer to.
struct PDFNumbers {
  let catalog, information, metadata, pageTree, resources, structure, parents, outline: Int
  /// A number for each page.
  let pages: [Int]
  /// A number for each link of each page.
  let links: [[Int]]
  /// A number for each tag in use.
  let tags: [Int?]

  init(_ file: PaperFile, _ structure: PDFStructure, in objects: inout PDFObjects) {
    catalog = objects.reserve()
    information = objects.reserve()
    metadata = objects.reserve()
    pageTree = objects.reserve()
    resources = objects.reserve()
    self.structure = objects.reserve()
    parents = objects.reserve()
    outline = file.outline.isEmpty ? 0 : objects.reserve()
    pages = file.pages.map { _ in objects.reserve() }
    links = file.pages.map { page in page.links.map { _ in objects.reserve() } }
    tags = structure.isUsed.map { $0 ? objects.reserve() : nil }
  }
}
