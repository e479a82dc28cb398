/// What tells the lines of a plot apart, with colours and without.
struct PlotSign {
  /// A marker around the origin, as the data of a path.
  let marker: String
  /// Lengths of strokes and gaps; empty for a full line.
  let dashes: String
  /// By day and by night.
  let colors: (light: String, dark: String)

  static let all = [
    PlotSign(
      marker: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", dashes: "", colors: ("#0b5394", "#7ab8f5")),
    PlotSign(marker: "M-4 -4h8v8h-8z", dashes: "7 4", colors: ("#a63c06", "#ffab7a")),
    PlotSign(marker: "M0 -5L5 4H-5z", dashes: "2 3", colors: ("#1b6e3c", "#7fd6a0")),
    PlotSign(
      marker: "M0 -5.5L5.5 0L0 5.5L-5.5 0z", dashes: "11 3 2 3", colors: ("#6f3391", "#d3a6f0")),
    PlotSign(marker: "M-4 -4L4 4M-4 4L4 -4", dashes: "14 5", colors: ("#5c5400", "#d8d26a")),
  ]

  /// The class that the style sheet gives its colour and dashes.
  static func name(_ place: Int) -> String { "line\(place % all.count)" }

  /// The rules for everything in a plot, by day and by night.
  static let sheet = """
    svg { font: 13px system-ui, sans-serif; background: #fff; fill: #1a1a1a; }
    .page { fill: #fff; }
    .title { font-size: 20px; font-weight: 600; }
    .chapter { font-size: 15px; font-weight: 600; }
    .quiet { fill: #595959; font-size: 12px; }
    .grid { stroke: #d9d9d9; stroke-width: 1; }
    .grid.base { stroke: #767676; }
    .aid { stroke: #767676; stroke-width: 1; stroke-dasharray: 1 3; }
    .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
    .marker { stroke-width: 1.5; fill: #fff; }
    \(rules { $0.colors.light })
    \(all.enumerated().filter { !$1.dashes.isEmpty }.map { place, sign in
      ".line.\(name(place)) { stroke-dasharray: \(sign.dashes); }"
    }.joined(separator: "\n"))
    @media (prefers-color-scheme: dark) {
      svg { background: #16181c; fill: #f0f0f0; }
      .page { fill: #16181c; }
      .quiet { fill: #b4b4b4; }
      .grid { stroke: #3a3d42; }
      .grid.base { stroke: #767676; }
    .aid { stroke: #9a9a9a; }
      .marker { fill: #16181c; }
      \(rules { $0.colors.dark })
    }
    """

  private static func rules(_ color: (PlotSign) -> String) -> String {
    all.enumerated().map { ".\(name($0)) { stroke: \(color($1)); }" }.joined(separator: " ")
  }
}
