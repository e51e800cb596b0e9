import SteelyardArtifact
import SteelyardModel

extension Tables {
  func deadline(_ position: Int) -> Deadline {
    let row = deadlines[position]
    return Deadline(
      from: Moment.allCases[Int(row.from)],
      to: Moment.allCases[Int(row.to)],
      length: Deadline.Length(Int(row.count), Deadline.Unit.allCases[Int(row.unit)]),
      sort: Deadline.Sort.allCases[Int(row.sort)],
      kinds: Self.kinds(row.kinds),
      powers: list(row.firstPower, Int(row.powerCount)).map(string),
      when: procedureRows(row.firstCase, row.caseCount),
      excluding: Exclusion.allCases.enumerated()
        .filter { row.exclusions >> UInt16($0.offset) & 1 == 1 }
        .map(\.element),
      extendable: extendable(row),
      movesOffHolidays: row.flags & DeadlineRow.movesOffHolidays != 0,
      basis: provision(row.basis),
      authority: authority(row.authority),
      inForce: Period(first: row.firstDay, last: row.lastDay)
    )
  }

  private func extendable(_ row: DeadlineRow) -> Deadline.Extension? {
    guard row.extensionCount > 0 else { return nil }
    let unit = Deadline.Unit.allCases[Int(row.extensionUnit)]
    return Deadline.Extension(
      length: Deadline.Length(Int(row.extensionCount), unit),
      approver: string(row.approver),
      ground: string(row.ground)
    )
  }
}
