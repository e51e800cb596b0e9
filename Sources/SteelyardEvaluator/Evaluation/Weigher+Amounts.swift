import SteelyardArtifact
import SteelyardModel

// Steps 8 and 9: the statutory range and the benchmark.

extension Weigher {
  /// What the clause provides, what the band makes of it, and what circumstances make of that.
  ///
  /// False where an amount cannot be computed exactly.
  func weighAmounts(
    _ statute: StatuteRow,
    _ grading: GradingRow?,
    _ result: inout Weighing
  ) -> Bool {
    guard let clause = result.clause.map({ tables.clauses[Int(statute.firstClause) + $0] }) else {
      return true
    }
    let band = grading.flatMap { grading in
      result.movedBand.map { tables.bands[Int(grading.firstBand) + $0] }
    }
    for place in Int(clause.firstTerm)..<Int(clause.firstTerm) + Int(clause.termCount) {
      let term = tables.terms[place]
      guard let part = result.addPart() else { break }
      guard fill(&result.parts[part], by: term, band, &result.facts) else {
        result.removeParts()
        result.isUnreadable = true
        result.report(.amountNotExact, term.measure)
        return false
      }
    }
    if let band { chooseOne(of: clause, by: band, &result) }
    if let grading { widen(grading, &result) }
    spare(&result)
    return true
  }

  /// One measure of the clause, as the clause has it and as the band has it; false where an amount is not exact.
  ///
  /// It is filled in where it stands: a copy would be read before it is written.
  private func fill(
    _ part: inout Weighing.Part,
    by term: TermRow,
    _ band: BandRow?,
    _ facts: inout Weighing.Facts
  ) -> Bool {
    let measure = tables.measures[Int(term.measure)]
    part.measure = term.measure
    part.isPenalty = measure.nature == Measure.Nature.penalty.rawValue
    part.hasQuantity = measure.unit != Measure.Unit.none.rawValue
    part.lawful = term.modalityValue
    part.lawfulAmount = term.amount
    guard let lawful = range(of: term.amount, &facts, statutory: Weighing.Range()) else {
      return false
    }
    part.lawfulRange = lawful
    (part.fitting, part.fittingRange, part.fittingAmount) = (part.lawful, lawful, term.amount)
    guard let band, let refined = self.term(of: term.measure, in: band) else { return true }
    part.fitting = refined.modalityValue
    guard refined.amount != Layout.absent else { return true }
    guard let fitting = range(of: refined.amount, &facts, statutory: lawful) else { return false }
    (part.fittingRange, part.fittingAmount) = (fitting, refined.amount)
    return true
  }

  private func term(of measure: UInt16, in band: BandRow) -> TermRow? {
    for place in Int(band.firstTerm)..<Int(band.firstTerm) + Int(band.termCount) {
      let term = tables.terms[place]
      if term.measure == measure { return term }
    }
    return nil
  }

  /// The range of an amount, no range where there is no amount, or nil where it is not exact.
  private func range(
    of amount: UInt32,
    _ facts: inout Weighing.Facts,
    statutory: Weighing.Range
  ) -> Weighing.Range? {
    guard amount != Layout.absent else { return Weighing.Range() }
    let row = tables.amounts[amount]
    if row.isAsWritten {
      var range = Weighing.Range()
      (range.isThere, range.least) = (true, row.leastNumerator)
      guard row.flags & AmountRow.hasMost != 0 else { return range }
      (range.hasMost, range.most) = (true, row.mostNumerator)
      return range.least <= range.most ? range : nil
    }
    let value = facts.values[Int(row.slot)]
    return AmountCalculation(row: row, value: value, statutory: statutory).range()
  }

  /// A band that makes one of a group a must forbids the others.
  private func chooseOne(of clause: ClauseRow, by band: BandRow, _ result: inout Weighing) {
    for group in groups(of: clause) {
      guard let chosen = group.first(where: { isMust($0, in: band) }) else { continue }
      for index in 0..<result.partCount {
        let measure = result.parts[index].measure
        if measure != chosen, group.contains(measure) { result.parts[index].fitting = .mustNot }
      }
    }
  }

  private func isMust(_ measure: UInt16, in band: BandRow) -> Bool {
    for place in Int(band.firstTerm)..<Int(band.firstTerm) + Int(band.termCount) {
      let term = tables.terms[place]
      if term.measure == measure, term.modalityValue == .must { return true }
    }
    return false
  }

  /// Opens the benchmark to the statutory end on the side a circumstance points to.
  private func widen(_ grading: GradingRow, _ result: inout Weighing) {
    let opensLeast = result.effects.isLight && grading.lighten == GradingRow.widen
    let opensMost = result.effects.isHeavy && grading.aggravate == GradingRow.widen
    guard opensLeast || opensMost else { return }
    for index in 0..<result.partCount {
      let lawful = result.parts[index].lawfulRange
      guard lawful.isThere, result.parts[index].fittingRange.isThere else { continue }
      if opensLeast { result.parts[index].fittingRange.least = lawful.least }
      if opensMost {
        result.parts[index].fittingRange.most = lawful.most
        result.parts[index].fittingRange.hasMost = lawful.hasMost
      }
    }
  }

  /// What mitigating and exempting circumstances leave of the penalties.
  private func spare(_ result: inout Weighing) {
    let effects = result.effects
    guard effects.isMitigated || effects.mayBeExempt || effects.isExempt else { return }
    for index in 0..<result.partCount where result.parts[index].isPenalty {
      if effects.isMitigated || effects.mayBeExempt {
        result.parts[index].lawful.becomeOptional()
        result.parts[index].fitting.becomeOptional()
      }
      if effects.isMitigated { result.parts[index].fittingRange.least = 0 }
      if effects.isExempt {
        (result.parts[index].lawful, result.parts[index].fitting) = (.mustNot, .mustNot)
        result.parts[index].lawfulRange = Weighing.Range()
        result.parts[index].fittingRange = Weighing.Range()
      }
    }
  }
}

/// The measures of one group of which exactly one is taken.
struct MeasureGroup {
  private let words: Section<UInt32>
  private let first: Int
  private let count: Int

  init(_ words: Section<UInt32>, first: Int, count: Int) {
    (self.words, self.first, self.count) = (words, first, count)
  }

  /// The measures.
  var measures: [UInt16] { (first..<first + count).map { UInt16(truncatingIfNeeded: words[$0]) } }

  func contains(_ measure: UInt16) -> Bool { first { $0 == measure } != nil }

  /// The first measure of which something holds.
  func first(where holds: (UInt16) -> Bool) -> UInt16? {
    for place in first..<first + count {
      let measure = UInt16(truncatingIfNeeded: words[place])
      if holds(measure) { return measure }
    }
    return nil
  }
}

/// The groups of a clause, one after the other.
struct MeasureGroups: Sequence, IteratorProtocol {
  private let words: Section<UInt32>
  private var place: Int
  private var left: Int

  init(_ words: Section<UInt32>, of clause: ClauseRow) {
    self.words = words
    place = Int(clause.firstGroup)
    left = Int(clause.groupCount)
  }

  mutating func next() -> MeasureGroup? {
    guard left > 0 else { return nil }
    let count = Int(words[place])
    defer {
      place += 1 + count
      left -= 1
    }
    return MeasureGroup(words, first: place + 1, count: count)
  }
}

extension Weigher {
  /// The groups of exclusive measures of a clause.
  func groups(of clause: ClauseRow) -> MeasureGroups { MeasureGroups(tables.words, of: clause) }
}

extension TermRow {
  /// Whether the measure is to be taken.
  var modalityValue: Term.Modality { Term.Modality(rawValue: modality) ?? .may }
}

extension Term.Modality {
  /// Must and one-of become may.
  fileprivate mutating func becomeOptional() {
    switch self {
    case .must, .oneOf: self = .may
    case .may, .mustNot: break
    }
  }
}
