/// The tree above the pages (ISO 32000-1, 7.7.3.2).
struct PDFPageTree {
  let numbers: PDFNumbers

  /// How many pages or branches a branch holds.
  private static let fan = 32

  /// Writes the tree of pages, as flat as the fan allows, and tells the branch of each page.
  func write(to objects: inout PDFObjects) -> [Int] {
    guard numbers.pages.count > Self.fan else {
      writeBranch(
        numbers.pageTree, of: numbers.pages, count: numbers.pages.count, parent: nil, to: &objects)
      return numbers.pages.map { _ in numbers.pageTree }
    }
    let perBranch = max(Self.fan, (numbers.pages.count + Self.fan - 1) / Self.fan)
    var branches: [Int] = []
    for first in stride(from: 0, to: numbers.pages.count, by: perBranch) {
      let pages = Array(numbers.pages[first..<min(first + perBranch, numbers.pages.count)])
      branches.append(objects.reserve())
      writeBranch(
        branches[branches.count - 1], of: pages, count: pages.count, parent: numbers.pageTree,
        to: &objects)
    }
    writeBranch(
      numbers.pageTree, of: branches, count: numbers.pages.count, parent: nil, to: &objects)
    return numbers.pages.indices.map { branches[$0 / perBranch] }
  }

  private func writeBranch(
    _ number: Int, of kids: [Int], count: Int, parent: Int?, to objects: inout PDFObjects
  ) {
    objects.write(number) { bytes in
      bytes.put("<</Type/Pages")
      if let parent {
        bytes.put("/Parent ", reference: parent)
      }
      bytes.put("/Count ")
      bytes.put(count)
      bytes.put("/Kids")
      bytes.put(references: kids)
      bytes.put(">>")
    }
  }
}
