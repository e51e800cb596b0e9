import SteelyardText

// The reason for staying outside the benchmark.

extension Explanation {
  /// A remark on the reason that is given, or not given.
  func deviationFinding(_ remark: Weighing.Remark) -> Finding {
    switch remark.code {
    case .justifiedDeviation:
      let provision = file.deviation?.provision ?? ""
      return finding(
        remark,
        Bilingual("偏离裁量基准，已说明理由", "the decision deviates from the benchmark with a reason"),
        provision: provision
      )
    case .emptyReason:
      return finding(
        remark,
        Bilingual(
          "偏离理由「\(file.deviation?.ground ?? "")」没有内容",
          "the reason `\(file.deviation?.ground ?? "")` for the deviation says nothing"
        ),
        provision: standardProvision
      )
    case .unreasonedDeviation, .aboveStatutoryMost, .belowStatutoryLeast, .measureNotProvided,
      .mandatoryMeasureMissing, .forbiddenMeasure, .exclusiveMeasures, .punishedAlthoughExempt,
      .finedTwice, .finedUnderLighter, .outOfTime, .mitigationNotApplied, .lighteningNotApplied,
      .aboveBenchmark, .belowBenchmark,
      .measureOutsideBenchmark, .amountMissing,
      .procedureMissing, .procedureAfterDecision, .late, .tooEarly, .factMissing,
      .circumstanceNotApplicable, .countContradicted, .historyAfterAct,
      .outOfProportion, .leniencyNotExamined, .aggravationWithoutGround, .notInForce,
      .amountNotExact:
      return finding(remark, absentParts, provision: standardProvision)
    }
  }

  /// What a complete reason would need and this one has not.
  private var absentParts: Bilingual {
    guard let deviation = file.deviation else {
      return Bilingual(
        "偏离裁量基准而未说明理由",
        "the decision deviates from the benchmark without a reason"
      )
    }
    var absent: [Bilingual] = []
    func note(_ text: String, _ chinese: String, _ english: String) {
      if text.allSatisfy(\.isWhitespace) { absent.append(Bilingual(chinese, english)) }
    }
    note(deviation.ground, "理由", "the ground")
    note(deviation.provision, "依据", "the provision")
    note(deviation.approver, "批准人", "the approver")
    if deviation.approved == nil { absent.append(Bilingual("批准日期", "the day of approval")) }
    guard !absent.isEmpty else {
      return Bilingual(
        "偏离裁量基准的批准晚于决定",
        "the deviation was approved after the decision"
      )
    }
    return Bilingual(
      "偏离裁量基准的理由不完整，缺少" + absent.map(\.chinese).joined(separator: "、"),
      "the reason for the deviation is not complete: "
        + absent.map(\.english).joined(separator: ", ") + " missing"
    )
  }
}
