import SteelyardDiagnostics
import SteelyardSyntax

/// A calendar with its keys checked, its days not yet read.
struct CalendarDeclaration: Sendable {
  /// The calendar itself.
  let fields: Fields<CalendarKey>
  /// Its years, each under its number.
  let years: [Named<CalendarYearKey>]

  /// Reads a calendar; nil where it is none.
  init?(_ node: Node, log: inout DiagnosticLog) {
    guard let fields = Fields<CalendarKey>(node, log: &log) else { return nil }
    self.fields = fields
    let entries = (fields[.years]?.entries.map(\.self) ?? [])
      .filter { !$0.key.utf8.elementsEqual("note".utf8) }
    years = entries.compactMap { entry in
      Fields(entry.value, log: &log).map { Named(name: entry.key, fields: $0) }
    }
  }
}
