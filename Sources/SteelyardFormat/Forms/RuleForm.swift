/// What stands at a place of a rules file, as far as the way it is written depends on it.
///
/// A list has the form of its items.
enum RuleForm: Hashable, Sendable {
  case volume
  case catalog, issuer, period, bounds
  case instruments, instrument
  case calendar, calendarYears, calendarYear
  case measures, measure
  case factors, factor, counter, derived, step, lookup, score, scores, points
  case circumstances, circumstance
  case procedure, deadline, extendable, excluded, extended
  case power, clause
  case standard, weighing, weight, several, leastGrades, band, overrides
  /// A text or a map.
  case amount
  case rounding
  case condition
  case example, facts, decision, steps, deviation, law, earlierAct, concurrence, proportion,
    expectation
  /// A text to which quotation marks give no other meaning.
  case text
  /// A word, a number or a day of the language.
  case word
  /// A test, some of whose signs count in quotation marks only.
  case test
  /// A region code, with a department or without.
  case region
  /// What the language does not know.
  case unknown
}

extension RuleForm {
  /// How lists and maps of a form are laid out.
  enum Layout: Sendable {
    /// On one line where they fit.
    case line
    /// A map fills as many lines as it needs, like a sentence.
    case filled
    /// A list has a line for each item; a map stands on one line where it and its fellows in the list fit.
    case rows
    /// A line for each entry, however short.
    case spread
  }

  private static let spread: Set<RuleForm> = [
    .volume, .catalog, .instruments, .calendar, .calendarYears, .measures, .factors, .score,
    .scores, .circumstances, .power,
    .clause, .standard, .example,
  ]

  private static let rows: Set<RuleForm> = [
    .procedure, .deadline, .band, .condition, .lookup, .step, .earlierAct,
    .proportion,
  ]

  private static let filled: Set<RuleForm> = [.facts, .decision, .steps, .expectation]

  /// The layout of the lists and maps that have this form.
  var layout: Layout {
    if Self.spread.contains(self) { return .spread }
    if Self.rows.contains(self) { return .rows }
    return Self.filled.contains(self) ? .filled : .line
  }

  /// Whether an empty line stands between the entries of a map.
  var spacesEntries: Bool { self == .volume }

  /// Whether an empty line stands between the items of a list.
  var spacesItems: Bool { self == .power || self == .standard }
}
