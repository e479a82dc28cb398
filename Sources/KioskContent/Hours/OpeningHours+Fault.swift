extension OpeningHours {
  /// What is wrong with a value of opening hours, and where in it.
  package struct Fault: Error, Sendable, Equatable {
    /// What can be wrong, with the words that are.
    package enum Kind: Sendable, Equatable {
      case empty
      /// Something of the OpenStreetMap language that is not ours.
      case unsupported(String)
      case unknownWord(String)
      case badTime(String)
      case endBeforeStart(String)
      case badDay(String)
      case missingTimes
      case misplacedSpace
      case overlappingTimes(String)
    }

    /// What is wrong.
    package let kind: Kind
    /// UTF-8 offset in the value.
    package let offset: Int

    /// What is wrong, in words.
    package var message: String {
      switch kind {
      case .empty: "value is empty"
      case .unsupported(let text): "“\(text)” is not supported"
      case .unknownWord(let text): "“\(text)” is not understood"
      case .badTime(let text): "“\(text)” is no time"
      case .endBeforeStart(let text): "“\(text)” ends before it begins"
      case .badDay(let text): "“\(text)” is no day of the year"
      case .missingTimes: "rule has neither times nor 'off'"
      case .misplacedSpace: "space is not allowed here"
      case .overlappingTimes(let text): "“\(text)” overlaps the time before it"
      }
    }

    /// What mends it.
    package var help: String {
      switch kind {
      case .empty, .missingTimes, .unknownWord:
        "write rules like Mo-Fr 08:00-12:00; Th 14:00-18:00; PH off"
      case .unsupported:
        "use only months or dates, weekdays or PH, times or 'off', and <exception> for single days"
      case .badTime: "write hours and minutes like 08:00, up to 48:00"
      case .endBeforeStart: "write a time past midnight as 24:00 and more, like 22:00-26:00"
      case .badDay: "write a day like Dec 24"
      case .misplacedSpace: "write one space between words and at most one after ';'"
      case .overlappingTimes: "write the times of a day in order, without overlap"
      }
    }
  }
}
