/// What the picture of a topic shows, as `site.xml` names it.
package enum Pictogram: String, CaseIterable, Sendable {
  case path
  case idCard = "id-card"
  case house, health, money, family, speech, work, everyday, help, leisure, school, law, food
  case bicycle, women, youth, baby, phone, office
}
