extension ScreenState {
  /// Moves the selection and what is in sight.
  mutating func move(_ key: ScreenKey, _ view: ScreenView) {
    let layout = ScreenLayout(self, view)
    here.top = layout.top
    let step = max(1, layout.regions.body.count - 1)
    switch key {
    case .down: moveDown(layout, view)
    case .up: moveUp(layout, view)
    case .tab: select(nextChoice(layout, view) ?? 0, view)
    case .backTab: select(choiceBefore(layout, view) ?? view.content.targets.count - 1, view)
    case .pageDown: scroll(by: step, view)
    case .pageUp: scroll(by: -step, view)
    case .wheelDown: scroll(by: 3, view)
    case .wheelUp: scroll(by: -3, view)
    case .home: scroll(by: -view.content.rowCount, view)
    case .end: scroll(by: view.content.rowCount, view)
    default: break
    }
  }

  /// Selects a choice and brings it into sight, with the row above it where there is one.
  mutating func select(_ choice: Int, _ view: ScreenView) {
    guard view.content.places.indices.contains(choice) else { return }
    let place = view.content.places[choice]
    let layout = ScreenLayout(self, view)
    here.selection = choice
    if place.lowerBound < layout.window.lowerBound {
      here.top = max(0, place.lowerBound - 1)
    } else if place.upperBound > layout.window.upperBound {
      here.top = min(place.lowerBound, place.upperBound - layout.regions.body.count + 1)
    } else {
      here.top = layout.top
    }
  }

  /// To the next choice in sight, or almost; where there is none, a row further.
  private mutating func moveDown(_ layout: ScreenLayout, _ view: ScreenView) {
    if let next = nextChoice(layout, view),
      view.content.places[next].lowerBound < layout.window.upperBound + layout.reach
    {
      select(next, view)
    } else {
      scroll(by: 1, view, keepsSelection: true)
    }
  }

  private mutating func moveUp(_ layout: ScreenLayout, _ view: ScreenView) {
    if let before = choiceBefore(layout, view),
      view.content.places[before].upperBound > layout.window.lowerBound - layout.reach
    {
      select(before, view)
    } else {
      scroll(by: -1, view, keepsSelection: true)
    }
  }

  /// The choice after the selected one; with none in sight, the first from the top on.
  private func nextChoice(_ layout: ScreenLayout, _ view: ScreenView) -> Int? {
    let places = view.content.places
    guard let selection = layout.selection else {
      return places.firstIndex { $0.lowerBound >= layout.top }
    }
    return places.indices.contains(selection + 1) ? selection + 1 : nil
  }

  private func choiceBefore(_ layout: ScreenLayout, _ view: ScreenView) -> Int? {
    guard let selection = layout.selection else {
      return view.content.places.lastIndex { $0.upperBound <= layout.window.upperBound }
    }
    return selection > 0 ? selection - 1 : nil
  }

  /// - Parameter keepsSelection: whether the selected choice stays so while it is in sight; else the
  ///   first one in sight is selected.
  private mutating func scroll(by rows: Int, _ view: ScreenView, keepsSelection: Bool = false) {
    let before = here.top
    here.top = max(0, here.top + rows)
    let layout = ScreenLayout(self, view)
    here.top = layout.top
    guard here.top != before || !keepsSelection else { return }
    if layout.selection == nil || !keepsSelection {
      here.selection = view.content.places.firstIndex { layout.window.contains($0.lowerBound) }
    }
  }
}

extension ScreenLayout {
  /// How many rows beyond the edge a choice may be that the arrows still go to; no row between may be
  /// passed over, so a short screen reaches no further than its edge.
  fileprivate var reach: Int { regions.body.count < 10 ? 0 : 3 }
}
