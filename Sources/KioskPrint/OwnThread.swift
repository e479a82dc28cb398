import Glibc

/// A thread for work that waits: those of Swift's own pool are too few to wait on.
package enum OwnThread {
  private final class Work: Sendable {
    let act: @Sendable () -> Void

    init(_ act: @escaping @Sendable () -> Void) { self.act = act }
  }

  /// Does something on a new thread; at once where the system has no thread left.
  package static func run(_ act: @escaping @Sendable () -> Void) {
    let work = Unmanaged.passRetained(Work(act))
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().act() }
        return nil
      }, work.toOpaque())
    if code == 0 {
      pthread_detach(thread)
    } else {
      work.takeRetainedValue().act()
    }
  }
}
