import Glibc
import NIOCore
import Synchronization

/// What the connections of one event loop share: they work one after the other.
final class LoopDesk {
  /// The key of the request that is looked at.
  var key = PreparedAnswers.Key()
  /// Answers on their way out. The memory is used again once the socket has taken them.
  private var output = ByteBuffer()
  private var isGathering = false
  private var second = 0
  private var date: [UInt8] = []

  /// How many bytes are gathered.
  var gathered: Int { isGathering ? output.readableBytes : 0 }

  /// Gathers an answer.
  ///
  /// - Returns: the body, where it is to follow by itself.
  func gather(_ answer: PreparedAnswer, isHead: Bool) -> ByteBuffer? {
    begin()
    output.writeBytes(answer.head)
    writeDateAndEnd()
    guard !isHead else { return nil }
    switch answer.body {
    case .copied(let bytes):
      output.writeBytes(bytes)
      return nil
    case .sent(let buffer): return buffer
    }
  }

  /// Gathers word that an answer has not changed.
  func gather(unchanged answer: PreparedAnswer) {
    begin()
    output.writeStaticString("HTTP/1.1 304 Not Modified\r\n")
    output.writeBytes(answer.unchangedHead)
    writeDateAndEnd()
  }

  private func begin() {
    guard !isGathering else { return }
    output.clear(minimumCapacity: LoopDesk.usualSize)
    isGathering = true
  }

  /// What was gathered since the last time.
  func take() -> ByteBuffer? {
    guard isGathering else { return nil }
    isGathering = false
    return output
  }

  private static let usualSize = 8 * 1024

  /// Writes the `Date` field and the end of the head, right to the second.
  private func writeDateAndEnd() {
    let now = time(nil)
    if now != second {
      second = now
      date = Array("Date: \(LoopDesk.text(of: now))\r\n\r\n".utf8)
    }
    output.writeBytes(date)
  }

  /// A moment as RFC 9110 §5.6.7 writes it.
  ///
  /// - Parameter second: since 1970.
  static func text(of second: time_t) -> String {
    var (second, parts) = (second, tm())
    gmtime_r(&second, &parts)
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) "
      + "\(parts.tm_year + 1900) \(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
  }
}

/// A desk for each event loop.
final class LoopDesks: Sendable {
  private let desks: Mutex<[ObjectIdentifier: NIOLoopBound<LoopDesk>]> = Mutex([:])

  /// The desk of a loop; asked for on that loop.
  func desk(of loop: any EventLoop) -> LoopDesk {
    let desk = desks.withLock { desks in
      if let desk = desks[ObjectIdentifier(loop)] { return desk }
      let desk = NIOLoopBound(LoopDesk(), eventLoop: loop)
      desks[ObjectIdentifier(loop)] = desk
      return desk
    }
    return desk.value
  }
}
