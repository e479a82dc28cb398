import FoundationEssentials
import KioskContent
import KioskXML

extension ClarityReport {
  /// One object: the texts with their figures, verdicts and findings, and how many findings there are.
  ///
  /// Formulas have two decimal places and are absent below ``Readability/fewestWords`` words.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Encoding cannot fail: no figure is infinite.
    let data = (try? encoder.encode(ReportObject(self))) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

private struct ReportObject: Encodable {
  let claim = "clarity; no conformity with any norm is claimed"
  let errors: Int
  let warnings: Int
  let information: Int
  let texts: [TextObject]

  init(_ report: ClarityReport) {
    errors = report.count(.error)
    warnings = report.count(.warning)
    information = report.count(.information)
    texts = report.texts.map(TextObject.init)
  }
}

private struct TextObject: Encodable {
  let id: String
  let language: String
  let level: String
  let verdict: String
  let words: Int
  let sentences: Int
  let longestSentence: Int
  let meanSentence: Double
  let wiener: [Double]?
  let lix: Double?
  let amstad: Double?
  let findings: [FindingObject]

  init(_ text: DocumentClarity) {
    let values = text.readability
    id = text.id.rawValue
    language = text.language.description
    level = text.level.rawValue
    verdict = text.verdict.rawValue
    words = values.words
    sentences = values.sentences
    longestSentence = values.longestSentence
    meanSentence = values.meanSentence.hundredths
    wiener = values.isMeasurable ? values.wiener.map(\.hundredths) : nil
    lix = values.isMeasurable ? values.lix.hundredths : nil
    amstad = values.isMeasurable ? values.amstad.hundredths : nil
    findings = text.findings.map(FindingObject.init)
  }
}

private struct FindingObject: Encodable {
  let unit: String
  let path: String
  let line: Int
  let column: Int
  let severity: String
  let rule: String
  let message: String
  let help: String
  let guide: String
  let excerpt: String

  init(_ finding: ClarityFinding) {
    unit = finding.unit
    path = finding.path
    line = finding.position.line
    column = finding.position.column
    severity = finding.severity.rawValue
    rule = finding.fault.rule
    message = finding.fault.message
    help = finding.fault.help
    guide = finding.fault.guideAnchor
    excerpt = finding.excerpt
  }
}

extension Double {
  fileprivate var hundredths: Double { (self * 100).rounded() / 100 }
}
