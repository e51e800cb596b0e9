import SteelyardModel

/// What a power is made of while it and its standards are generated.
struct PowerPlan {
  /// The factors its clauses test.
  let factors: [Ref<Factor>]
  /// A score for positions on the range, where the power has one.
  let score: Ref<Factor>?
  /// Factors that amounts may depend on: numbers from zero up, never *unknown*.
  let scales: [Ref<Factor>]
  /// The measures its clauses choose from.
  let measures: [Ref<Measure>]
}
