package import SteelyardEvaluator
import SteelyardModel

// Several powers, acts and parties: steps 16 to 19.

extension ReferenceEvaluator {
  /// What the rules say about a joint case.
  package func assess(_ joint: JointCase) -> JointAssessment {
    var parts = joint.parts.map { assess($0) }
    let totals = addUp(&parts)
    var outcomes = Set(parts.flatMap(\.assessments).map(\.outcome))
    if parts.contains(where: { $0.concurrence?.why == .notStated }) { outcomes.insert(.incomplete) }
    let gravest: [Outcome] = [
      .unknownPower, .unreadable, .unlawful, .incomplete, .departs, .deviates,
    ]
    return JointAssessment(
      number: joint.number,
      outcome: gravest.first { outcomes.contains($0) } ?? .conforms,
      parts: parts,
      totals: totals
    )
  }

  /// Step 16: the rule that stands nearest upwards for the kind of power.
  private func rule(_ kind: Concurrence.Rule, _ measure: String?, _ file: CaseFile) -> Concurrence?
  {
    guard let power = catalog.powers.first(where: { $0.id == file.power }),
      let day = file.dates[.decided] ?? file.dates[.acted]
    else { return nil }
    let found = catalog.concurrences.filter { rule in
      rule.rule == kind && rule.kinds.contains(power.kind) && rule.inForce.contains(day)
        && (measure == nil || catalog[rule.measure].id == measure)
    }
    let nation = catalog[power.volume].authority.root
    let own = file.authority.flatMap { $0.root == nation ? $0 : nil }
    let nearest = Weighing.nearest(to: own ?? nation, among: found.map(\.authority))
    return found.first { $0.authority == nearest }
  }

  private func assess(_ part: JointCase.Part) -> PartAssessment {
    var files = part.files
    var choice: ConcurrenceChoice?
    if files.count > 1 {
      let open = files.map { file in
        var file = file
        file.decision = nil
        return assess(file).verdict
      }
      let chosen = choose(files, open)
      choice = chosen
      for place in files.indices { share(part, chosen, open, place, &files[place]) }
    }
    var answers = files.map { assess($0) }
    for place in files.indices {
      guard let code = fault(part, choice, files, place) else { continue }
      let measure = rule(.heavier, nil, files[place]).map { catalog[$0.measure].id }
      answers[place] = Self.marked(answers[place], code, measure)
    }
    return PartAssessment(
      act: part.act,
      party: part.party,
      files: files,
      assessments: answers,
      concurrence: choice,
      setOffs: setOffs(part, files)
    )
  }

  /// Step 17: the power with the higher statutory most, then least, then benchmark; the first of equals.
  private func choose(_ files: [CaseFile], _ verdicts: [Verdict?]) -> ConcurrenceChoice {
    guard let rule = files.lazy.compactMap({ self.rule(.heavier, nil, $0) }).first else {
      return ConcurrenceChoice(measure: nil, why: .notStated)
    }
    let measure = catalog[rule.measure]
    var choice = ConcurrenceChoice(
      measure: measure.id,
      unit: unit(measure, files.first { self.rule(.heavier, nil, $0) == rule }),
      why: .none,
      provision: rule.basis.citation
    )
    // The subject and a year for a time limit are asked for by steps and time limits only.
    let isOfCourse = { (name: String) in
      name == "subject" || name.hasPrefix("deadline-calendar:")
    }
    var isOpen = false
    var best: [Int64]?
    for (file, verdict) in zip(files, verdicts) {
      guard self.rule(.heavier, nil, file) == rule, let verdict else { continue }
      if verdict.law == nil && verdict.statutory.isEmpty
        || !verdict.missing.allSatisfy(isOfCourse)
      {
        isOpen = true
      }
      guard let lawful = verdict.statutory.first(where: { $0.measure == measure.id }),
        let fitting = verdict.benchmark.first(where: { $0.measure == measure.id }),
        lawful.modality != .mustNot
      else {
        choice.candidates.append(.init(power: file.power, statutory: nil, benchmark: nil))
        continue
      }
      let whole = AmountRange(least: 0, most: nil)
      let (statutory, benchmark) = (lawful.range ?? whole, fitting.range ?? whole)
      choice.candidates.append(
        .init(power: file.power, statutory: statutory, benchmark: benchmark)
      )
      let mine = [
        statutory.most ?? .max, statutory.least, benchmark.most ?? .max, benchmark.least,
      ]
      guard let other = best else {
        (best, choice.power, choice.why) = (mine, file.power, .only)
        continue
      }
      // The reason is where the best differs from the one that comes nearest to it.
      let ranks: [ConcurrenceChoice.Why] = [
        .statutoryMost, .statutoryLeast, .benchmarkMost, .benchmarkLeast, .equal,
      ]
      let place = (0..<4).first { mine[$0] != other[$0] } ?? 4
      if place < 4, mine[place] > other[place] {
        (best, choice.power, choice.why) = (mine, file.power, ranks[place])
      } else {
        let before = ranks.firstIndex(of: choice.why) ?? 0
        choice.why = ranks[max(before, place)]
      }
    }
    if isOpen { (choice.power, choice.why) = (nil, .missing) }
    return choice
  }

  /// Step 18: what of the decision falls to one of the powers.
  private func share(
    _ part: JointCase.Part,
    _ choice: ConcurrenceChoice,
    _ verdicts: [Verdict?],
    _ place: Int,
    _ file: inout CaseFile
  ) {
    let provided = verdicts.map { verdict in (verdict?.statutory ?? []).map(\.measure) }
    let heavier = part.files.firstIndex { $0.power == choice.power }
    let isCandidate = choice.candidates.contains { $0.power == part.files[place].power }
    if part.isDecidedTogether, let decision = file.decision {
      file.decision = decision.filter { decided in
        if isCandidate, decided.measure == choice.measure { return place == heavier }
        if provided[place].contains(decided.measure) { return true }
        let isNobodys = !provided.contains { $0.contains(decided.measure) }
        return isNobodys && place == heavier ?? 0
      }
    }
    guard isCandidate, place != heavier, let measure = choice.measure else { return }
    let imposes = file.decision?.contains { $0.measure == measure && $0.amount != 0 } ?? false
    if !imposes { file.absorbed = measure }
  }

  /// Step 18: a measure that is imposed again, or under the lighter power.
  private func fault(
    _ part: JointCase.Part,
    _ choice: ConcurrenceChoice?,
    _ files: [CaseFile],
    _ place: Int
  ) -> FindingCode? {
    guard let rule = rule(.heavier, nil, files[place]) else { return nil }
    let measure = catalog[rule.measure].id
    func imposes(_ decision: [CaseFile.Decided]?) -> Bool {
      decision?.contains { $0.measure == measure && $0.amount != 0 } ?? false
    }
    guard imposes(files[place].decision) else { return nil }
    if part.earlier.contains(where: { imposes($0.decision) }) { return .finedTwice }
    if imposes(part.criminal), !imposes(part.served) { return .finedTwice }
    let isAgain = files[..<place].contains { file in
      imposes(file.decision) && self.rule(.heavier, nil, file) != nil
    }
    if isAgain { return .finedTwice }
    guard let heavier = choice?.power, heavier != files[place].power else { return nil }
    return files.filter { imposes($0.decision) }.count == 1 ? .finedUnderLighter : .finedTwice
  }

  private static func marked(
    _ answer: Assessment,
    _ code: FindingCode,
    _ measure: String?
  ) -> Assessment {
    var answer = answer
    let finding = Finding(code, severity: .error, message: code.words, measure: measure)
    let rank = finding.rank
    let place = answer.findings.firstIndex { $0.rank > rank } ?? answer.findings.count
    answer.findings.insert(finding, at: place)
    switch answer.outcome {
    case .unreadable, .unknownPower: break
    case .conforms, .deviates, .departs, .unlawful, .incomplete:
      answer.outcome = code == .amountNotExact ? .unreadable : .unlawful
    }
    return answer
  }

  /// Step 19: what several acts of one party come to.
  private func addUp(_ parts: inout [PartAssessment]) -> [JointTotal] {
    guard Set(parts.map(\.act)).count > 1 else { return [] }
    var totals: [JointTotal] = []
    for party in Set(parts.map(\.party)).sorted() {
      for measure in catalog.measures {
        var sum: Int64? = 0
        var last: (part: Int, file: Int, rule: Concurrence)?
        var units: Set<Measure.Unit> = []
        for place in parts.indices where parts[place].party == party {
          let files = parts[place].files
          guard
            let file = files.firstIndex(where: { file in
              file.decision?.contains { $0.measure == measure.id && $0.amount != 0 } ?? false
            }),
            let amount = files[file].decision?.first(where: { $0.measure == measure.id })?.amount,
            let rule = rule(.add, measure.id, files[file])
          else { continue }
          sum = sum.flatMap { Int64(exactly: Int128($0) + Int128(amount)) }
          last = (place, file, rule)
          units.insert(unit(measure, files[file]))
        }
        guard let last else { continue }
        let isMixed = units.count > 1
        if isMixed { sum = nil }
        totals.append(
          JointTotal(
            party: party,
            measure: measure.id,
            unit: unit(measure, parts[last.part].files[last.file]),
            sum: sum,
            cap: last.rule.cap,
            provision: last.rule.basis.citation
          )
        )
        let isAbove = !isMixed && last.rule.cap.map { $0 < sum ?? .max } ?? false
        guard isAbove || sum == nil else { continue }
        let code: FindingCode = isAbove ? .aboveStatutoryMost : .amountNotExact
        parts[last.part].assessments[last.file] = Self.marked(
          parts[last.part].assessments[last.file],
          code,
          measure.id
        )
      }
    }
    return totals
  }

  /// What a measure counts under the power of a case: money in its own currency.
  private func unit(_ measure: Measure, _ file: CaseFile?) -> Measure.Unit {
    guard let power = catalog.powers.first(where: { $0.id == file?.power }) else {
      return measure.unit
    }
    return measure.unit.in(catalog[power.volume].currency)
  }

  /// Step 20: what is left after what was served.
  private func setOffs(_ part: JointCase.Part, _ files: [CaseFile]) -> [SetOff] {
    var found: [SetOff] = []
    for measure in catalog.measures {
      func amount(_ decision: [CaseFile.Decided]?) -> Int64? {
        decision?.first { $0.measure == measure.id }?.amount
      }
      guard let served = amount(part.served),
        let rule = files.lazy.compactMap({ self.rule(.setOff, measure.id, $0) }).first
      else { continue }
      let decided = files.lazy.compactMap { amount($0.decision) }.first
      for (owed, isCriminal) in [(amount(part.criminal), true), (decided, false)] {
        guard let owed else { continue }
        found.append(
          SetOff(
            measure: measure.id,
            unit: unit(measure, files.first),
            isCriminal: isCriminal,
            owed: owed,
            served: served,
            provision: rule.basis.citation
          )
        )
      }
    }
    return found
  }
}
