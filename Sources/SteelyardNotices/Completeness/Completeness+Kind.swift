import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension Completeness {
  /// What the kind of notice itself presupposes.
  var kindLacks: [NoticeLack] {
    switch kind {
    case .reasons: []
    case .priorNotice where power.isForeign, .noPenalty where power.isForeign: [ofAnotherCountry]
    case .priorNotice: decides(.penalty) ? [] : [nothingProposed]
    case .noPenalty: noPenaltyLacks
    }
  }

  private var noPenaltyLacks: [NoticeLack] {
    var lacks: [NoticeLack] = []
    if power.kind != .penalty || decides(.penalty) {
      lacks.append(
        NoticeLack(
          .notApplicable,
          Bilingual("决定了处罚，或者事项不是行政处罚", "a penalty is decided, or the power is no penalty"),
          provision: Law.penalty.cite(33, 57)
        )
      )
    }
    if !isExempt {
      lacks.append(
        NoticeLack(
          .noExemption,
          Bilingual("没有不予处罚的情节", "no circumstance exempts from the penalty"),
          provision: Law.penalty.cite(33)
        )
      )
    }
    if caseFile.decision?.contains(where: { $0.measure == "education" }) != true {
      lacks.append(
        NoticeLack(
          .noEducation,
          Bilingual("没有对当事人进行教育", "the party was not educated"),
          provision: Law.penalty.cite(33)
        )
      )
    }
    return lacks
  }

  private var ofAnotherCountry: NoticeLack {
    NoticeLack(
      .notApplicable,
      Bilingual(
        "事项属于其他国家，这种文书只有中国法律才有；请用 --kind reasons",
        "the power is another country's, and only Chinese law knows this document; use --kind reasons"
      ),
      provision: kind == .priorNotice ? Law.penalty.cite(44) : Law.penalty.cite(33)
    )
  }

  private var nothingProposed: NoticeLack {
    NoticeLack(
      .notApplicable,
      Bilingual("没有拟作出的行政处罚", "no administrative penalty is proposed"),
      provision: Law.penalty.cite(44)
    )
  }

  private var isExempt: Bool {
    let counted = material.assessment.verdict?.circumstances ?? []
    return power.circumstances.contains { circumstance in
      counted.contains(circumstance.id)
        && (circumstance.effect == .exempt || circumstance.effect == .mayExempt)
    }
  }
}
