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
  /// The order in which cases are shown.
  let order: String
}

/// Weighs cases under two versions of a power.
struct VersionPair {
  /// No amount is computed from more than this: ten billion yuan.
  static let ceiling: Int64 = 1_000_000_000_000

  private let old: ReviewedPower
  private let new: ReviewedPower
  private let before: ComparedCatalog
  private let after: ComparedCatalog
  private let union: FactorUnion
  private let multiplied: Set<String>
  private let clauses: ClauseMatch
  private let natures: [String: Measure.Nature]
  private let inputs: InputValues
  private let earlierInputs: InputValues

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
    return inputs.combinations(behind: slots.map { Ref($0) }, budget: budget).compactMap { stated in
      var (mine, theirs) = (file(on: day, authority), file(on: day, authority))
      for (factor, value) in zip(space.factors, point) where !union.isDerived(factor) {
        guard mine.state(value, of: factor, union, in: old),
          theirs.state(value, of: factor, union, in: new)
        else { return nil }
      }
      for (slot, value) in stated {
        let name = new.catalog.factors[slot].name
        if theirs.facts[name] == nil { theirs.facts[name] = .value(value) }
        if mine.facts[name] == nil { mine.facts[name] = .value(value) }
      }
      return pair(&mine, &theirs)
    }
  }

  private func file(on day: Day, _ authority: Authority?) -> CaseFile {
    var file = CaseFile(power: new.view.id)
    file.dates[.acted] = day
    file.authority = authority
    return file
  }

  private func pair(_ mine: inout CaseFile, _ theirs: inout CaseFile) -> WeighedPair? {
    complete(&mine, &theirs)
    let (first, second) = (before.catalog.assess(mine), after.catalog.assess(theirs))
    guard let old = first.verdict, let new = second.verdict else { return nil }
    let isReadable = first.outcome != .unreadable && second.outcome != .unreadable
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
      oldPlace: old.place,
      newPlace: new.place,
      example: "{\((frame.compactMap(\.self) + ["facts: \(facts)"]).joined(separator: ", "))}",
      oldWords: before.words(of: old, first.outcome),
      newWords: after.words(of: new, second.outcome),
      order: "\(old.clause ?? 0) \(old.band ?? 0) \(new.clause ?? 0) \(new.band ?? 0) \(old.place)"
    )
  }

  /// States ordinary values of what else matters to either version.
  private func complete(_ mine: inout CaseFile, _ theirs: inout CaseFile) {
    for _ in 0...union.catalog.factors.count {
      let missing =
        (before.catalog.assess(mine).verdict?.missing ?? [])
        + (after.catalog.assess(theirs).verdict?.missing ?? [])
      guard !missing.isEmpty else { return }
      for name in missing {
        if name == "subject" || name == "当事人" {
          mine.subject = mine.subject ?? .organisation
          theirs.subject = theirs.subject ?? .organisation
        }
        let slot = new.catalog.factors.firstIndex { $0.name == name }
        let earlier = old.catalog.factors.firstIndex { $0.name == name }
        let value = slot.map(inputs.ordinary) ?? earlier.map(earlierInputs.ordinary)
        guard let value else { continue }
        if earlier != nil, mine.facts[name] == nil { mine.facts[name] = .value(value) }
        if slot != nil, theirs.facts[name] == nil { theirs.facts[name] = .value(value) }
      }
    }
  }
}

extension CaseFile {
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
        (isChinese ? "第\(clause)款" : "clause \(clause)")
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
