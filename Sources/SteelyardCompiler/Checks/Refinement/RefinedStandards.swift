import SteelyardModel

/// A standard beside the next higher one that is in force on the same days.
struct RefinedStandards: Sendable {
  /// The standard of the lower authority.
  let lower: StandardDraft
  /// The standard of the nearest authority above it.
  let upper: StandardDraft
  /// Days on which both are in force.
  let days: Period

  /// Every standard of a power with those it refines, one entry for each run of days on which that is the same one.
  static func pairs(of drafts: [StandardDraft], while exists: Period) -> [RefinedStandards] {
    drafts.flatMap { lower -> [RefinedStandards] in
      let above = drafts.filter { $0.standard.isAbove(lower.standard) }
      guard !above.isEmpty, let days = lower.standard.inForce.intersection(exists) else {
        return []
      }
      return days.runs(changingWith: above.map(\.standard.inForce)).compactMap { run in
        nearest(of: above.filter { $0.standard.inForce.overlaps(run) })
          .map { RefinedStandards(lower: lower, upper: $0, days: run) }
      }
    }
  }

  /// The standard of the deepest region, and there of a department before its government.
  private static func nearest(of drafts: [StandardDraft]) -> StandardDraft? {
    drafts.max {
      let (first, second) = ($0.standard.authority, $1.standard.authority)
      return (first.level, first.department.count) < (second.level, second.department.count)
    }
  }
}

extension Standard {
  /// Whether it was issued by another authority that stands above the one of the other standard.
  fileprivate func isAbove(_ other: Standard) -> Bool {
    authority != other.authority && authority.governs(other.authority)
  }
}

extension Period {
  /// The period cut into runs of days on which none of some periods begins or ends.
  func runs(changingWith others: [Period]) -> [Period] {
    var starts: Set<Day> = []
    for other in others {
      if let from = other.from { starts.insert(from) }
      if let next = other.to?.adding(days: 1) { starts.insert(next) }
    }
    var runs: [Period] = []
    var start = from
    for next in starts.sorted() where contains(next) && (from.map { next > $0 } ?? true) {
      runs.append(Period(from: start, to: next.adding(days: -1)))
      start = next
    }
    return runs + [Period(from: start, to: to)]
  }
}
