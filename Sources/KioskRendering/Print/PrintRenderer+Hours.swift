import KioskContent
import KioskText

extension PrintRenderer {
  func placeHours(_ hours: Hours<LocalizedText>) -> PrintBlock {
    .facts([
      PrintFact(
        label: label(.hours),
        value: (isExpired(hours.provenance) ? [] : times(hours, of: .place) + asOf(hours.state))
          + provenance(hours.provenance))
    ])
  }

  private func asOf(_ state: HoursState) -> [PrintBlock] {
    state.isTimed ? [paragraph(tell(.paperAsOf, ["date": formatter.date(day)]), .small)] : []
  }

  /// The hours of a line, below its number.
  func lineHours(_ hours: Hours<LocalizedText>) -> [PrintBlock] {
    [paragraph(told(words.labelled(.lineHours)), .label)]
      + (isExpired(hours.provenance) ? [] : times(hours, of: .line)) + provenance(hours.provenance)
  }

  /// The week and the days that differ, as of the day: paper cannot say what is open now.
  private func times(
    _ hours: Hours<LocalizedText>, of subject: HoursSubject
  ) -> [PrintBlock] {
    let lines = formatter.lines(of: hours.state)
    let days = lines.filter { !$0.days.isEmpty }
    let schedule = page.schedule(of: hours, for: subject)
    let specials = SpecialDays.coming(hours, schedule, from: day)
    return (days.isEmpty ? [] : [table(days)])
      + lines.filter(\.days.isEmpty).map { paragraph(told($0.times)) }
      + specials.flatMap(special)
  }

  private func table(_ lines: [HoursLine]) -> PrintBlock {
    .table(lines.map { PrintRow(head: told($0.days), cell: told($0.times)) })
  }

  private func special(_ special: SpecialDays<LocalizedText>) -> [PrintBlock] {
    switch special {
    case .exception(let exception):
      let times = formatter.hours(of: exception).map { line in
        line.days.isEmpty
          ? line.times : words[.labelled, ["label": line.days, "value": line.times]]
      }
      let dates = formatter.dates(from: exception.from, to: exception.to)
      return [labelled(dates, formatter.list(times))]
        + (exception.reason.map { [.paragraph(passage($0), .small)] + trustNotes(on: [$0]) } ?? [])
    case .holiday(let day, let holiday, let times):
      return [
        labelled(formatter.date(day), formatter.times(of: times)),
        paragraph(told(page.name(of: holiday)), .small),
      ]
    }
  }

  private func labelled(_ label: String, _ value: String) -> PrintBlock {
    paragraph(told(words[.labelled, ["label": label, "value": value]]))
  }
}
