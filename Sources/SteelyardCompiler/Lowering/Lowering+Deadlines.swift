import SteelyardArtifact
import SteelyardModel

extension Lowering {
  mutating func row(of deadline: Deadline) -> DeadlineRow {
    var row = DeadlineRow()
    row.count = Int32(clamping: deadline.length.count)
    row.unit = Deadline.Unit.allCases.position(of: deadline.length.unit)
    row.basis = place(of: deadline.basis)
    row.authority = place(of: deadline.authority)
    (row.firstDay, row.lastDay) = (deadline.inForce.firstNumber, deadline.inForce.lastNumber)
    (row.firstPower, row.powerCount) = places(ofNames: deadline.powers)
    (row.firstCase, row.caseCount) = lower(deadline.when)
    row.kinds = Self.mask(of: deadline.kinds)
    for exclusion in deadline.excluding {
      row.exclusions |= 1 << UInt16(Exclusion.allCases.position(of: exclusion))
    }
    row.from = Moment.allCases.position(of: deadline.from)
    row.to = Moment.allCases.position(of: deadline.to)
    row.sort = Deadline.Sort.allCases.position(of: deadline.sort)
    if let more = deadline.extendable {
      row.extensionCount = Int32(clamping: more.length.count)
      row.extensionUnit = Deadline.Unit.allCases.position(of: more.length.unit)
    }
    row.approver = texts.place(of: deadline.extendable?.approver ?? "")
    row.ground = texts.place(of: deadline.extendable?.ground ?? "")
    if deadline.movesOffHolidays { row.flags |= DeadlineRow.movesOffHolidays }
    let rivals = catalog.deadlines.count {
      $0.from == deadline.from && $0.to == deadline.to && $0.sort == deadline.sort
    }
    if rivals == 1 { row.flags |= DeadlineRow.isAlone }
    return row
  }

  /// Names, or identifiers of powers, as a list of texts.
  mutating func places(ofNames names: [String]) -> (UInt32, UInt16) {
    guard !names.isEmpty else { return (0, 0) }
    let list = names.map { texts.place(of: $0) }
    return (words.place(of: list), UInt16(clamping: list.count))
  }

  /// Adds the rows under which a step is owed or a time limit holds.
  mutating func lower(_ rows: [Procedure.Row]) -> (UInt32, UInt16) {
    let first = UInt32(contents.procedureCases.count)
    for row in rows { lower(row) }
    return (first, UInt16(clamping: rows.count))
  }

  private mutating func lower(_ condition: Procedure.Row) {
    var row = ProcedureCaseRow()
    row.firstTest = UInt32(contents.measureTests.count)
    row.testCount = UInt16(clamping: condition.measures.count)
    row.subjects = condition.subjects.reduce(0) {
      $0 | 1 << Subject.allCases.position(of: $1)
    }
    if !condition.circumstances.isEmpty {
      row.firstCircumstance = words.place(
        of: condition.circumstances.map {
          UInt32($0.circumstance.index) * 2 + ($0.counts ? 0 : 1)
        }
      )
      row.circumstanceCount = UInt16(clamping: condition.circumstances.count)
    }
    for test in condition.measures {
      var measureTest = MeasureTestRow()
      measureTest.least = test.interval.lower == .unbounded ? .min : test.interval.least
      measureTest.most = test.interval.upper == .unbounded ? .max : test.interval.most
      measureTest.text = texts.place(of: test.text)
      measureTest.measure = UInt16(test.measure.index)
      measureTest.isPresenceOnly = test.interval == .all ? 1 : 0
      contents.measureTests.append(measureTest)
    }
    contents.procedureCases.append(row)
  }
}
