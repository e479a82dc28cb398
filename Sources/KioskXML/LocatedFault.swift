/// A fault with the byte offset at which it lies, before the offset becomes a line and a column.
struct LocatedFault: Equatable {
  let kind: XMLFault.Kind
  let offset: Int
}
