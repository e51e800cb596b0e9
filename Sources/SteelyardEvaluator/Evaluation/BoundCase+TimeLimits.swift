import SteelyardModel

extension BoundCase {
  /// A stretch of time that is left out of time limits.
  package struct Excluded: Sendable {
    var ground: UInt8 = 0
    var from: Int32 = 0
    var to: Int32 = 0
  }

  /// A time limit that was extended.
  package struct Extended: Sendable {
    var to: UInt8 = 0
    var unit: UInt8 = 0
    /// Whether approver and ground are named.
    var isReasoned = false
    var count: Int32 = 0
    var approved: Int32 = 0
  }

  /// The day of a moment by its position: the dates, then the steps that are no date.
  func day(ofMoment moment: UInt8) -> Int32 {
    if moment < 4 { return dates[Int(moment)] }
    // Service is the seventh step and a date as well.
    return steps[Int(moment) - (moment < 10 ? 4 : 3)]
  }

  /// Takes over what the case says about time limits; false where that is more than there is room for.
  mutating func bindTimeLimits(of file: CaseFile) -> Bool {
    for stretch in file.excluded {
      var row = Excluded()
      row.ground = UInt8(clamping: Exclusion.allCases.firstIndex(of: stretch.ground) ?? 0)
      (row.from, row.to) = (stretch.from.number, stretch.to.number)
      guard exclude(row) else { return false }
    }
    for stated in file.extended {
      var row = Extended()
      row.to = UInt8(clamping: Moment.allCases.firstIndex(of: stated.to) ?? 0)
      row.unit = UInt8(clamping: Deadline.Unit.allCases.firstIndex(of: stated.length.unit) ?? 0)
      row.count = Int32(clamping: stated.length.count)
      row.approved = stated.approved.number
      row.isReasoned = !Self.isBlank(stated.approver) && !Self.isBlank(stated.ground)
      guard extend(row) else { return false }
    }
    return true
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
