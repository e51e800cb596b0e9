import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

/// April 2024: three days off, of which one is a Saturday, made up for on Sunday the seventh.
private func april() throws -> WorkCalendar {
  WorkCalendar(
    authority: .nation,
    weekend: [.saturday, .sunday],
    years: [
      WorkCalendar.Year(
        number: 2024,
        source: "放假通知",
        holidays: try (4...6).map { try day("2024-04-0\($0)") },
        working: [try day("2024-04-07")]
      )
    ]
  )
}

@Test(arguments: [
  ("2024-04-03", true), ("2024-04-04", false), ("2024-04-05", false), ("2024-04-06", false),
  ("2024-04-07", true), ("2024-04-08", true), ("2024-04-13", false), ("2024-04-14", false),
])
func `a day off by notice and a Sunday on which work is made up`(
  text: String,
  isWorking: Bool
) throws {
  #expect(try april().isWorking(try day(text)) == isWorking)
}

@Test
func `nothing is known of a year that is not listed`() throws {
  #expect(try april().isWorking(try day("2023-12-29")) == nil)
  #expect(try april().isWorking(try day("2025-01-02")) == nil)
}

@Test
func `the days of the week follow each other, before 1970 too`() throws {
  #expect(try day("2024-04-07").weekday == .sunday)
  #expect(try day("1970-01-01").weekday == .thursday)
  #expect(try day("1969-12-31").weekday == .wednesday)
  #expect(try day("1900-01-01").weekday == .monday)
}

private func days() throws -> DerivedCatalog {
  let dates = ["起", "止"].map { Factor(name: $0, type: .date, domain: .all) }
  var days = Factor(name: "工作日间隔", type: .workingDays, domain: .all)
  days.derivation = .workingDaysBetween(Ref(0), Ref(1))
  return DerivedCatalog(dates, days, calendars: [try april()])
}

@Test(arguments: [
  ("2024-04-01", "2024-04-01", 0), ("2024-04-01", "2024-04-02", 1),
  ("2024-04-03", "2024-04-06", 0), ("2024-04-03", "2024-04-07", 1),
  ("2024-04-01", "2024-04-09", 5), ("2024-01-01", "2024-12-31", 260),
])
func `working days count from the day after the first to the second`(
  from: String,
  to: String,
  count: Int64
) throws {
  #expect(try days().count(try day(from), try day(to)) == count)
}

@Test
func `a year without a calendar is named, and is no fact that a case could state`() throws {
  let verdict = try days().verdict(try day("2024-12-31"), try day("2026-01-05"))
  #expect(verdict?.missing == ["calendar:2025"])
}

@Test
func `the day that is not counted need not be covered`() throws {
  #expect(try days().count(try day("2023-12-31"), try day("2024-01-02")) == 2)
}

/// A catalog whose one clause fines as many fen as a computed factor comes to.
private struct DerivedCatalog {
  let catalog: Catalog

  init(_ inputs: [Factor], _ derived: Factor, calendars: [WorkCalendar]) {
    var fine = FineCatalog(
      statutory: Amount(
        .times(Ref(inputs.count), .init(least: .one, most: .one)),
        text: ""
      )
    )
    fine.factors = inputs + [derived]
    var catalog = fine.catalog
    catalog.calendars = calendars
    self.catalog = catalog
  }

  func verdict(_ first: Day, _ second: Day) -> Verdict? {
    var file = CaseFile(power: catalog.powers[0].id)
    file.dates[.acted] = Day(number: 19_800)
    file.facts = ["起": .value(Int64(first.number)), "止": .value(Int64(second.number))]
    return ReferenceEvaluator(catalog: catalog).assess(file).verdict
  }

  func count(_ first: Day, _ second: Day) -> Int64? {
    verdict(first, second)?.statutory.first?.range?.least
  }
}
