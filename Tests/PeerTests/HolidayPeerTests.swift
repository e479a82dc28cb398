import Foundation
import KioskContent
import Testing

/// Holds the public holidays against python-holidays (PyPI), Land by Land.
@Suite struct HolidayPeerTests {
  private static let years = 2018...2060

  @Test func `every holiday of every Land is one there, and no other`() async throws {
    let output = try await Python.run(
      """
      import holidays
      for land in "\(Land.allCases.map(\.rawValue).joined(separator: " "))".split():
          for year in range(\(Self.years.lowerBound), \(Self.years.upperBound + 1)):
              days = holidays.country_holidays("DE", subdiv=land, years=year)
              print(land, " ".join(day.isoformat() for day in sorted(days)))
      """)
    let ours = Land.allCases.flatMap { land in
      let calendar = HolidayCalendar(land: land, changes: [])
      return Self.years.map { year in
        ([land.rawValue] + calendar.holidays(in: year).map(\.description)).joined(separator: " ")
      }
    }
    #expect(output.split(separator: "\n").map(String.init) == ours)
  }
}
