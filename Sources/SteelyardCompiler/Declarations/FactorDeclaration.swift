import SteelyardModel
import SteelyardSyntax

/// A factor as it is written.
struct FactorDeclaration: Sendable {
  /// The words for the kinds of values.
  static let types = [
    "money", "quantity", "percent", "multiple", "count", "days", "working-days", "months", "years",
    "date", "yes-no", "choice", "choices", "text",
  ]

  /// Its name.
  let name: Node
  /// Its keys.
  let fields: Fields<FactorKey>
  /// What it counts.
  let counts: Fields<CounterKey>?
  /// How it is derived.
  let derived: Fields<DerivedKey>?
  /// The score it is.
  let score: Fields<ScoreKey>?

  init(_ named: Named<FactorKey>, log: inout DiagnosticLog) {
    name = named.name
    fields = named.fields
    log.checkIdentifier(name)
    for entry in fields[.of]?.itemsOrItself ?? [] { log.checkIdentifier(entry) }
    counts = fields[.counts].flatMap { Fields($0, log: &log) }
    derived = fields[.derived].flatMap { Fields($0, log: &log) }
    score = derived?[.score].flatMap { Fields($0, log: &log) }
  }
}
