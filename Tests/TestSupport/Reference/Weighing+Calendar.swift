import SteelyardEvaluator
import SteelyardModel

// Step 3: working days, which are known for the years of a calendar only.

extension Weighing {
  /// The calendar of the authority nearest upwards that has one; a case without authority stands under the nation
  /// of the power.
  var calendar: WorkCalendar? {
    let nearest = Self.nearest(
      to: file.authority ?? catalog[power.volume].authority.root,
      among: catalog.calendars.map(\.authority)
    )
    return catalog.calendars.first { $0.authority == nearest }
  }

  /// The first year of a day that is counted and that the calendar does not have.
  func uncountedYear(of derivation: Derivation, at point: [Ref<Factor>: Int64]) -> Int? {
    guard case .workingDaysBetween(let first, let second) = derivation,
      let one = point[first].flatMap(Int32.init(exactly:)),
      let other = point[second].flatMap(Int32.init(exactly:))
    else { return nil }
    return uncountedYear(after: Day(number: min(one, other)), through: Day(number: max(one, other)))
  }

  /// The same of a factor, whose inputs are known.
  func uncountedYear(of reference: Ref<Factor>) -> Int? {
    guard let derivation = catalog[reference].derivation,
      let states = try? derivation.inputs.map({ try state(of: $0) }),
      let point = Self.point(derivation.inputs, states)
    else { return nil }
    return uncountedYear(of: derivation, at: point)
  }

  /// The first year after a day, up to another, that the calendar does not have.
  func uncountedYear(after first: Day, through last: Day) -> Int? {
    guard let next = first.adding(days: 1), next <= last else { return nil }
    return (next.civil.year...last.civil.year).first { year in
      calendar?.years.contains { $0.number == year } != true
    }
  }
}
