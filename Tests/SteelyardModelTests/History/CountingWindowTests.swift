import SteelyardModel
import Testing

private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

@Test(arguments: [
  // Length in months, the earlier day, the last day that counts, the first that does not.
  (24, "2022-06-01", "2024-06-01", "2024-06-02"),
  // A leap day has no corresponding day two years later: the last of the month stands for it.
  (24, "2024-02-29", "2026-02-28", "2026-03-01"),
  (48, "2024-02-29", "2028-02-29", "2028-03-01"),
  // From the last day of a short February a year leads to the day of the same number, not to the leap day.
  (12, "2023-02-28", "2024-02-28", "2024-02-29"),
  (1, "2023-01-31", "2023-02-28", "2023-03-01"),
  (1, "2024-01-31", "2024-02-29", "2024-03-01"),
  (6, "2023-08-31", "2024-02-29", "2024-03-01"),
])
func `a window of months is counted forward by the calendar, its last day included`(
  months: Int,
  earlier: String,
  last: String,
  beyond: String
) throws {
  let window = CountingWindow(length: months)
  let start = try day(earlier)
  #expect(try window.isOpen(on: day(last), since: start))
  #expect(try !window.isOpen(on: day(beyond), since: start))
  let under = CountingWindow(length: months, includesLastDay: false)
  #expect(try !under.isOpen(on: day(last), since: start))
}

@Test
func `a window of days ends after so many days`() throws {
  let window = CountingWindow(length: 90, unit: .days)
  let start = try day("2024-01-01")
  #expect(try window.isOpen(on: day("2024-03-31"), since: start))
  #expect(try !window.isOpen(on: day("2024-04-01"), since: start))
  #expect(window.isOpen(on: start, since: start))
}

@Test
func `a window that leads beyond the calendar never ends`() throws {
  let start = try day("2024-01-01")
  let last = try day("9999-12-31")
  #expect(CountingWindow(length: 12_000_000).isOpen(on: last, since: start))
  #expect(CountingWindow(length: .max >> 1, unit: .days).isOpen(on: last, since: start))
}
