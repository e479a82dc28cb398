import KioskContent

extension Steps<LocalizedText> {
  /// The steps, each with those that are joined to it.
  var numbered: [[Step<LocalizedText>]] {
    steps.reduce(into: []) { numbered, step in
      if step.join != nil, !numbered.isEmpty {
        numbered[numbered.count - 1].append(step)
      } else {
        numbered.append([step])
      }
    }
  }
}
