/// How long to wait before something that ended is started again: longer each time, at once again
/// after it ran for a while.
struct RestartDelay: Equatable {
  /// The first wait after a long run.
  static let shortest = Duration.milliseconds(250)
  /// No wait is longer.
  static let longest = Duration.seconds(30)
  /// What has run this long is taken for healthy.
  static let healthyRun = Duration.seconds(60)

  private var upcoming = shortest

  /// The wait after a run of this length; each short run doubles the next one.
  mutating func next(afterRunning run: Duration) -> Duration {
    if run >= Self.healthyRun { upcoming = Self.shortest }
    defer { upcoming = min(upcoming * 2, Self.longest) }
    return upcoming
  }
}
