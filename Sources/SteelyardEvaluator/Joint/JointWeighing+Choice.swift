import SteelyardModel

// Under which of several powers a measure is imposed, and what of the decision falls to each.

extension JointWeighing {
  /// The heavier of the powers: by the statutory range, then by the benchmark.
  func choice(among files: [CaseFile], _ verdicts: [Verdict?]) -> ConcurrenceChoice {
    let rules = files.map { rule(.heavier, nil, for: $0) }
    guard let rule = rules.compactMap(\.self).first else {
      return ConcurrenceChoice(measure: nil, why: .notStated)
    }
    let measure = measures[rule.measure.index]
    var choice = ConcurrenceChoice(
      measure: measure.id,
      unit: unit(of: measure, for: files.first { self.rule(.heavier, nil, for: $0) == rule }),
      why: .missing,
      provision: rule.basis.citation
    )
    var brings: [Int] = []
    for place in files.indices {
      guard rules[place] == rule, let verdict = verdicts[place] else { continue }
      let statutory = verdict.statutory.first { $0.measure == measure.id }
      let benchmark = verdict.benchmark.first { $0.measure == measure.id }
      let isBrought = statutory.map { $0.modality != .mustNot } ?? false
      if isBrought { brings.append(choice.candidates.count) }
      choice.candidates.append(
        ConcurrenceChoice.Candidate(
          power: files[place].power,
          statutory: isBrought ? statutory?.range ?? .unlimited : nil,
          benchmark: isBrought ? benchmark?.range ?? .unlimited : nil
        )
      )
    }
    let isKnown = zip(rules, verdicts).allSatisfy { stated, verdict in
      stated != rule || verdict?.isComparable ?? true
    }
    guard isKnown else { return choice }
    choose(among: brings, &choice)
    return choice
  }

  private func choose(among places: [Int], _ choice: inout ConcurrenceChoice) {
    let candidates = choice.candidates
    let sorted = places.sorted { first, second in
      let (mine, theirs) = (candidates[first].keys, candidates[second].keys)
      return mine == theirs ? first < second : theirs.lexicographicallyPrecedes(mine)
    }
    guard let first = sorted.first else {
      choice.why = .none
      return
    }
    choice.power = candidates[first].power
    guard sorted.count > 1 else {
      choice.why = .only
      return
    }
    let keys = zip(candidates[first].keys, candidates[sorted[1]].keys)
    let reasons: [ConcurrenceChoice.Why] = [
      .statutoryMost, .statutoryLeast, .benchmarkMost, .benchmarkLeast,
    ]
    choice.why = zip(keys, reasons).first { $0.0.0 != $0.0.1 }?.1 ?? .equal
  }

  /// The cases with what falls to each: the measure that is imposed once to the heavier power, every other to all that bring it.
  func shared(
    _ part: JointCase.Part,
    by choice: ConcurrenceChoice,
    _ verdicts: [Verdict?]
  ) -> [CaseFile] {
    let brought = verdicts.map { Set(($0?.statutory ?? []).map(\.measure)) }
    let all = brought.reduce(into: Set<String>()) { $0.formUnion($1) }
    let heavier = part.files.firstIndex { $0.power == choice.power }
    return part.files.enumerated().map { place, file in
      var file = file
      let isCandidate = choice.candidates.contains { $0.power == file.power }
      let isOnce = { (measure: String) in isCandidate && measure == choice.measure }
      if part.isDecidedTogether {
        file.decision = file.decision?.filter { decided in
          if isOnce(decided.measure) { return place == heavier }
          return brought[place].contains(decided.measure)
            || !all.contains(decided.measure) && place == heavier ?? 0
        }
      }
      let imposes = file.decision?.contains { isOnce($0.measure) && $0.amount != 0 } ?? false
      if isCandidate, place != heavier, !imposes { file.absorbed = choice.measure }
      return file
    }
  }
}

extension ConcurrenceChoice.Candidate {
  /// What is compared, the most important first; no most is more than any.
  fileprivate var keys: [Int64] {
    [
      statutory?.most ?? .max, statutory?.least ?? 0, benchmark?.most ?? .max,
      benchmark?.least ?? 0,
    ]
  }
}

extension AmountRange {
  /// Every amount there can be.
  fileprivate static var unlimited: AmountRange { AmountRange(least: 0, most: nil) }
}

extension Verdict {
  /// Whether the measures of the clause are known, or there are none.
  fileprivate var isComparable: Bool {
    missing.allSatisfy(MissingName.isOfCourse) && (law != nil || !statutory.isEmpty)
  }
}
