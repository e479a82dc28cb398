import Testing

/// What visitors do, one after another in one browser.
@Suite(.serialized, .stage, .visit, .timeLimit(.minutes(2)))
enum Visitors {}
