import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// A case with one time limit, weighed by both evaluators.
private struct Limited {
  var deadline: Deadline
  var others: [Deadline] = []
  var from: String
  var calendars: [WorkCalendar] = []
  var excluded: [CaseFile.Excluded] = []
  var extended: [CaseFile.Extended] = []
  var authority: Authority?

  init(_ length: Deadline.Length, from: String, sort: Deadline.Sort = .limit) {
    deadline = Self.deadline(length, sort: sort)
    self.from = from
  }

  static func deadline(
    _ length: Deadline.Length,
    sort: Deadline.Sort = .limit,
    kinds: [Power.Kind] = [.penalty],
    powers: [String] = [],
    authority: Authority = .nation
  ) -> Deadline {
    Deadline(
      from: .date(.filed),
      to: .date(.decided),
      length: length,
      sort: sort,
      kinds: kinds,
      powers: powers,
      basis: Provision(instrument: Ref(0), place: "第1条", citation: "甲法 第1条"),
      authority: authority
    )
  }

  /// The findings and what is missing where it is decided on a day.
  func outcome(on end: String) throws -> [String] {
    var fine = FineCatalog(
      statutory: Amount(.between(.init(least: 0, most: 100)), text: "")
    )
    fine.factors = [Factor(name: "当事人", type: .yesNo, domain: .all)]
    var catalog = fine.catalog
    catalog.deadlines = [deadline] + others
    catalog.calendars = calendars
    var file = CaseFile(power: "p")
    file.dates = [.acted: Day(iso: from), .filed: Day(iso: from), .decided: Day(iso: end)]
      .compactMapValues(\.self)
    file.decision = [.init(measure: "fine", amount: 10)]
    (file.excluded, file.extended, file.authority) = (excluded, extended, authority)
    let slow = ReferenceEvaluator(catalog: catalog).assess(file)
    let fast = try CompiledCatalog(catalog).assess(file)
    #expect(slow.findings.map(\.code) == fast.findings.map(\.code))
    #expect(slow.verdict?.missing == fast.verdict?.missing)
    let codes = slow.findings.filter { $0.code != .factMissing }
      .map { $0.severity == .note ? "note \($0.code.rawValue)" : $0.code.rawValue }
    return codes + (slow.verdict?.missing ?? [])
  }
}

/// April 2024, with three days off and one made up for.
private func april() throws -> WorkCalendar {
  let days = try (4...7).map { try #require(Day(iso: "2024-04-0\($0)")) }
  let year = WorkCalendar.Year(
    number: 2024,
    source: "放假通知",
    holidays: Array(days[0..<3]),
    working: [days[3]]
  )
  return WorkCalendar(authority: .nation, weekend: [.saturday, .sunday], years: [year])
}

private func stretch(_ ground: Exclusion, _ from: String, _ to: String) throws
  -> CaseFile.Excluded
{
  CaseFile.Excluded(
    ground: ground,
    from: try #require(Day(iso: from)),
    to: try #require(Day(iso: to))
  )
}

@Test(arguments: [("2024-04-09", []), ("2024-04-10", ["late"])])
func `five working days end on the fifth, however long the holiday`(
  end: String,
  found: [String]
) throws {
  var limited = Limited(.init(5, .workingDays), from: "2024-04-01")
  limited.calendars = [try april()]
  #expect(try limited.outcome(on: end) == found)
}

@Test
func `a limit that ends on a Friday is not kept on the Saturday`() throws {
  var limited = Limited(.init(4, .workingDays), from: "2024-04-08")
  limited.calendars = [try april()]
  #expect(try limited.outcome(on: "2024-04-12") == [])
  #expect(try limited.outcome(on: "2024-04-13") == ["late"])
}

@Test
func `a year without a calendar matters only where the answer depends on it`() throws {
  var limited = Limited(.init(3, .workingDays), from: "2024-12-26")
  limited.calendars = [try april()]
  // 27, 30 and 31 December are the three days.
  #expect(try limited.outcome(on: "2024-12-31") == [])
  #expect(try limited.outcome(on: "2025-01-01") == ["late"])
  limited.deadline.length = .init(4, .workingDays)
  #expect(try limited.outcome(on: "2025-01-01") == [])
  #expect(try limited.outcome(on: "2025-01-02") == ["deadline-calendar:2025"])
}

@Test
func `what is left out is not counted, and on no other ground`() throws {
  var limited = Limited(.init(10, .days), from: "2024-04-01")
  limited.excluded = [
    try stretch(.testing, "2024-04-03", "2024-04-05"),
    try stretch(.testing, "2024-04-05", "2024-04-06"),
    try stretch(.announcement, "2024-04-08", "2024-04-09"),
  ]
  #expect(try limited.outcome(on: "2024-04-11") == [])
  #expect(try limited.outcome(on: "2024-04-12") == ["late"])
  limited.deadline.excluding = [.testing]
  #expect(try limited.outcome(on: "2024-04-15") == [])
  #expect(try limited.outcome(on: "2024-04-16") == ["late"])
}

@Test(arguments: [
  ("2024-04-11", 30, "局长", "案情复杂", []), ("2024-04-12", 30, "局长", "案情复杂", ["late"]),
  ("2024-04-11", 31, "局长", "案情复杂", ["late"]), ("2024-04-11", 30, " ", "案情复杂", ["late"]),
  ("2024-04-11", 30, "局长", "", ["late"]), ("2024-04-11", 29, "局长", "案情复杂", ["late"]),
])
func `an extension counts that is short enough, in time, approved and grounded`(
  approved: String,
  days: Int,
  approver: String,
  ground: String,
  found: [String]
) throws {
  var limited = Limited(.init(10, .days), from: "2024-04-01")
  limited.deadline.extendable = Deadline.Extension(
    length: .init(30, .days),
    approver: "局长",
    ground: "案情复杂"
  )
  limited.extended = [
    CaseFile.Extended(
      to: .date(.decided),
      length: .init(days, .days),
      approved: try #require(Day(iso: approved)),
      approver: approver,
      ground: ground
    )
  ]
  #expect(try limited.outcome(on: "2024-05-11") == found)
}

@Test(arguments: [(false, ["late"]), (true, [])])
func `a last day that is a day off moves where the rule says so`(
  moves: Bool,
  found: [String]
) throws {
  // The tenth day is Saturday 13 April 2024.
  var limited = Limited(.init(10, .days), from: "2024-04-03")
  limited.calendars = [try april()]
  limited.deadline.movesOffHolidays = moves
  #expect(try limited.outcome(on: "2024-04-13") == [])
  #expect(try limited.outcome(on: "2024-04-15") == found)
  #expect(try limited.outcome(on: "2024-04-16") == ["late"])
}

@Test
func `a least time has to pass, and the party's being late is a note`() throws {
  var limited = Limited(.init(7, .workingDays), from: "2024-04-08", sort: .least)
  limited.calendars = [try april()]
  #expect(try limited.outcome(on: "2024-04-16") == ["too-early"])
  #expect(try limited.outcome(on: "2024-04-17") == [])
  limited.deadline.sort = .party
  #expect(try limited.outcome(on: "2024-04-17") == [])
  #expect(try limited.outcome(on: "2024-04-18") == ["note late"])
}

@Test
func `a limit that names the power stands before the general one, and the nearest authority's`()
  throws
{
  var limited = Limited(.init(90, .days), from: "2024-01-01")
  limited.others = [Limited.deadline(.init(120, .days), kinds: [], powers: ["p"])]
  #expect(try limited.outcome(on: "2024-04-30") == [])
  #expect(try limited.outcome(on: "2024-05-01") == ["late"])
  let province = Authority(region: 350_000, department: "")
  limited.others = [Limited.deadline(.init(60, .days), authority: province)]
  #expect(try limited.outcome(on: "2024-03-31") == [])
  limited.authority = Authority(region: 350_200, department: "")
  #expect(try limited.outcome(on: "2024-03-02") == ["late"])
}

@Test(arguments: [("2024-03-31", []), ("2024-04-01", ["late"])])
func `months end on the last day of a shorter month`(end: String, found: [String]) throws {
  let limited = Limited(.init(1, .months), from: "2024-02-29")
  #expect(try limited.outcome(on: "2024-03-29") == [])
  let other = Limited(.init(2, .months), from: "2024-01-31")
  #expect(try other.outcome(on: end) == found)
}
