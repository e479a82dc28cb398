/// Which part of a view a terminal shows: a pure function of state and view.
struct ScreenLayout {
  let footer: ScreenFooter
  let regions: ScreenRegions
  /// The first row of the content that is in sight.
  let top: Int
  /// The selected choice, where it is in sight.
  let selection: Int?

  init(_ state: ScreenState, _ view: ScreenView) {
    let count = view.content.rowCount
    // The key for more takes room itself. It is kept where there is none: nothing may move at the end.
    let full = ScreenFooter(state, view, isMore: true)
    regions = ScreenRegions(view, footer: full)
    top = max(0, min(state.here.top, count - regions.body.count))
    let window = top..<(top + regions.body.count)
    footer = window.upperBound < count ? full : ScreenFooter(state, view, isMore: false)
    selection = state.here.selection.flatMap { choice in
      guard view.content.places.indices.contains(choice) else { return nil }
      return view.content.places[choice].overlaps(window) ? choice : nil
    }
  }

  /// The rows of the content that are in sight.
  var window: Range<Int> { top..<(top + regions.body.count) }
}

extension ScreenRegions {
  init(_ view: ScreenView, footer: ScreenFooter) {
    self.init(
      size: view.display.size, hasHeader: !view.header.language.isEmpty, footer: footer.rowCount,
      emergencies: view.emergencies.count)
  }
}
