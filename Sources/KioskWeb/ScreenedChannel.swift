import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Hummingbird's connection with a ``RequestScreening`` behind the parser and before the socket a
/// ``PatientClosing`` or, where a service wants it, a ``FastPath``.
struct ScreenedChannel: ServerChildChannel {
  let base: HTTP1Channel
  let fast: FastService?

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    base.setup(channel: channel, logger: logger).flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(RequestScreening(), position: .after(parser))
      guard let fast else {
        try pipeline.addHandler(PatientClosing(), position: .first)
        return value
      }
      let path = FastPath(fast, channel.eventLoop)
      try pipeline.addHandler(SlowTurn(path), position: .after(parser))
      try pipeline.addHandler(path, position: .first)
      // It knows itself when to read, and need not be told through all the others.
      try channel.syncOptions?.setOption(.autoRead, value: false)
      return value
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await base.handle(value: value, logger: logger)
  }
}
