import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension Completeness {
  /// Steps that must have been taken before the decision.
  var stepLacks: [NoticeLack] {
    owedSteps.compactMap { owed in
      guard let taken = caseFile.procedure[owed.step] else {
        return missing(owed)
      }
      guard let decided = caseFile.dates[.decided], taken > decided else { return nil }
      return tooLate(owed)
    }
  }

  /// The steps of the verdict, and the prior notice that 行政处罚法 §44 demands before every penalty of a Chinese authority.
  ///
  /// Service follows the decision, so a notice cannot wait for it.
  private var owedSteps: [ProcedureOwed] {
    var owed = (material.assessment.verdict?.procedures ?? []).filter { $0.step != .served }
    if decides(.penalty), !power.isForeign, !owed.contains(where: { $0.step == .priorNotice }) {
      owed.insert(ProcedureOwed(step: .priorNotice, provision: ""), at: 0)
    }
    return owed
  }

  private func missing(_ owed: ProcedureOwed) -> NoticeLack {
    let name = owed.step.words
    return NoticeLack(
      .stepMissing,
      Bilingual("应当「\(name.chinese)」而没有", "`\(name.english)` is owed and was not taken"),
      provision: provision(for: owed)
    )
  }

  private func tooLate(_ owed: ProcedureOwed) -> NoticeLack {
    let name = owed.step.words
    return NoticeLack(
      .stepTooLate,
      Bilingual("「\(name.chinese)」在决定之后", "`\(name.english)` came only after the decision"),
      provision: provision(for: owed)
    )
  }

  /// The general law behind the step where there is one, and the provision of the catalog where that is another.
  private func provision(for owed: ProcedureOwed) -> Bilingual {
    let cited = owed.provision
    guard !power.isForeign, let law = owed.step.law(for: power.kind) else {
      guard cited.isBlank else { return Bilingual(cited, cited) }
      return power.isForeign ? Law.elsewhere : Law.records.cite()
    }
    guard !cited.isBlank, !Law.allCases.contains(where: { cited.hasPrefix($0.name.chinese) }) else {
      return law
    }
    return Bilingual("\(law.chinese)；\(cited)", "\(law.english); \(cited)")
  }
}
