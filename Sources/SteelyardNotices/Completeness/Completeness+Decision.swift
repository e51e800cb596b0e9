import SteelyardEvaluator
import SteelyardModel

extension Completeness {
  /// What is decided, on what it rests, and the ground of a refusal.
  var decisionLacks: [NoticeLack] {
    var lacks: [NoticeLack] = []
    if power.basis.allSatisfy(\.isBlank), power.clauseProvision.isBlank {
      lacks.append(
        lack(.noBasis, "没有法律依据", "no provision is cited", under: .basis)
      )
    }
    if caseFile.decision == nil {
      lacks.append(
        lack(.noDecision, "没有决定内容", "nothing is decided", under: .decision)
      )
    }
    if refuses, power.clauseGround.isBlank {
      lacks.append(
        lack(
          .refusalWithoutGround,
          "拒绝申请而没有说明理由",
          "the application is refused without a ground",
          under: .decision
        )
      )
    }
    return lacks
  }

  /// Whether something of a nature is decided.
  func decides(_ nature: Measure.Nature) -> Bool {
    caseFile.decision?.contains { decided in
      power.measures.contains { $0.id == decided.measure && $0.nature == nature }
    } ?? false
  }

  private var refuses: Bool { decides(.refusal) }
}
