import SteelyardArtifact
import SteelyardModel

// Which rules on steps, time limits and proportion are meant for a case, and which of them are nearer.

extension Weigher {
  /// How near a rule is that is meant for the power and in force on the day of the decision, else of the act; nil where it is not.
  ///
  /// One that names the power is nearer than any that does not; of these the nearer authority comes first.
  func closeness(
    of row: some RuleRow,
    _ bound: inout BoundCase,
    _ statute: StatuteRow
  ) -> Int? {
    let decided = bound.dates[Dates.decided]
    let day = decided == BoundCase.noDay ? bound.dates[Dates.acted] : decided
    guard row.firstDay <= day, day <= row.lastDay, isMeant(by: row, &bound, statute),
      let rank = rank(of: row.authority, of: statute, for: &bound)
    else { return nil }
    // Naming powers counts for more than any rank.
    return row.powerCount > 0 ? rank + 16 : rank
  }

  /// Whether a rule is for a power: for its kind, and for itself where it names powers.
  private func isMeant(
    by row: some RuleRow,
    _ bound: inout BoundCase,
    _ statute: StatuteRow
  ) -> Bool {
    guard row.kinds == 0 || row.kinds >> UInt16(statute.kind) & 1 == 1 else { return false }
    guard row.powerCount > 0 else { return true }
    let id = tables.powers[bound.power].id
    let first = Int(row.firstPower)
    for place in first..<first + Int(row.powerCount) where tables.words[place] == id { return true }
    return false
  }

  /// How near the authority of a rule is; a case without authority stands under the nation of the power.
  func rank(of place: UInt32, of statute: StatuteRow, for bound: inout BoundCase) -> Int? {
    guard bound.region == Layout.absent else { return rank(of: place, for: &bound) }
    let authority = tables.authorities[place]
    let start = tables.textStarts[Int(authority.department)]
    let isGovernment = start == tables.textStarts[Int(authority.department) + 1]
    let isRoot = authority.region == UInt32(statute.country) * Authority.perCountry
    return isRoot && isGovernment ? 0 : nil
  }
}
