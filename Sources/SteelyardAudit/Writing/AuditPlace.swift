import SteelyardEvaluator

/// Where an answer stands in a joint case.
struct AuditPlace {
  /// The act of the party.
  let part: PartAssessment
  /// Whether there are several acts, so that each has to be named.
  let namesAct: Bool
}
