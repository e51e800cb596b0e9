import SteelyardArtifact

/// Names of what is missing that are no facts.
package enum MissingName {
  private static let calendar = "calendar:"
  private static let deadlines = "deadline-calendar:"

  /// The name of a year that no calendar has.
  package static func calendar(_ year: Int) -> String { "\(calendar)\(year)" }

  /// The name of a year that no calendar has and that a time limit needs.
  package static func deadlines(_ year: Int) -> String { "\(deadlines)\(year)" }

  /// Whether a name stands for what is missing for the steps and time limits only, not for the amounts.
  package static func isOfCourse(_ name: String) -> Bool {
    name == "subject" || name.hasPrefix(deadlines)
  }

  /// The year that a time limit needs, where a name stands for one.
  package static func year(ofDeadlines name: String) -> Substring? {
    name.hasPrefix(deadlines) ? name.dropFirst(deadlines.count) : nil
  }

  /// The year, where a name stands for one.
  package static func year(ofCalendar name: String) -> Substring? {
    name.hasPrefix(calendar) ? name.dropFirst(calendar.count) : nil
  }
}

extension Explanation {
  /// The year for which a calendar is missing, where that is why a factor has no value.
  func uncountedYear(_ slot: Int) -> Int? {
    Weigher(tables).uncountedYear(slot, of: statute, weighing.facts, bound)
  }
}

extension Weigher {
  /// The year for which a calendar is missing, where that is why a factor has no value.
  func uncountedYear(
    _ slot: Int,
    of statute: StatuteRow,
    _ facts: Weighing.Facts,
    _ bound: BoundCase
  ) -> Int? {
    guard facts.uncounted >> UInt64(slot) & 1 == 1 else { return nil }
    let first = Int(statute.firstDerivation)
    let places = first..<first + Int(statute.derivationCount)
    guard let place = places.first(where: { Int(tables.derivations[$0].slot) == slot }) else {
      return nil
    }
    var bound = bound
    let days = workingDays(tables.derivations[place], in: calendar(of: statute, for: &bound), facts)
    guard case .uncovered(let year, _) = days else { return nil }
    return year
  }
}
