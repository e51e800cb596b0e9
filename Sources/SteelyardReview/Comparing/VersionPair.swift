import SteelyardCases
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import SteelyardText

/// What one case comes to under two versions of a power.
struct WeighedPair {
  let relation: Relation
  /// Clause, standard and grade under the old version, and under the new one.
  let oldPlace: String
  let newPlace: String
  let example: String
  let oldWords: Bilingual
  let newWords: Bilingual
  /// Clause and band under the old version, then under the new one, counted from zero.
  let rows: [Int?]
  /// Whether a version does not admit the values.
  let isOutside: Bool
  /// The order in which cases are shown.
  let order: String
}

/// Weighs cases under two versions of a power.
struct VersionPair {
  /// No amount is computed from more than this: ten billion yuan.
  static let ceiling: Int64 = 1_000_000_000_000

  let old: ReviewedPower
  let new: ReviewedPower
  let before: ComparedCatalog
  let after: ComparedCatalog
  let union: FactorUnion
  private let multiplied: Set<String>
  private let clauses: ClauseMatch
  private let natures: [String: Measure.Nature]
  let inputs: InputValues
  let earlierInputs: InputValues

  init(
    _ old: ReviewedPower,
    _ new: ReviewedPower,
    _ before: ComparedCatalog,
    _ after: ComparedCatalog,
    _ union: FactorUnion
  ) {
    (self.old, self.new, self.before, self.after, self.union) = (old, new, before, after, union)
    multiplied = old.multiplied.union(new.multiplied)
    clauses = ClauseMatch(old, new, measures: (before.measures, after.measures))
    natures = after.natures.merging(before.natures) { now, _ in now }
    inputs = InputValues(of: new)
    earlierInputs = InputValues(of: old)
  }

  /// Whether an amount of either version is computed from a factor.
  func isMultiplied(_ factor: Ref<Factor>) -> Bool {
    multiplied.contains(union.catalog[factor].name)
  }

  /// The pairs that a point comes to: one, or several where factors in it are computed from others.
  func weigh(
    _ point: [Int64],
    in space: RegionSpace,
    on day: Day,
    _ authority: Authority?,
    budget: Int
  ) -> [WeighedPair] {
    let derived = space.factors.map { union.catalog[$0].name }
    let slots = new.catalog.factors.indices.filter {
      new.isDerived[$0] && derived.contains(new.catalog.factors[$0].name)
    }
    let earlier = old.catalog.factors.indices.filter { slot in
      let name = old.catalog.factors[slot].name
      return old.isDerived[slot] && derived.contains(name)
        && !slots.contains { new.catalog.factors[$0].name == name }
    }
    // The budget is for both together.
    let share = slots.isEmpty || earlier.isEmpty ? budget : Int(Double(budget).squareRoot())
    let later = named(inputs.combinations(behind: slots.map { Ref($0) }, budget: share), new)
    let former = named(
      earlierInputs.combinations(behind: earlier.map { Ref($0) }, budget: share),
      old
    )
    let tries = later.flatMap { first in former.map { first.merging($0) { now, _ in now } } }
    return tries.compactMap { stated in
      var (mine, theirs) = (file(on: day, authority), file(on: day, authority))
      for (factor, value) in zip(space.factors, point) where !union.isDerived(factor) {
        guard mine.state(value, of: factor, union, in: old),
          theirs.state(value, of: factor, union, in: new)
        else { return nil }
      }
      for (name, value) in stated {
        if theirs.facts[name] == nil, new.canState(name) { theirs.facts[name] = .value(value) }
        if mine.facts[name] == nil, old.canState(name) { mine.facts[name] = .value(value) }
      }
      return pair(&mine, &theirs)
    }
  }

  private func named(
    _ combinations: [[Int: Int64]],
    _ power: ReviewedPower
  ) -> [[String: Int64]] {
    combinations.map { stated in
      Dictionary(stated.map { (power.catalog.factors[$0.key].name, $0.value) }) { first, _ in first
      }
    }
  }

  private func file(on day: Day, _ authority: Authority?) -> CaseFile {
    var file = CaseFile(power: new.view.id)
    file.dates[.acted] = day
    file.authority = authority
    return file
  }

  private static let outside = Bilingual("不在允许的取值之内", "not among the values that are admitted")

  private func pair(_ mine: inout CaseFile, _ theirs: inout CaseFile) -> WeighedPair? {
    complete(&mine, &theirs)
    let (first, second) = (before.catalog.assess(mine), after.catalog.assess(theirs))
    guard let old = first.verdict, let new = second.verdict else { return nil }
    let admits = (mine.isAdmitted(by: self.old), theirs.isAdmitted(by: self.new))
    let isReadable = admits == (true, true)
    let text = ExampleText(power: self.new)
    let earlier = ExampleText(power: self.old)
    let shown = theirs.facts.count >= mine.facts.count
    let frame = [
      theirs.authority.map { "authority: \(ExampleText.quoted($0.description))" },
      theirs.dates[.acted].map { "acted: \($0)" },
      theirs.subject.map { "subject: \($0.name)" },
    ]
    let facts = shown ? text.facts(of: theirs) : earlier.facts(of: mine)
    return WeighedPair(
      relation: isReadable
        ? Relation(from: old, to: new, measures: natures, clauses: clauses) : .different,
      oldPlace: admits.0 ? old.place : "outside",
      newPlace: admits.1 ? new.place : "outside",
      example: "{\((frame.compactMap(\.self) + ["facts: \(facts)"]).joined(separator: ", "))}",
      oldWords: admits.0 ? before.words(of: old, first.outcome) : Self.outside,
      newWords: admits.1 ? after.words(of: new, second.outcome) : Self.outside,
      rows: [old.clause, old.band, new.clause, new.band].map { $0.map { $0 - 1 } },
      isOutside: !isReadable,
      order: "\(old.clause ?? 0) \(old.band ?? 0) \(new.clause ?? 0) \(new.band ?? 0) \(old.place)"
    )
  }
}

extension CaseFile {
  /// Whether all values lie in the domains of a version.
  fileprivate func isAdmitted(by power: ReviewedPower) -> Bool {
    power.catalog.factors.allSatisfy { factor in
      guard case .value(let value) = facts[factor.name] else { return true }
      return factor.domain.contains(value)
    }
  }

  /// States a value of the union; false where the version cannot say it.
  fileprivate mutating func state(
    _ value: Int64,
    of factor: Ref<Factor>,
    _ union: FactorUnion,
    in power: ReviewedPower
  ) -> Bool {
    let name = union.catalog[factor].name
    guard power.catalog.factors.contains(where: { $0.name == name }) else { return true }
    if let slot = power.subjectSlot, power.catalog.factors[slot].name == name {
      subject = Subject.allCases.indices.contains(Int(value)) ? Subject.allCases[Int(value)] : nil
      return true
    }
    guard let fact = union.fact(value, of: factor, in: power) else { return false }
    facts[fact.name] = fact.value
    return true
  }
}

extension ReviewedPower {
  /// Whether a case can state a factor of this name.
  fileprivate func canState(_ name: String) -> Bool {
    catalog.factors.indices.contains { catalog.factors[$0].name == name && !isDerived[$0] }
  }

  /// The names of the factors from which amounts are computed.
  fileprivate var multiplied: Set<String> {
    let terms = clauses.flatMap(\.measures) + standards.flatMap(\.bands).flatMap(\.measures)
    return Set(terms.compactMap { $0.amount?.factor }.map { catalog[$0].name })
  }
}

extension Verdict {
  fileprivate var place: String { "\(clause ?? 0) \(standard ?? "") \(grade ?? "")" }
}

extension ComparedCatalog {
  /// What a case came to, in one line.
  func words(of verdict: Verdict, _ outcome: Outcome) -> Bilingual {
    func text(_ language: Language) -> String {
      let isChinese = language == .chinese
      guard let clause = verdict.clause else {
        return verdict.missing.isEmpty
          ? (isChinese ? "没有条款适用" : "no clause applies") : outcome.name[language]
      }
      let place =
        (isChinese ? "第\(clause)种法定情形" : "clause \(clause)")
        + (verdict.grade.map { isChinese ? "「\($0)」" : " `\($0)`" } ?? "")
      let parts = verdict.benchmark.map { measure in
        let known = measures.first { $0.id == measure.measure }
        let name = isChinese ? known?.name : known?.englishName
        let range = measure.range.map { " " + $0.text(in: measure.unit, language) } ?? ""
        return "\(name ?? measure.measure) \(measure.modality.name[language])\(range)"
      }
      guard !parts.isEmpty else { return place }
      return place + (isChinese ? "：" : ": ") + parts.joined(separator: isChinese ? "；" : "; ")
    }
    return Bilingual(text(.chinese), text(.english))
  }
}
