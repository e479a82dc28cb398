/// The nodes whose parent is still open, in document order.
///
/// One growing store for all depths: when an element closes, its children are moved out of the
/// end into an array of just their number, without a copy and without a retain.
struct NodeStack: ~Copyable {
  private var storage: UnsafeMutablePointer<XMLNode>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 64
    storage = .allocate(capacity: capacity)
  }

  deinit {
    storage.deinitialize(count: count)
    storage.deallocate()
  }

  mutating func push(_ node: consuming XMLNode) {
    if count == capacity { grow() }
    (storage + count).initialize(to: node)
    count += 1
  }

  /// Takes the nodes from an index to the end out of the stack.
  mutating func pop(from start: Int) -> [XMLNode] {
    let taken = count - start
    guard taken > 0 else { return [] }
    let first = storage + start
    count = start
    return Array(unsafeUninitializedCapacity: taken) { buffer, initialized in
      buffer.baseAddress?.moveInitialize(from: first, count: taken)
      initialized = taken
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<XMLNode>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: storage, count: count)
    storage.deallocate()
    storage = larger
    capacity *= 2
  }
}
