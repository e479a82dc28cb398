import Testing

@testable import kiosk_benchmark

@Suite struct LogScaleTests {
  @Test func `equal factors are equally long`() {
    let scale = LogScale(100...100_000, from: 0, to: 300)
    #expect([100, 1000, 10_000, 100_000].map { scale.place($0).rounded() } == [0, 100, 200, 300])
    #expect(scale.decades == [100, 1000, 10_000, 100_000])
  }

  @Test func `an axis may run upwards`() {
    let scale = LogScale(0.1...10, from: 200, to: 0)
    #expect(scale.place(1).rounded() == 100)
    #expect(scale.decades == [0.1, 1, 10])
  }

  @Test func `a single value lies in the middle`() {
    #expect(LogScale(1000...1000, from: 0, to: 10).place(1000).rounded() == 5)
  }

  @Test(
    arguments: [
      ([], 0.1...10), ([1], 0.1...10), ([0.5, 30], 0.1...100), ([0.09, 1000], 0.01...1000),
      ([0, .infinity, .nan, 2], 0.1...10),
    ] as [([Double], ClosedRange<Double>)])
  func `an axis holds all values between powers of ten`(
    values: [Double], range: ClosedRange<Double>
  ) {
    #expect(LogScale.decades(around: values) == range)
  }
}
