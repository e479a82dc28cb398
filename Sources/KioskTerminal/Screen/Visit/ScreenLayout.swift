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
    // The key for more takes room itself: whether it is needed is asked with it.
    let full = ScreenFooter(state, view, isMore: true)
    let tight = ScreenRegions(view, footer: full)
    let top = max(0, min(state.here.top, count - tight.body.count))
    let isMore = top + tight.body.count < count
    footer = isMore ? full : ScreenFooter(state, view, isMore: false)
    regions = isMore ? tight : ScreenRegions(view, footer: footer)
    self.top = max(0, min(top, count - regions.body.count))
    let window = self.top..<(self.top + regions.body.count)
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
      size: view.display.size, hasHeader: !view.header.title.isEmpty, footer: footer.rowCount,
      emergencies: view.emergencies.count)
  }
}
