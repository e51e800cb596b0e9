import SteelyardArtifact
import SteelyardModel
import SteelyardText

// Circumstances for which the decision must be lighter, and is not.

extension Explanation {
  /// A circumstance that must lighten or mitigate was not applied.
  func neglectedDuty(_ remark: Weighing.Remark) -> Finding {
    let mitigates = remark.code == .mitigationNotApplied
    let duties = duties(mitigates ? [.mitigate] : [.lighten, .lightenOrMitigate, .mitigate])
    let (name, amount) = (measureName(remark), decidedAmount(remark.subject))
    let chinese = duties.map { "「\($0.name)」" }.joined()
    let english = duties.map { "`\($0.id)`" }.joined(separator: ", ")
    let message =
      mitigates
      ? Bilingual(
        "有\(chinese)情节，应当减轻处罚，\(name.chinese)\(amount.chinese)却没有低于法定下限",
        "for \(english) the decision must be mitigated, and the \(name.english) of \(amount.english) is not below the statutory least"
      )
      : Bilingual(
        "有\(chinese)情节，应当从轻，\(name.chinese)\(amount.chinese)却是裁量基准的上限",
        "for \(english) the decision must be lighter, and the \(name.english) of \(amount.english) is the most of the benchmark"
      )
    return finding(
      remark,
      message,
      provision: duties.map(\.basis.citation).joined(separator: "；"),
      measure: measureIdentifier(remark)
    )
  }

  /// The circumstances that count and for which the decision must be lighter.
  private func duties(_ effects: [Circumstance.Effect]) -> [Circumstance] {
    (0..<Int(statute.circumstanceCount)).compactMap { position in
      guard bound.circumstances >> UInt64(position) & 1 == 1 else { return nil }
      let place = tables.words[Int(statute.firstCircumstance) + position]
      let circumstance = tables.circumstance(place)
      return circumstance.isDuty && effects.contains(circumstance.effect) ? circumstance : nil
    }
  }
}
