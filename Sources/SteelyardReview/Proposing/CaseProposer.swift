import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel

/// Looks for cases that touch what others leave out of the tables of a power.
struct CaseProposer {
  /// A case with what it touches for the first time.
  struct Proposal {
    let file: CaseFile
    let assessment: Assessment
    let aims: Set<CoveredTable.Aim>
  }

  /// So many combinations of inputs are tried for one aim where a factor is computed.
  private static let budget = 4096

  private let power: ReviewedPower
  private let catalog: CompiledCatalog
  private let inputs: InputValues

  init(_ power: ReviewedPower, in catalog: CompiledCatalog) {
    (self.power, self.catalog) = (power, catalog)
    inputs = InputValues(of: power)
  }

  /// The cases that together touch what is left out of a table, as far as such cases were found.
  func proposals(for table: CoveredTable) -> [Proposal] {
    var (table, found) = (table, [] as [Proposal])
    for aim in table.aims where !table.touched.contains(aim) {
      let before = table.touched
      guard let file = file(for: aim, of: table) else { continue }
      let assessment = catalog.assess(file)
      guard let landing = Landing(file, of: power, in: catalog) else { continue }
      table.touch(landing, of: power)
      let aims = table.touched.subtracting(before)
      found.append(Proposal(file: file, assessment: assessment, aims: aims))
    }
    return found
  }

  private func file(for aim: CoveredTable.Aim, of table: CoveredTable) -> CaseFile? {
    for division in table.divisions {
      guard let point = point(for: aim, in: division.diagram) else { continue }
      let space = division.diagram.space
      let free = inputs.combinations(
        behind: space.factors.filter { power.isDerived[$0.index] },
        budget: Self.budget
      )
      for day in days(of: table.subject, in: division) {
        let frame = frame(for: table.subject, on: day, point, in: space)
        for stated in free {
          guard let file = completed(frame, stating: stated), touches(file, aim, of: table) else {
            continue
          }
          return file
        }
      }
    }
    return nil
  }

  private func point(for aim: CoveredTable.Aim, in diagram: RegionDiagram) -> [Int64]? {
    switch aim {
    case .row(let row):
      guard let leaf = diagram.leaves.first(where: { $0.labels[0].contains(row) }) else {
        return nil
      }
      return diagram.witness(of: leaf)
    case .side(let threshold, let side):
      guard var point = diagram.witness(of: threshold),
        let position = diagram.space.factors.firstIndex(of: threshold.factor)
      else { return nil }
      point[position] = threshold.edge(side)
      return point
    }
  }

  private func touches(
    _ file: CaseFile,
    _ aim: CoveredTable.Aim,
    of table: CoveredTable
  ) -> Bool {
    guard let landing = Landing(file, of: power, in: catalog) else { return false }
    var table = table
    table.touch(landing, of: power)
    return table.touched.contains(aim)
  }

  /// Days on which a table decides, likely ones first.
  private func days(of subject: CoveredTable.Subject, in division: Division) -> [Day] {
    var periods = [division.days, power.view.inForce]
    if case .standard(let position) = subject { periods.append(power.standards[position].inForce) }
    let first = periods.compactMap(\.from).max()
    let last = periods.compactMap(\.to).min()
    let youngest = power.view.basis.compactMap { provision in
      catalog.instruments.indices.contains(provision.instrument.index)
        ? catalog.instruments[provision.instrument.index].inForce.from : nil
    }
    let days = [first, youngest.max(), last, Day(year: 2024, month: 1, day: 1)]
    return days.compactMap(\.self).filter { day in periods.allSatisfy { $0.contains(day) } }
  }

  /// The case that a point describes, without what is computed.
  private func frame(
    for subject: CoveredTable.Subject,
    on day: Day,
    _ point: [Int64],
    in space: RegionSpace
  ) -> CaseFile {
    var file = CaseFile(power: power.view.id)
    file.dates[.acted] = day
    switch subject {
    case .standard(let position): file.authority = power.standards[position].authority
    case .statute: file.authority = power.standards.first { $0.inForce.contains(day) }?.authority
    }
    for (factor, value) in zip(space.factors, point) where !power.isDerived[factor.index] {
      file.state(value, of: factor, in: power)
    }
    return file
  }

  /// The case with further facts stated, and with ordinary values for what else matters; nil where no verdict comes out.
  private func completed(_ frame: CaseFile, stating values: [Int: Int64]) -> CaseFile? {
    var file = frame
    for (slot, value) in values where file.facts[power.catalog.factors[slot].name] == nil {
      file.state(value, of: Ref(slot), in: power)
    }
    for _ in 0...power.catalog.factors.count {
      let missing = catalog.assess(file).verdict?.missing ?? []
      if missing.isEmpty { return file }
      for name in missing {
        if name == "subject" { file.subject = file.subject ?? .organisation }
        guard let slot = power.catalog.factors.firstIndex(where: { $0.name == name }) else {
          continue
        }
        file.state(inputs.ordinary(slot), of: Ref(slot), in: power)
      }
    }
    return nil
  }
}

extension CaseFile {
  /// States the value of a factor; the kind of subject is stated by itself.
  fileprivate mutating func state(
    _ value: Int64,
    of factor: Ref<Factor>,
    in power: ReviewedPower
  ) {
    if power.subjectSlot == factor.index {
      subject = Subject.allCases.indices.contains(Int(value)) ? Subject.allCases[Int(value)] : nil
      return
    }
    facts[power.catalog[factor].name] =
      value == RegionSpace.unknown ? .unknown(reason: "") : .value(value)
  }
}
