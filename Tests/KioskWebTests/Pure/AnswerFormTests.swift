import HTTPTypes
import NIOCore
import TestSupport
import Testing

@testable import KioskWeb

@Suite struct AnswerFormTests {
  private func bytes(_ length: Int, of values: ClosedRange<UInt8>, seed: UInt64) -> [UInt8] {
    var chance = SplitMix(seed: seed)
    return (0..<length).map { _ in .random(in: values, using: &chance) }
  }

  @Test(arguments: [0, 1, 599, 600, 601, 4096, 70_000])
  func `every body comes back, compressed or not`(length: Int) throws {
    for (seed, values) in [(1, 65...70), (2, 0...255)] as [(UInt64, ClosedRange<UInt8>)] {
      let body = bytes(length, of: values, seed: seed)
      let answer = Answer(headers: [:], bytes: body)
      #expect(answer.bytes(answer.plain) == body)
      #expect(answer.body(answer.plain).map { Array($0.readableBytesView) } == body)
      #expect(answer.plain.length == length)
      #expect(answer.form(takingGzip: false) == answer.plain)
      #expect(answer.form(takingGzip: true) == answer.gzip ?? answer.plain)
      // Bytes without any order cannot be made smaller, and few are not worth it.
      #expect((answer.gzip != nil) == (length >= 600 && values.upperBound == 70))
      if let gzip = answer.gzip {
        let compressed = try #require(answer.bytes(gzip))
        #expect(gzip.length == compressed.count && gzip.length < length)
        #expect(gzip.entityTag != answer.plain.entityTag)
        #expect(Gzip.expanded(compressed, length: length) == body)
        #expect(compressed.capacity < gzip.length + 64)
      }
    }
  }

  @Test func `what is not what was compressed is nothing`() throws {
    let body = bytes(1000, of: 65...70, seed: 3)
    let compressed = try #require(Gzip.compressed(body))
    #expect(Gzip.expanded(compressed, length: 999) == nil)
    #expect(Gzip.expanded(compressed, length: 1001) == nil)
    #expect(Gzip.expanded(Array(compressed.dropLast()), length: 1000) == nil)
    #expect(Gzip.expanded(body, length: 1000) == nil)
    #expect(Gzip.expanded([], length: 0) == nil)
  }

  @Test func `a body that is compressed as it is stays so`() {
    let body = bytes(5000, of: 65...70, seed: 4)
    let answer = Answer(headers: [:], bytes: body, isCompressed: true)
    #expect(answer.gzip == nil)
    #expect(answer.bytes(answer.form(takingGzip: true)) == body)
  }
}
