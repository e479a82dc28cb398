/// Whom a document or a step concerns; the answers of "my first steps" use the same codes.
package enum Audience: String, CaseIterable, Sendable {
  case citizensOfEU = "eu"
  case citizensOutsideEU = "non-eu"
  case work
  case study
  case protection
  case children
  case newFlat = "new-flat"
}
