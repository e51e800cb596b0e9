import SteelyardEvaluator
import SteelyardModel

// What is decided, and how.

extension CaseGenerator {
  /// Decides at the edges of what the rules come to, with dates, steps and reasons that sometimes fit.
  mutating func decide(_ file: inout CaseFile) {
    setDates(&file)
    let verdict = evaluator.assess(file).verdict
    var decision: [CaseFile.Decided] = []
    for place in (verdict?.statutory ?? []).indices {
      guard let verdict else { continue }
      let (lawful, fitting) = (verdict.statutory[place], verdict.benchmark[place])
      guard random.happens(chance(lawful.modality, fitting.modality)) else { continue }
      let amount = lawful.unit == .none ? nil : self.amount(lawful.range, fitting.range)
      decision.append(.init(measure: lawful.measure, amount: amount))
    }
    let isStrange = verdict?.statutory.isEmpty != false || random.happens(carelessness)
    decision = chooseOne(ofEach: groups(of: verdict), decision)
    if isStrange {
      decision += strangeMeasures()
    }
    file.decision = random.happens(3) ? [] : random.shuffled(decision)
    if random.happens(30) { file.law = lawAnswer() }
    if random.happens(55) { file.deviation = reason(decided: file.dates[.decided]) }
    takeSteps(&file)
    leaveOut(&file)
  }

  private func chance(_ lawful: Term.Modality, _ fitting: Term.Modality) -> Int {
    switch (lawful, fitting) {
    case (.mustNot, _), (_, .mustNot): max(3, carelessness)
    case (.must, _), (_, .must): 100 - carelessness
    case (.oneOf, _): 100
    case (.may, _): 50
    }
  }

  /// The groups of the clause that applies, by the identifiers of the measures.
  private func groups(of verdict: Verdict?) -> [[String]] {
    guard let verdict, let clause = verdict.clause,
      let power = catalog.powers.first(where: { $0.id == verdict.power })
    else { return [] }
    return power.clauses[clause - 1].oneOf.map { $0.map { catalog[$0].id } }
  }

  /// Keeps one measure of every group, as a rule.
  private mutating func chooseOne(
    ofEach groups: [[String]],
    _ decision: [CaseFile.Decided]
  ) -> [CaseFile.Decided] {
    var rest = decision
    for group in groups where !random.happens(carelessness) {
      let kept = random.one(of: rest.map(\.measure).filter(group.contains))
      rest.removeAll { group.contains($0.measure) && $0.measure != kept }
    }
    return rest
  }

  private mutating func strangeMeasures() -> [CaseFile.Decided] {
    let orders = catalog.measures.filter { $0.nature == .order }
    let measure = random.happens(50) ? random.one(of: orders) : random.one(of: catalog.measures)
    guard let measure else { return [] }
    let amount = measure.unit == .none || random.happens(20) ? nil : random.number(0...10_000_000)
    return [.init(measure: measure.id, amount: amount)]
  }

  /// An end of a range or its neighbour, or something in between.
  private mutating func amount(_ lawful: AmountRange?, _ fitting: AmountRange?) -> Int64? {
    if random.happens(carelessness) { return nil }
    if let fitting, random.happens(45 - carelessness) {
      let most = fitting.most ?? fitting.least.saturating(adding: 1_000_000)
      return fitting.least <= most ? random.number(fitting.least...most) : most
    }
    let ends = [lawful?.least, lawful?.most, fitting?.least, fitting?.most].compactMap(\.self)
    guard let end = random.one(of: ends) else { return random.number(0...100_000) }
    return max(0, end.saturating(adding: random.number(-1...1)))
  }

  private mutating func setDates(_ file: inout CaseFile) {
    let limits = catalog.deadlines
    guard var last = file.dates[.acted] else { return }
    for date in [CaseDate.filed, .decided, .served] where !random.happens(carelessness) {
      let limit = random.one(of: limits.filter { $0.to == .date(date) })
      if let limit, random.happens(carelessness * 4), let start = file.day(of: limit.from),
        let end = start.adding(days: days(of: limit.length, after: start))
      {
        last = end.adding(days: random.count(-1...1)) ?? end
      } else if date == .decided, let day = dayOfNewLaw(file, after: last) {
        last = day
      } else {
        last = last.adding(days: random.count(0...6)) ?? last
      }
      file.dates[date] = last
    }
  }

  /// About as many days as a time limit lasts.
  private mutating func days(of length: Deadline.Length, after start: Day) -> Int {
    length.calendarDays(after: start) ?? length.count * 7 / 5 + random.count(0...2)
  }

  /// A day around which some rule of the power changes after the act, now and then.
  private mutating func dayOfNewLaw(_ file: CaseFile, after last: Day) -> Day? {
    let power = catalog.powers.firstIndex { $0.id == file.power }.map(Ref<Power>.init)
    guard let power, random.happens(30) else { return nil }
    let later = changes(of: power).filter { $0 >= last }
    return random.one(of: later)?.adding(days: random.count(0...1))
  }

  private mutating func takeSteps(_ file: inout CaseFile) {
    let owed = evaluator.assess(file).verdict?.procedures.map(\.step) ?? []
    let decided = file.dates[.decided] ?? Day(number: 19_000)
    for step in Step.allCases where random.happens(owed.contains(step) ? 100 - carelessness : 20) {
      let late = random.happens(carelessness) ? 1 : 0
      file.procedure[step] = decided.adding(days: late - random.one(0, 0, 5, 20) * (1 - late))
    }
  }

  /// Leaves some time out of time limits, and extends some of them.
  private mutating func leaveOut(_ file: inout CaseFile) {
    guard !catalog.deadlines.isEmpty, let decided = file.dates[.decided] else { return }
    for _ in 0..<random.one(0, 0, 0, 1, 3) {
      let from = decided.adding(days: -random.count(0...40)) ?? decided
      file.excluded.append(
        CaseFile.Excluded(
          ground: random.one(of: Exclusion.allCases) ?? .hearing,
          from: from,
          to: from.adding(days: random.count(0...15)) ?? from
        )
      )
    }
    for deadline in catalog.deadlines where random.happens(30) {
      guard let most = deadline.extendable?.length else { continue }
      file.extended.append(
        CaseFile.Extended(
          to: deadline.to,
          length: Deadline.Length(max(1, most.count + random.one(-3, 0, 0, 1)), most.unit),
          approved: decided.adding(days: -random.count(0...20)) ?? decided,
          approver: random.happens(90) ? "局长" : " ",
          ground: random.happens(90) ? "检验未完" : ""
        )
      )
    }
    file.extended = Array(file.extended.prefix(8))
  }

  private mutating func lawAnswer() -> CaseFile.LawAnswer {
    CaseFile.LawAnswer(
      applies: random.one(.act, .decision),
      by: random.happens(85) ? "法制科" : " ",
      ground: random.happens(85) ? "新法吊销许可证" : ""
    )
  }

  private mutating func reason(decided: Day?) -> CaseFile.Deviation {
    let day = decided?.adding(days: random.one(-3, -1, 0, 0, 1))
    return CaseFile.Deviation(
      ground: random.one(
        "当事人已主动召回全部产品并赔偿损失",
        "当事人已主动召回全部产品并赔偿损失",
        "已召回并赔偿损失",
        "已召回 并赔偿损",
        "情节轻微",
        "  ",
        ""
      ),
      provision: random.happens(85) ? "甲法 第5条" : "",
      approver: random.happens(85) ? "局长" : " ",
      approved: random.happens(88) ? day : nil
    )
  }
}

extension Int64 {
  fileprivate func saturating(adding other: Int64) -> Int64 {
    let (sum, isOverflow) = addingReportingOverflow(other)
    return isOverflow ? (other < 0 ? .min : .max) : sum
  }
}
