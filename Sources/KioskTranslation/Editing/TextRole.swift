/// What a text is on its page, so that a translator knows how to write it.
package enum TextRole: Sendable, CaseIterable {
  case title, summary, heading, paragraph, step, item, paper, note, warning
  case deadline, cost, duration, date, count
  case alternative, caption, directions, access, hoursReason, line
  case siteTitle, siteSummary, topicTitle, topicSummary, partTitle, emergency, holiday

  /// The role in words.
  package var words: String {
    switch self {
    case .title: "Title of a page"
    case .summary: "Summary below a title"
    case .heading: "Heading"
    case .paragraph: "Paragraph"
    case .step: "Step: tell people what to do"
    case .item: "Item of a list"
    case .paper: "Paper to bring"
    case .note: "Remark"
    case .warning: "Warning"
    case .deadline: "Label before a deadline"
    case .cost: "Label before an amount of money"
    case .duration: "Label before a length of time"
    case .date: "Label before a date"
    case .count: "Label before a number"
    case .alternative: "Words that replace a picture"
    case .caption: "Words below a picture"
    case .directions: "How to get there"
    case .access: "Remark on access without steps"
    case .hoursReason: "Reason for other opening hours"
    case .line: "Label of a phone number or an address"
    case .siteTitle: "Title of the start page"
    case .siteSummary: "Summary on the start page"
    case .topicTitle: "Title of a topic"
    case .topicSummary: "Summary of a topic"
    case .partTitle: "Heading within a topic"
    case .emergency: "Who answers an emergency number"
    case .holiday: "Name of a public holiday"
    }
  }
}
