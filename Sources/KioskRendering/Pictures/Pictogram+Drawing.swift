package import KioskContent

extension Pictogram {
  /// The shapes of the picture: SVG elements without the `svg` around them, on a grid of 48 × 48.
  ///
  /// Lines are drawn as the `svg` says: 3 wide, round, in the colour of the text, not filled. A shape
  /// that is filled says so itself. No part reads from left to right: none is mirrored.
  package var drawing: String {
    switch self {
    case .path: PictogramShapes.path
    case .idCard: PictogramShapes.idCard
    case .house: PictogramShapes.house
    case .health: PictogramShapes.health
    case .money: PictogramShapes.money
    case .family: PictogramShapes.family
    case .speech: PictogramShapes.speech
    case .work: PictogramShapes.work
    case .everyday: PictogramShapes.everyday
    case .help: PictogramShapes.help
    case .leisure: PictogramShapes.leisure
    case .school: PictogramShapes.school
    case .law: PictogramShapes.law
    case .food: PictogramShapes.food
    case .bicycle: PictogramShapes.bicycle
    case .women: PictogramShapes.women
    case .youth: PictogramShapes.youth
    case .baby: PictogramShapes.baby
    case .phone: Icon.phone.drawing
    case .office: Icon.office.drawing
    }
  }
}
