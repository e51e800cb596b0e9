package import SteelyardEvaluator
package import SteelyardModel
import SteelyardText

/// What two evaluators must agree on; wording is left out.
package struct Essence: Hashable, Sendable {
  package struct Reason: Hashable, Sendable {
    package var factor: String
    package var test: String
    package var choseClause: Bool
  }

  package struct Nearest: Hashable, Sendable {
    package var factor: String
    package var threshold: String
    package var clause: Int?
    package var band: Int?
  }

  package struct Weighed: Hashable, Sendable {
    package var measure: String
    package var modality: Term.Modality
    package var range: AmountRange?
  }

  package struct Remark: Hashable, Sendable {
    package var code: FindingCode
    package var severity: Finding.Severity
    package var measure: String?
  }

  package struct Counted: Hashable, Sendable {
    package var factor: String
    package var counter: Counter
    package var least: Int64
    package var most: Int64
    package var acts: [Int]
    package var open: [CountedFactor.Open]
  }

  package struct Side: Hashable, Sendable {
    package var day: Day
    package var isInForce: Bool
    package var standard: String?
    package var clause: Int?
    package var band: Int?
    package var statutory: [Weighed]
    package var benchmark: [Weighed]
    package var missing: [String]
  }

  package var outcome: Outcome
  package var hasVerdict: Bool
  package var lawDay: Day?
  package var lawWhy: AppliedLaw.Why?
  package var lawSides: [Side]
  package var standard: String?
  package var standardChosen: StandardChoice?
  package var clause: Int?
  package var band: Int?
  package var grade: String?
  package var statutory: [Weighed]
  package var benchmark: [Weighed]
  package var circumstances: [String]
  package var procedures: [Step]
  package var missing: [String]
  package var possible: [Int]
  package var because: [Reason]
  package var nearest: [Nearest]
  package var computed: Set<String>
  package var counted: [Counted]
  package var findings: [Remark]
}

extension Assessment {
  /// The part of an assessment that does not depend on wording.
  package var essence: Essence {
    Essence(
      outcome: outcome,
      hasVerdict: verdict != nil,
      lawDay: verdict?.lawDay,
      lawWhy: verdict?.law?.why,
      lawSides: (verdict?.law?.sides ?? []).map(\.essence),
      standard: verdict?.standard,
      standardChosen: verdict?.standardChosen,
      clause: verdict?.clause,
      band: verdict?.band,
      grade: verdict?.grade,
      statutory: (verdict?.statutory ?? []).map(\.essence),
      benchmark: (verdict?.benchmark ?? []).map(\.essence),
      circumstances: verdict?.circumstances ?? [],
      procedures: (verdict?.procedures ?? []).map(\.step),
      missing: verdict?.missing ?? [],
      possible: verdict?.possible ?? [],
      because: (verdict?.because ?? []).map {
        Essence.Reason(factor: $0.factor, test: $0.test, choseClause: $0.choseClause)
      },
      nearest: (verdict?.nearest ?? []).map {
        Essence.Nearest(
          factor: $0.factor,
          threshold: $0.threshold.chinese,
          clause: $0.clause,
          band: $0.band
        )
      },
      computed: Set((verdict?.computed ?? []).map { "\($0.factor) = \($0.value.chinese)" }),
      counted: (verdict?.counted ?? []).map {
        Essence.Counted(
          factor: $0.factor,
          counter: $0.counter,
          least: $0.least,
          most: $0.most,
          acts: $0.acts.map(\.place),
          open: $0.open
        )
      },
      findings: findings.map {
        Essence.Remark(code: $0.code, severity: $0.severity, measure: $0.measure)
      }
    )
  }
}

extension LawSide {
  fileprivate var essence: Essence.Side {
    Essence.Side(
      day: day,
      isInForce: isInForce,
      standard: standard,
      clause: clause,
      band: band,
      statutory: statutory.map(\.essence),
      benchmark: benchmark.map(\.essence),
      missing: missing
    )
  }
}

extension WeighedMeasure {
  fileprivate var essence: Essence.Weighed {
    Essence.Weighed(measure: measure, modality: modality, range: range)
  }
}
