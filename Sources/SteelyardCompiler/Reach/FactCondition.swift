import SteelyardModel

/// What facts have to show besides lying in a region: for example that an amount leaves a range.
struct FactCondition {
  /// The factors on whose values it depends.
  let factors: [Ref<Factor>]
  /// Values worth trying before all others.
  var hints: [FactPoint] = []
  /// Whether it may hold somewhere among some values of the factors, with what else is left of the facts; never no where it does.
  let mayHold: ([Ref<Factor>: SpanSet], FactBox) -> Bool
  /// Whether it holds at some facts.
  let holds: (FactPoint) -> Bool
}

/// What came of looking for facts.
enum FactFinding {
  /// A case that shows it.
  case found(CaseFacts)
  /// There is none.
  case impossible
  /// Neither a case was found nor a proof that there is none; the factor made it too intricate.
  case undecided(Ref<Factor>?)
}
