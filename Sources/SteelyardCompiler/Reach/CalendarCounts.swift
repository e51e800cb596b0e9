import SteelyardModel
import Synchronization

/// The working days of the calendars of a catalog, summed up when they are first asked for and then kept for all proofs.
final class CalendarCounts: Sendable {
  private let calendars: [WorkCalendar]
  private let counted = Mutex<[WorkingDayCounts]?>(nil)

  init(of catalog: Catalog) {
    let national = catalog.calendars.filter { $0.authority.level == .nation }
    let others = catalog.calendars.filter { $0.authority.level != .nation }
    calendars = national + others
  }

  /// The counts, those of a nation first.
  var all: [WorkingDayCounts] {
    counted.withLock { counted in
      if let counted { return counted }
      let counts = calendars.compactMap(WorkingDayCounts.init)
      counted = counts
      return counts
    }
  }

  /// The days between which calendars know working days; a case with another day lacks the number, and nothing is to be proved of it.
  var days: ValueSpan? {
    let days = all.map(\.days)
    return days.dropFirst().reduce(days.first) { $0?.joined(with: $1) }
  }
}
