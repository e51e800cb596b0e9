import SteelyardModel

// Calendars of working days, each of which leaves out some years.

extension CatalogGenerator {
  mutating func makeCalendars() {
    for volume in catalog.volumes.indices {
      let isKnown = catalog.calendars.contains { $0.authority == issuer(volume) }
      guard !isKnown, random.happens(issuer(volume) == .nation ? 80 : 25) else { continue }
      let weekend = random.one([Weekday.saturday, .sunday], [.saturday, .sunday], [.friday])
      let years = (2021...2025).filter { _ in random.happens(85) }
      catalog.calendars.append(
        WorkCalendar(
          authority: issuer(volume),
          weekend: weekend,
          years: years.map { makeYear($0, weekend: weekend) }
        )
      )
    }
  }

  private mutating func makeYear(_ number: Int, weekend: [Weekday]) -> WorkCalendar.Year {
    let start = Day(year: number, month: 1, day: 1) ?? Day(number: 0)
    let days = (0..<365).compactMap { start.adding(days: $0) }
    let weekends = days.filter { weekend.contains($0.weekday) }
    let working = random.some(of: weekends, percent: 8)
    let holidays = random.some(of: days, percent: 5).filter { !working.contains($0) }
    return WorkCalendar.Year(
      number: number,
      source: "放假通知\(number)",
      holidays: holidays,
      working: working
    )
  }
}
