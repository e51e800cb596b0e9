import SteelyardModel
import SteelyardSyntax

/// A factor as it is written.
struct FactorDeclaration: Sendable {
  /// The words for the kinds of values.
  static let types = [
    "money", "quantity", "percent", "multiple", "count", "days", "working-days", "months", "years",
    "date", "event", "yes-no", "choice", "choices", "text",
  ]

  /// Its name.
  let name: Node
  /// Its keys.
  let fields: Fields<FactorKey>
  /// Where its kind, unit and entries are stated: here, or for a step of a factor with the factor.
  let typeFields: Fields<FactorKey>
  /// What it counts.
  let counts: Fields<CounterKey>?
  /// How it is derived.
  let derived: Fields<DerivedKey>?
  /// The score it is.
  let score: Fields<ScoreKey>?

  init(_ named: Named<FactorKey>, log: inout DiagnosticLog) {
    name = named.name
    fields = named.fields
    typeFields = named.fields
    log.checkIdentifier(name)
    for entry in fields[.of]?.itemsOrItself ?? [] { log.checkIdentifier(entry) }
    counts = fields[.counts].flatMap { Fields($0, log: &log) }
    derived = fields[.derived].flatMap { Fields($0, log: &log) }
    score = derived?[.score].flatMap { Fields($0, log: &log) }
  }

  /// A factor that is computed by the last of its steps.
  init(_ named: Named<FactorKey>, lastStep: Fields<StepKey>, log: inout DiagnosticLog) {
    name = named.name
    fields = named.fields.filled(from: Fields(partOf: lastStep.node))
    typeFields = named.fields
    log.checkIdentifier(name)
    counts = nil
    derived = Fields(partOf: lastStep.node)
    score = derived?[.score].flatMap { Fields($0, log: &log) }
  }

  /// A step of a factor that others follow.
  init(
    name: Node,
    step: Fields<StepKey>,
    of whole: Fields<FactorKey>,
    log: inout DiagnosticLog
  ) {
    self.name = name
    fields = Fields(partOf: step.node)
    typeFields = step[.type] == nil ? whole : fields
    log.checkIdentifier(name)
    counts = nil
    derived = Fields(partOf: step.node)
    score = derived?[.score].flatMap { Fields($0, log: &log) }
  }
}
