import SteelyardEvaluator
import SteelyardModel

extension Completeness {
  /// The parts of the reason for a deviation that are absent.
  var deviationLacks: [NoticeLack] {
    guard leavesBenchmark else { return [] }
    guard let deviation = caseFile.deviation else {
      return [part("没有理由", "no reason is given")]
    }
    guard kind != .priorNotice else { return groundLacks(of: deviation) }
    let lacks = groundLacks(of: deviation) + approvalLacks(of: deviation)
    return lacks.isEmpty ? [part("理由不充分", "the reason is not sufficient")] : lacks
  }

  /// Whether the decision lies outside the benchmark and the reason was found wanting.
  private var leavesBenchmark: Bool {
    findings.contains { $0.code == .unreasonedDeviation || $0.code == .emptyReason }
  }

  private func groundLacks(of deviation: CaseFile.Deviation) -> [NoticeLack] {
    var lacks: [NoticeLack] = []
    if deviation.ground.isBlank {
      lacks.append(part("没有理由", "no ground is given"))
    } else if findings.contains(where: { $0.code == .emptyReason }) {
      lacks.append(part("理由没有内容", "the ground says nothing"))
    }
    if deviation.provision.isBlank {
      lacks.append(part("没有依据条款", "no provision is cited"))
    }
    return lacks
  }

  private func approvalLacks(of deviation: CaseFile.Deviation) -> [NoticeLack] {
    var lacks: [NoticeLack] = []
    if deviation.approver.isBlank { lacks.append(part("没有批准人", "nobody approved it")) }
    guard let approved = deviation.approved else {
      return lacks + [part("没有批准日期", "the day of approval is missing")]
    }
    if let decided = caseFile.dates[.decided], approved > decided {
      lacks.append(part("批准在决定之后", "it was approved only after the decision"))
    }
    return lacks
  }

  private func part(_ chinese: String, _ english: String) -> NoticeLack {
    lack(
      .deviationIncomplete,
      "偏离裁量基准：" + chinese,
      "deviation from the benchmark: " + english,
      under: .deviation
    )
  }
}
