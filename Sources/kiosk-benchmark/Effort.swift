/// How long and how often everything runs.
struct Effort: Equatable {
  /// Alternating rounds of load on each server.
  let loadRounds: Int
  /// The same with another number of connections than the targets name.
  let sideRounds: Int
  /// Seconds of load in each round.
  let loadSeconds: Int
  /// Alternating rounds of a program that starts, works and ends.
  let programRounds: Int
  /// Starts of a server.
  let starts: Int
  /// Edits of a file.
  let edits: Int
  /// Repetitions of everything that takes longer on a larger site.
  let growthRounds: Int

  static let full = Effort(
    loadRounds: 7, sideRounds: 3, loadSeconds: 4, programRounds: 9, starts: 11, edits: 9,
    growthRounds: 3)
  static let quick = Effort(
    loadRounds: 3, sideRounds: 1, loadSeconds: 2, programRounds: 3, starts: 5, edits: 3,
    growthRounds: 1)
}
