import SteelyardArtifact
import SteelyardModel

/// Puts words to what was weighed.
struct Explanation {
  let catalog: CompiledCatalog
  let file: CaseFile
  let bound: BoundCase
  let weighing: Weighing
  let tables: Tables
  let power: PowerRow
  let statute: StatuteRow
  /// Which day's law applies, where two were compared.
  let law: AppliedLaw?

  init(
    catalog: CompiledCatalog,
    file: CaseFile,
    bound: BoundCase,
    weighing: Weighing,
    law: AppliedLaw? = nil
  ) {
    (self.catalog, self.file, self.bound, self.weighing) = (catalog, file, bound, weighing)
    self.law = law
    tables = catalog.tables
    power = tables.powers[bound.power]
    statute = tables.statute(ofPower: bound.power)
  }

  /// The verdict and the findings.
  var assessment: Assessment {
    let verdict = verdict
    return Assessment(
      number: file.number,
      outcome: weighing.outcome,
      verdict: verdict,
      findings: findings(missing: verdict.missing)
    )
  }

  /// What the rules come to, in words.
  private var verdict: Verdict {
    var verdict = Verdict(power: file.power)
    // Values that cannot occur: nothing was weighed.
    if weighing.isUnreadable, weighing.version == nil { return verdict }
    verdict.missing = missingNames
    verdict.law = law ?? file.dates[.acted].map { AppliedLaw(day: $0) }
    verdict.standardChosen = weighing.choice
    verdict.standard = weighing.standard.map { tables.standardIdentifier($0, of: bound.power) }
    guard !weighing.isAuthorityMissing, weighing.version != nil else { return verdict }
    verdict.circumstances = countedCircumstances
    guard !bound.isWithheld else {
      verdict.procedures = proceduresOwed
      return verdict
    }
    verdict.clause = weighing.clause.map { $0 + 1 }
    verdict.band = weighing.movedBand.map { $0 + 1 }
    verdict.grade = weighing.movedBand.flatMap(grade)
    verdict.possible = weighing.missing == 0 ? [] : possible
    for index in 0..<weighing.partCount {
      verdict.statutory.append(statutory(weighing.parts[index]))
      verdict.benchmark.append(benchmark(weighing.parts[index]))
    }
    verdict.procedures = proceduresOwed
    verdict.computed = weighing.isUnreadable ? [] : computedValues
    explainChoice(in: &verdict)
    verdict.counted = weighing.isUnreadable ? [] : countedFactors(verdict)
    return verdict
  }

  private var missingNames: [String] {
    var names: [String] = []
    if weighing.isActedMissing { names.append(CaseDate.acted.rawValue) }
    if weighing.isAuthorityMissing { names.append("authority") }
    for slot in 0..<Int(statute.slotCount) where weighing.missing >> UInt64(slot) & 1 == 1 {
      let name = uncountedYear(slot).map(MissingName.calendar) ?? name(ofSlot: slot)
      if !names.contains(name) { names.append(name) }
    }
    if bound.isWithheld, !weighing.isAuthorityMissing {
      for name in law?.sides.flatMap(\.missing) ?? [] where !names.contains(name) {
        names.append(name)
      }
      if names.isEmpty { names.append("law") }
    }
    if weighing.isSubjectMissing { names.append("subject") }
    if weighing.uncountedYear != .min {
      names.append(MissingName.deadlines(Int(weighing.uncountedYear)))
    }
    return names
  }

  private var countedCircumstances: [String] {
    (0..<Int(statute.circumstanceCount)).filter { bound.circumstances >> UInt64($0) & 1 == 1 }
      .map { position in
        let place = tables.words[Int(statute.firstCircumstance) + position]
        return tables.string(tables.circumstances[place].id)
      }
  }

  private var possible: [Int] {
    let completions = completions(weighing.facts)
    let ends = weighing.standard == nil ? completions.clauses : completions.bands
    return ends.possible.map { $0 + 1 }
  }

  private var proceduresOwed: [ProcedureOwed] {
    Step.allCases.enumerated().compactMap { position, step in
      let place = weighing.owed[position]
      guard place >= 0 else { return nil }
      let basis = tables.procedures[Int(place)].basis
      return ProcedureOwed(step: step, provision: tables.provision(basis).citation)
    }
  }

  private func statutory(_ part: Weighing.Part) -> WeighedMeasure {
    weighed(part, part.lawful, part.lawfulRange, part.lawfulAmount)
  }

  private func benchmark(_ part: Weighing.Part) -> WeighedMeasure {
    weighed(part, part.fitting, part.fittingRange, part.fittingAmount)
  }

  private func weighed(
    _ part: Weighing.Part,
    _ modality: Term.Modality,
    _ range: Weighing.Range,
    _ amount: UInt32
  ) -> WeighedMeasure {
    let measure = tables.measures[Int(part.measure)]
    return WeighedMeasure(
      measure: tables.string(measure.id),
      unit: tables.unit(ofMeasure: part.measure, under: bound.power),
      modality: modality,
      range: range.value,
      text: amount == .absent ? "" : tables.string(tables.amounts[amount].text)
    )
  }
}

extension Explanation {
  /// The bands of the standard that applies.
  var grading: GradingRow? {
    standard.map { tables.gradings[$0.grading] }
  }

  /// The standard that applies.
  var standard: StandardRow? { weighing.standard.map { tables.standards[$0] } }

  /// The name of a band's grade.
  func grade(_ band: Int) -> String? {
    grading.map { tables.string(tables.bands[Int($0.firstBand) + band].grade) }
  }

  /// What clause and band can come to for some facts.
  func completions(_ facts: Weighing.Facts) -> Completions {
    let root = weighing.version.map { tables.versions[$0].root } ?? .emptyLeaf
    let bands = weighing.standard.map { tables.standards[$0].root }
    return Completions(Weigher(tables), facts, clauses: root, bands: bands)
  }

  /// The factor in a slot.
  func factor(_ slot: Int) -> FactorRow {
    tables.factors[tables.words[Int(statute.firstSlot) + slot]]
  }

  /// The name of the factor in a slot.
  func name(ofSlot slot: Int) -> String { tables.string(factor(slot).name) }

  /// The provision behind the clause, or behind the power where the clause cites none.
  var statutoryProvision: String {
    if let clause = weighing.clause {
      let basis = tables.clauses[Int(statute.firstClause) + clause].basis
      if basis != .absent { return tables.provision(basis).citation }
    }
    let notes = tables.notes[power.notes]
    guard notes.basisCount > 0 else { return "" }
    return tables.provision(tables.words[Int(notes.firstBasis)]).citation
  }

  /// The provision behind the band, or the title of the volume where the band cites none.
  var standardProvision: String {
    guard let standard, let grading, let band = weighing.movedBand else {
      return statutoryProvision
    }
    let basis = tables.bands[Int(grading.firstBand) + band].basis
    if basis != .absent { return tables.provision(basis).citation }
    return standard.volume == .absent ? "" : tables.string(tables.volumes[standard.volume].title)
  }
}
