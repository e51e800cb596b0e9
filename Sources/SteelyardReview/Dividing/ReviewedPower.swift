import SteelyardArtifact
package import SteelyardCompiler
package import SteelyardEvaluator
package import SteelyardModel

/// A power of a compiled catalogue as a small catalog of its own, whose factors stand in the order of its slots.
///
/// So a power read from a file can be divided into regions by the same machinery that proves rules.
package struct ReviewedPower: Sendable {
  /// The power.
  package let view: PowerView
  /// Its factors; what they are computed from is left out, as proofs treat a derived factor as free.
  package let catalog: Catalog
  /// Whether each factor, by slot, is computed from others.
  package let isDerived: [Bool]
  /// The slot of the kind of subject; nil where the power does not ask for it.
  package let subjectSlot: Int?
  /// Its clauses, whose references count slots.
  package let clauses: [Clause]
  /// Its standards, whose references count slots.
  package let standards: [Standard]

  /// Takes a power out of its catalogue.
  package init(_ view: PowerView) {
    self.view = view
    let factors = view.factors
    var catalog = Catalog()
    catalog.factors = factors.map { Factor($0) }
    self.catalog = catalog
    isDerived = factors.map(\.isDerived)
    subjectSlot = factors.firstIndex { $0.isSubject }
    let slots = SlotMap(factors)
    clauses = view.clauses.map { slots.map($0) }
    standards = view.standards.map { slots.map($0) }
  }

  /// The facts divided by the clauses, one division for each run of days with the same clauses.
  package func statuteDivisions() throws(RegionError) -> [Division] {
    let space = space(of: clauses.map(\.when))
    var divisions: [Division] = []
    for days in clausePeriods {
      let rows = clauses.enumerated().filter { $0.element.inForce.overlaps(days) }
        .map { RegionRow(label: $0.offset, when: $0.element.when) }
      divisions.append(Division(days: days, diagram: try RegionDiagram(of: rows, in: space)))
    }
    return divisions
  }

  /// The facts divided by the bands of a standard that apply.
  package func division(by standard: Standard) throws(RegionError) -> Division {
    let space = space(of: standard.bands.map(\.when))
    let diagram = try RegionDiagram(of: standard.rows, in: space)
      .mapLeaves { [standard.applying(of: $0[0])] }
    return Division(days: standard.inForce, diagram: diagram)
  }

  /// The runs of days on which the same clauses are in force, within the days of the power.
  package var clausePeriods: [Period] {
    Period.runs(of: clauses.map(\.inForce), within: view.inForce)
  }

  /// The space of the factors that conditions test, in the order of the slots.
  package func space(of conditions: [[Condition]]) -> RegionSpace {
    let rows = conditions.flatMap(\.self)
    let tested = Set(rows.flatMap(\.cells).map(\.factor))
    return RegionSpace(factors: tested.sorted(), in: catalog, orderedFor: rows)
  }
}

/// The facts of a run of days, divided by what holds for them.
package struct Division: Sendable {
  /// The days.
  package let days: Period
  /// What holds where; labels are positions of clauses or bands.
  package let diagram: RegionDiagram
}

/// From references of a catalogue to slots of a power.
private struct SlotMap {
  private let slots: [Ref<Factor>: Int]

  init(_ factors: [FactorView]) {
    slots = Dictionary(factors.map { ($0.reference, $0.slot) }) { first, _ in first }
  }

  func map(_ clause: Clause) -> Clause {
    var clause = clause
    clause.when = clause.when.map(map)
    clause.measures = clause.measures.map(map)
    return clause
  }

  func map(_ standard: Standard) -> Standard {
    var standard = standard
    for band in standard.bands.indices {
      standard.bands[band].when = standard.bands[band].when.map(map)
      standard.bands[band].measures = standard.bands[band].measures.map(map)
    }
    return standard
  }

  private func map(_ condition: Condition) -> Condition {
    Condition(cells: condition.cells.map { Condition.Cell(factor: slot($0.factor), test: $0.test) })
  }

  private func map(_ term: Term) -> Term {
    var term = term
    switch term.amount?.form {
    case .times(let factor, let ends): term.amount?.form = .times(slot(factor), ends)
    case .position(let factor, let step): term.amount?.form = .position(slot(factor), step: step)
    case .shareOfMost(let factor, let step):
      term.amount?.form = .shareOfMost(slot(factor), step: step)
    case .between, .share, nil: break
    }
    return term
  }

  private func slot(_ factor: Ref<Factor>) -> Ref<Factor> { Ref(slots[factor] ?? factor.index) }
}

extension Factor {
  /// A factor as it stands in a compiled catalogue.
  fileprivate init(_ view: FactorView) {
    self.init(
      name: view.name,
      type: view.type,
      domain: view.domain,
      unknown: view.unknown,
      defaultValue: view.defaultValue,
      defaultDate: view.defaultDate,
      worse: view.worse,
      counter: view.counter,
      question: view.question,
      judgement: view.judgement
    )
  }
}

extension Standard {
  /// The bands as rows of a table.
  package var rows: [RegionRow] {
    bands.enumerated().map { RegionRow(label: $0.offset, when: $0.element.when) }
  }
}

extension Period {
  /// The runs of days in which the same of some periods hold, within the days of another.
  package static func runs(of periods: [Period], within days: Period) -> [Period] {
    var starts: Set<Day> = []
    for period in periods {
      if let from = period.from { starts.insert(from) }
      if let next = period.to?.adding(days: 1) { starts.insert(next) }
    }
    let inside = starts.filter { day in
      days.contains(day) && days.from.map { day > $0 } ?? true
    }
    var runs: [Period] = []
    var from = days.from
    for start in inside.sorted() {
      runs.append(Period(from: from, to: start.adding(days: -1)))
      from = start
    }
    return runs + [Period(from: from, to: days.to)]
  }
}
