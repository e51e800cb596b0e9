import SteelyardArtifact
import SteelyardModel
import SteelyardText

// Measures that should not have been taken, and measures that should.

extension Explanation {
  /// A remark on a measure or on a group of them.
  func measureFinding(_ remark: Weighing.Remark) -> Finding {
    if remark.code == .exclusiveMeasures { return exclusiveMeasures(remark) }
    let isBenchmark = remark.code == .measureOutsideBenchmark
    return finding(
      remark,
      message(remark),
      provision: isBenchmark ? standardProvision : provision(of: remark),
      measure: measureIdentifier(remark)
    )
  }

  private func message(_ remark: Weighing.Remark) -> Bilingual {
    let name = measureName(remark)
    switch remark.code {
    case .measureNotProvided:
      return Bilingual(
        "法律没有为此规定\(name.chinese)",
        "the law does not provide for \(name.english) here"
      )
    case .mandatoryMeasureMissing:
      return Bilingual(
        "应当\(name.chinese)而未决定",
        "\(name.english) must be decided and was not"
      )
    case .forbiddenMeasure:
      return Bilingual(
        "此种情形不得\(name.chinese)",
        "\(name.english) must not be decided here"
      )
    case .punishedAlthoughExempt:
      return Bilingual(
        "依法不予处罚，却决定\(name.chinese)",
        "the law exempts from penalties, and yet \(name.english) was decided"
      )
    case .amountMissing:
      return Bilingual(
        "\(name.chinese)没有写明数额",
        "the decision does not say how much \(name.english)"
      )
    case .measureOutsideBenchmark, .aboveStatutoryMost, .belowStatutoryLeast,
      .exclusiveMeasures, .finedTwice, .finedUnderLighter, .outOfTime, .mitigationNotApplied,
      .lighteningNotApplied, .aboveBenchmark,
      .belowBenchmark, .unreasonedDeviation,
      .justifiedDeviation, .emptyReason, .procedureMissing, .procedureAfterDecision, .late,
      .tooEarly,
      .factMissing, .circumstanceNotApplicable, .countContradicted, .historyAfterAct,
      .outOfProportion, .leniencyNotExamined, .aggravationWithoutGround, .notInForce,
      .amountNotExact:
      return outsideBenchmark(name, part(of: remark.subject)?.fitting == .must)
    }
  }

  private func outsideBenchmark(_ name: Bilingual, _ isMissing: Bool) -> Bilingual {
    isMissing
      ? Bilingual(
        "裁量基准要求\(name.chinese)而未决定",
        "the benchmark asks for \(name.english), which was not decided"
      )
      : Bilingual(
        "裁量基准没有\(name.chinese)",
        "the benchmark has no \(name.english)"
      )
  }

  /// The provision that exempts, where one does, else that of the clause.
  private func provision(of remark: Weighing.Remark) -> String {
    guard remark.code == .punishedAlthoughExempt else { return statutoryProvision }
    if bound.isSpared {
      let repealed = tables.notes[power.notes].repealed
      return tables.provision(ifPresent: repealed)?.citation ?? ""
    }
    return circumstanceProvision { $0 == .exempt } ?? statutoryProvision
  }

  /// The provision of the first circumstance that counts and has such an effect.
  func circumstanceProvision(_ matches: (Circumstance.Effect) -> Bool) -> String? {
    for position in 0..<Int(statute.circumstanceCount)
    where bound.circumstances >> UInt64(position) & 1 == 1 {
      let place = tables.words[Int(statute.firstCircumstance) + position]
      let circumstance = tables.circumstance(place)
      if matches(circumstance.effect) { return circumstance.basis.citation }
    }
    return nil
  }

  private func exclusiveMeasures(_ remark: Weighing.Remark) -> Finding {
    let groups = weighing.clause.map {
      Array(Weigher(tables).groups(of: tables.clauses[Int(statute.firstClause) + $0]))
    }
    let group = groups.flatMap {
      $0.indices.contains(Int(remark.subject)) ? $0[Int(remark.subject)] : nil
    }
    let rows = group?.measures.map { tables.measures[Int($0)] } ?? []
    let chinese = rows.map { tables.string($0.name) }.joined(separator: "、")
    let english = rows.map { tables.string($0.englishName) }.joined(separator: ", ")
    return finding(
      remark,
      Bilingual(
        "\(chinese)应当且只能选择一种",
        "exactly one is to be chosen of: \(english)"
      ),
      provision: statutoryProvision
    )
  }
}
