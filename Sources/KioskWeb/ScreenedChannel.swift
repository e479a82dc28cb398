import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1

/// Hummingbird's connection with a ``RequestScreening`` behind the parser, a ``PatientClosing``
/// before the socket and, where a service wants it, a ``FastPath`` between them.
struct ScreenedChannel: ServerChildChannel {
  let base: HTTP1Channel
  let fast: FastService?

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    base.setup(channel: channel, logger: logger).flatMapThrowing { value in
      let pipeline = channel.pipeline.syncOperations
      let parser = try pipeline.handler(type: ByteToMessageHandler<HTTPRequestDecoder>.self)
      try pipeline.addHandler(RequestScreening(), position: .after(parser))
      if let fast {
        let path = FastPath(fast, channel.eventLoop)
        try pipeline.addHandler(SlowTurn(path), position: .after(parser))
        try pipeline.addHandler(path, position: .first)
      }
      try pipeline.addHandler(PatientClosing(), position: .first)
      return value
    }
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await base.handle(value: value, logger: logger)
  }
}
