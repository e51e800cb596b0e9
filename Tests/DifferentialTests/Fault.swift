import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport

/// A fault that a remark claims, and whether its example shows it when the reference evaluator weighs it.
struct Fault: CustomStringConvertible {
  let catalog: Catalog
  let example: OfferedExample
  /// Weighs the case; where the remark is about one measure, without the amounts of all others, which have faults and remarks of their own.
  let evaluator: ReferenceEvaluator

  init(catalog: Catalog, example: OfferedExample) {
    self.catalog = catalog
    self.example = example
    evaluator = ReferenceEvaluator(catalog: Self.catalog(catalog, asSeenBy: example.diagnostic))
  }

  var description: String {
    "\(example.diagnostic.code): \(example.diagnostic.message.english) \(example.diagnostic.help.map(\.english))"
  }

  /// The codes whose examples are weighed.
  static let codes: Set<String> = [
    "gap-between-clauses", "overlapping-clauses", "gap-between-bands", "overlapping-bands",
    "benchmark-outside-statutory-range", "benchmark-outside-higher-standard",
    "measure-against-higher-standard",
  ]

  /// The rules without the amounts that a remark is not about.
  private static func catalog(_ catalog: Catalog, asSeenBy diagnostic: Diagnostic) -> Catalog {
    switch diagnostic.code {
    case "benchmark-outside-statutory-range", "benchmark-outside-higher-standard":
      let meant = catalog.measures.indices.filter {
        catalog.measures[$0].name == diagnostic.measure
      }
      return catalog.keepingAmounts(of: Set(meant.map { Ref($0) }))
    case "measure-against-higher-standard": return catalog.keepingAmounts(of: [])
    default: return catalog
    }
  }

  /// Whether a weighed measure is the one the remark is about.
  func isMeant(_ measure: WeighedMeasure) -> Bool {
    catalog.measures.first { $0.id == measure.measure }?.name == example.diagnostic.measure
  }

  /// Whether the remark shows a range as it was weighed.
  func shows(_ range: AmountRange, of unit: Measure.Unit) -> Bool {
    [range.least, range.most].compactMap(\.self)
      .allSatisfy { example.diagnostic.message.chinese.contains(unit.describe($0)) }
  }

  /// Values for what else a case has to state, one after another until the case can be weighed.
  private static let usual: [Int64] = [100, 1, 0, 10_000]

  /// What is wrong with the example; nil where it shows the fault.
  var objection: String? {
    guard let example = example.file else { return "cannot be read" }
    var objection: String?
    for usual in Self.usual {
      let file = completed(example, by: usual)
      let assessment = evaluator.assess(file)
      guard let verdict = assessment.verdict else { return "no verdict" }
      guard verdict.missing.isEmpty else { return "missing \(verdict.missing)" }
      // An amount that cannot be computed is another matter than a fact that cannot.
      let isRead = verdict.clause != nil || verdict.band != nil
      if assessment.outcome != .unreadable || isRead {
        return self.objection(to: verdict, of: file)
      }
      objection = "unreadable"
    }
    return objection
  }

  private func objection(to verdict: Verdict, of file: CaseFile) -> String? {
    let code = example.diagnostic.code
    switch code {
    case "gap-between-clauses": return verdict.clause == nil ? nil : "clause \(verdict.clause ?? 0)"
    case "gap-between-bands":
      guard verdict.standard != nil else { return isNeverInForce ? nil : "no standard" }
      return verdict.grade == nil ? nil : "band \(verdict.grade ?? "")"
    case "overlapping-clauses", "overlapping-bands":
      let other = ReferenceEvaluator(catalog: catalog.reversed).assess(file).verdict
      let clauses = catalog[example.power].clauses.count
      let bands = example.standard.map { catalog.standards[$0].bands.count } ?? 0
      let isTwofold =
        other?.clause != verdict.clause.map { clauses + 1 - $0 }
        || other?.band != verdict.band.map { bands + 1 - $0 }
      return isTwofold ? nil : "one answer in either order: \(verdict.band ?? -1)"
    case "benchmark-outside-higher-standard", "measure-against-higher-standard":
      guard let higher = higher(than: file) else { return "no verdict of a higher authority" }
      return code == "measure-against-higher-standard"
        ? objectionToMeasures(verdict, higher) : objectionToAmounts(verdict, higher)
    default: return objectionToRange(verdict)
    }
  }

  /// Whether the standard is in force on no day of its power: it is proved as it is written, so that its faults show before its days are mended, but no case falls under it.
  private var isNeverInForce: Bool {
    guard let standard = example.standard.map({ catalog.standards[$0].inForce }) else {
      return false
    }
    let power = catalog[example.power].inForce
    let first = [standard.from, power.from].compactMap(\.self).max()
    let last = [standard.to, power.to].compactMap(\.self).min()
    if let first, let last { return first > last }
    return false
  }

  /// The case with some value for everything else that matters; the fault has to show whatever that is.
  func completed(_ example: CaseFile, by usual: Int64) -> CaseFile {
    var file = example
    for _ in catalog.factors {
      let missing = evaluator.assess(file).verdict?.missing ?? []
      if missing.isEmpty { return file }
      for name in missing {
        let own = catalog.standards.first { $0.power == self.example.power }
        if name == "subject" { file.subject = .organisation }
        if name == "authority" { file.authority = own?.authority }
        guard let factor = catalog.factors.first(where: { $0.name == name }) else { continue }
        file.facts[name] = .value(factor.domain.contains(usual) ? usual : factor.domain.least)
      }
    }
    return file
  }

  private func objectionToRange(_ verdict: Verdict) -> String? {
    guard let own = verdict.benchmark.first(where: isMeant)?.range,
      let lawful = verdict.statutory.first(where: isMeant)?.range
    else { return "no amounts: \(verdict.benchmark)" }
    let isOutside = own.least < lawful.least || own.most ?? .max > lawful.most ?? .max
    return isOutside ? nil : "\(own) within \(lawful)"
  }
}

extension Catalog {
  /// The same rules with clauses and bands in the opposite order, so that where two hold, the other one comes out.
  var reversed: Catalog {
    var catalog = self
    for place in catalog.powers.indices { catalog.powers[place].clauses.reverse() }
    for place in catalog.standards.indices {
      let last = catalog.standards[place].bands.count - 1
      catalog.standards[place].bands.reverse()
      for band in catalog.standards[place].bands.indices {
        catalog.standards[place].bands[band].overrides =
          standards[place].bands[last - band].overrides.map { override in
            var override = override
            override.band = last - override.band
            return override
          }
      }
    }
    return catalog
  }
}
