// The fuzz target of what reads the heads of requests. It is no part of the package: `./kiosk test
// --peers` compiles it with the reader and the slow second one, under libFuzzer and
// AddressSanitizer, and lets it run for a minute. Its seeds are Tests/Fixtures/fuzz/requests.

/// What a kiosk would do with some bytes from a socket.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzUsualHead(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let fault = headReaderFault(bytes) { fatalError(fault) }
  // The place behind a head does not depend on how its bytes come.
  var whole = EmptyLine()
  let expected = whole.end(in: bytes.span)
  for cut in Set([1, count / 3, count - 1]) where cut > 0 && cut < count {
    var line = EmptyLine()
    let found =
      line.end(in: bytes.span.extracting(first: cut))
      ?? line.end(in: bytes.span.extracting(droppingFirst: cut)).map { $0 + cut }
    if found != expected { fatalError("cut at \(cut): \(String(describing: found))") }
  }
  return 0
}
