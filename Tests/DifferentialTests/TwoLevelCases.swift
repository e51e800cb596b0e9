import SteelyardEvaluator
import SteelyardModel
import TestSupport

/// What all cases of two standards come to, one of which refines the other, told as a check would tell it.
struct TwoLevelCases {
  /// A fault of a band in what it makes of a measure.
  struct Fault: Hashable, CustomStringConvertible {
    let code: String
    let standard: String
    /// Empty where it is told once for all bands.
    let grade: String
    /// The name of the measure.
    let measure: String

    var description: String { "\(code) \(standard) \(grade) \(measure)" }
  }

  static let outside = "benchmark-outside-higher-standard"
  static let against = "measure-against-higher-standard"
  static let apart = "conflicting-standards"

  private let catalog: Catalog
  private let evaluator: ReferenceEvaluator
  /// The same rules without amounts, so that what is wrong with one never hides a modality.
  private let bare: ReferenceEvaluator
  /// The faults of all lower standards, in the words of a check: that two benchmarks have nothing in common is not said where the lower one leaves all higher ones.
  private(set) var faults: Set<Fault> = []
  /// The same with what is not said.
  private(set) var all: Set<Fault> = []
  /// Whether a higher standard tests what is computed from facts the lower one does not know, so that what else is known of it counts for nothing.
  private(set) var hasComputedOpenFacts = false

  private static let days = [2022, 2023].compactMap { Day(year: $0, month: 6, day: 1) }

  init(of catalog: Catalog) {
    self.catalog = catalog
    evaluator = ReferenceEvaluator(catalog: catalog)
    bare = ReferenceEvaluator(catalog: catalog.withoutAmounts)
    for lower in catalog.standards {
      for day in Self.days where lower.inForce.contains(day) {
        if let upper = catalog.nearest(above: lower, on: day) { compare(lower, upper, on: day) }
      }
    }
  }

  private mutating func compare(_ lower: Standard, _ upper: Standard, on day: Day) {
    let clauses = catalog[lower.power].clauses
    let known = catalog.stated(
      behind: clauses.flatMap { $0.when.factors + $0.measures.factors } + lower.factors
    )
    let used = catalog.stated(behind: upper.factors).union(known)
    let open = used.subtracting(known)
    let foreign = upper.factors.filter { catalog[$0].derivation != nil }
      .filter { !catalog.stated(behind: [$0]).isDisjoint(with: open) }
    if !foreign.isEmpty { hasComputedOpenFacts = true }
    let alike = Dictionary(grouping: catalog.cases(of: used.sorted())) { values in
      values.filter { known.contains($0.key) }
    }
    var found: Set<Fault> = []
    for cases in alike.values {
      let files = cases.map { catalog.file($0, before: lower, on: day) }
      found.formUnion(weigh(files, lower, upper, isOpen: !open.isEmpty))
    }
    all.formUnion(found)
    let outside = Set(found.filter { $0.code == Self.outside }.map(\.measure))
    faults.formUnion(found.filter { $0.code != Self.apart || !outside.contains($0.measure) })
  }

  /// Weighs cases that differ in what the lower standard does not know.
  private func weigh(
    _ files: [CaseFile],
    _ lower: Standard,
    _ upper: Standard,
    isOpen: Bool
  ) -> Set<Fault> {
    var found: Set<Fault> = []
    func verdicts(_ evaluator: ReferenceEvaluator, _ standard: Standard) -> [Verdict] {
      files.compactMap { file in
        var file = file
        file.authority = standard.authority
        let assessment = evaluator.assess(file)
        return assessment.outcome == .unreadable ? nil : assessment.verdict
      }
    }
    if let own = verdicts(bare, lower).first {
      for measure in own.benchmark {
        let others = verdicts(bare, upper).flatMap(\.benchmark)
          .filter { $0.measure == measure.measure }
        guard !others.isEmpty else { continue }
        let isAdded =
          measure.modality != .mustNot && others.allSatisfy { $0.modality == .mustNot }
        let isLeftOut = measure.modality != .must && others.allSatisfy { $0.modality == .must }
        if isAdded || isLeftOut {
          found.insert(fault(Self.against, lower, own.grade, measure))
        }
      }
    }
    guard let own = verdicts(evaluator, lower).first else { return found }
    for measure in own.benchmark where measure.modality != .mustNot {
      guard let range = measure.range else { continue }
      let others = verdicts(evaluator, upper).flatMap(\.benchmark)
        .filter { $0.measure == measure.measure && $0.modality != .mustNot }
      guard !others.isEmpty, others.allSatisfy({ $0.range != nil }) else { continue }
      let allowed = others.compactMap(\.range)
      if !range.isCovered(by: allowed) {
        found.insert(fault(Self.outside, lower, own.grade, measure))
      }
      if isOpen, allowed.contains(where: { !$0.meets(range) }) {
        found.insert(fault(Self.apart, lower, "", measure))
      }
    }
    return found
  }

  private func fault(
    _ code: String,
    _ lower: Standard,
    _ grade: String?,
    _ measure: WeighedMeasure
  ) -> Fault {
    let name = catalog.measures.first { $0.id == measure.measure }?.name ?? ""
    return Fault(code: code, standard: lower.id, grade: grade ?? "", measure: name)
  }
}

extension AmountRange {
  /// Whether every whole amount belongs to one of some ranges.
  fileprivate func isCovered(by others: [AmountRange]) -> Bool {
    var next = least
    for other in others.sorted(by: { $0.least < $1.least }) where other.least <= next {
      guard let end = other.most else { return true }
      next = max(next, end + 1)
    }
    return most.map { next > $0 } ?? false
  }

  fileprivate func meets(_ other: AmountRange) -> Bool {
    least <= other.most ?? .max && other.least <= most ?? .max
  }
}

extension Catalog {
  /// The standard of the nearest authority above another that has one for the same power on a day.
  func nearest(above own: Standard, on day: Day?) -> Standard? {
    standards.filter { standard in
      standard.power == own.power && standard.authority != own.authority
        && standard.authority.governs(own.authority)
        && (day.map { standard.inForce.contains($0) } ?? true)
    }
    .max {
      ($0.authority.level, $0.authority.department.count)
        < ($1.authority.level, $1.authority.department.count)
    }
  }

  /// The same rules with no amount but those of some measures.
  func keepingAmounts(of measures: Set<Ref<Measure>>) -> Catalog {
    var catalog = self
    func bare(_ terms: inout [Term]) {
      for place in terms.indices where !measures.contains(terms[place].measure) {
        terms[place].amount = nil
      }
    }
    for power in catalog.powers.indices {
      for clause in catalog.powers[power].clauses.indices {
        bare(&catalog.powers[power].clauses[clause].measures)
      }
    }
    for standard in catalog.standards.indices {
      for band in catalog.standards[standard].bands.indices {
        bare(&catalog.standards[standard].bands[band].measures)
      }
    }
    return catalog
  }

  fileprivate var withoutAmounts: Catalog { keepingAmounts(of: []) }

  /// The stated factors from which some are computed, and those that are stated themselves.
  func stated(behind factors: [Ref<Factor>]) -> Set<Ref<Factor>> {
    var found: Set<Ref<Factor>> = []
    for factor in factors {
      if let derivation = self[factor].derivation {
        found.formUnion(stated(behind: derivation.inputs))
      } else {
        found.insert(factor)
      }
    }
    return found
  }

  /// Every combination of values of some factors with small domains.
  fileprivate func cases(of factors: [Ref<Factor>]) -> [[Ref<Factor>: Int64]] {
    factors.reduce([[:]]) { cases, factor in
      let domain = self[factor].domain
      return cases.flatMap { values in
        (domain.least...domain.most).map { values.merging([factor: $0]) { $1 } }
      }
    }
  }

  fileprivate func file(
    _ values: [Ref<Factor>: Int64],
    before standard: Standard,
    on day: Day
  ) -> CaseFile {
    var file = CaseFile(power: self[standard.power].id)
    file.dates[.acted] = day
    for (factor, value) in values { file.facts[self[factor].name] = .value(value) }
    return file
  }
}

extension Standard {
  fileprivate var factors: [Ref<Factor>] {
    bands.flatMap { $0.when.factors + $0.measures.factors }
  }
}

extension [Condition] {
  fileprivate var factors: [Ref<Factor>] { flatMap(\.cells).map(\.factor) }
}

extension [Term] {
  fileprivate var factors: [Ref<Factor>] { compactMap { $0.amount?.factor } }
}
