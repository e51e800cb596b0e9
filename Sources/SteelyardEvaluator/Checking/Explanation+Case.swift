import SteelyardModel
import SteelyardText

// What is missing in the case, or cannot be weighed.

extension Explanation {
  /// A fact that matters is missing.
  func factMissing(_ name: String) -> Finding {
    Finding(
      .factMissing,
      severity: .warning,
      message: Self.calendarMissing(name)
        ?? Bilingual("缺少事实：\(Self.chineseName(name))", "a fact is missing: `\(name)`")
    )
  }

  private static func calendarMissing(_ name: String) -> Bilingual? {
    if let year = MissingName.year(ofDeadlines: name) {
      return Bilingual(
        "工作日历没有\(year)年，算不出期限",
        "the calendar does not cover \(year): a time limit cannot be counted"
      )
    }
    return MissingName.year(ofCalendar: name)
      .map { year in
        Bilingual(
          "工作日历没有\(year)年，数不出工作日",
          "the calendar does not cover \(year): working days cannot be counted"
        )
      }
  }

  private static func chineseName(_ name: String) -> String {
    switch name {
    case CaseDate.acted.rawValue: "行为日期（acted）"
    case "authority": "办案机关（authority）"
    case "subject": "当事人类型（subject）"
    case "law": "适用哪一天的法律（law）"
    default: name
    }
  }

  /// A remark on a claim, the day, or a number.
  func caseFinding(_ remark: Weighing.Remark) -> Finding {
    switch remark.code {
    case .circumstanceNotApplicable: return circumstanceNotApplicable(remark)
    case .notInForce:
      let day = (law?.day ?? file.dates[.acted])?.description ?? ""
      return finding(
        remark,
        Bilingual(
          "该权力事项在\(day)没有效力",
          "the power was not in force on `\(day)`"
        ),
        provision: statutoryProvision
      )
    case .amountNotExact, .aboveStatutoryMost, .belowStatutoryLeast, .measureNotProvided,
      .mandatoryMeasureMissing, .forbiddenMeasure, .exclusiveMeasures, .punishedAlthoughExempt,
      .finedTwice, .finedUnderLighter, .outOfTime, .mitigationNotApplied, .lighteningNotApplied,
      .aboveBenchmark, .belowBenchmark,
      .measureOutsideBenchmark, .amountMissing,
      .unreasonedDeviation, .justifiedDeviation, .emptyReason, .procedureMissing,
      .procedureAfterDecision, .late, .tooEarly, .factMissing, .countContradicted, .historyAfterAct,
      .outOfProportion, .leniencyNotExamined, .aggravationWithoutGround:
      return amountNotExact(remark)
    }
  }

  private func circumstanceNotApplicable(_ remark: Weighing.Remark) -> Finding {
    let view = PowerView(catalog: catalog, position: bound.power)
    let strange = file.circumstances.map(\.id)
      .filter { view.position(ofCircumstance: $0, in: bound) == nil }
    let id = strange.indices.contains(Int(remark.subject)) ? strange[Int(remark.subject)] : ""
    return finding(
      remark,
      Bilingual(
        "情节「\(id)」不适用于该权力事项",
        "the circumstance `\(id)` does not count for this power"
      )
    )
  }

  private func amountNotExact(_ remark: Weighing.Remark) -> Finding {
    guard remark.subject != Weighing.Remark.none else {
      return finding(
        remark,
        Bilingual(
          "由事实计算的数值溢出或者超出其范围",
          "a value computed from the facts overflows or leaves its domain"
        )
      )
    }
    let name = measureName(remark)
    return finding(
      remark,
      Bilingual(
        "\(name.chinese)的数额无法准确计算",
        "the amount of \(name.english) cannot be computed exactly"
      ),
      provision: statutoryProvision,
      measure: measureIdentifier(remark)
    )
  }
}
