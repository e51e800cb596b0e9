import SteelyardEvaluator
import SteelyardModel

/// The factors of two versions of a power as one list, by name; nil where a name stands for values that cannot be compared.
struct FactorUnion {
  /// The factors; a choice has the entries of both versions.
  private(set) var catalog = Catalog()
  private var positions: [String: Int] = [:]
  private let sides: [ReviewedPower]

  init?(_ old: ReviewedPower, _ new: ReviewedPower) {
    sides = [old, new]
    for factor in new.catalog.factors + old.catalog.factors {
      guard let position = positions[factor.name] else {
        positions[factor.name] = catalog.factors.count
        catalog.factors.append(factor)
        continue
      }
      guard let joined = catalog.factors[position].joined(with: factor) else { return nil }
      catalog.factors[position] = joined
    }
  }

  /// Conditions of a version, in terms of the union.
  func map(_ conditions: [Condition], of power: ReviewedPower) -> [Condition] {
    conditions.map { condition in
      Condition(
        cells: condition.cells.map { cell in
          let factor = power.catalog[cell.factor]
          let position = positions[factor.name] ?? 0
          let form = Self.form(cell.test.form, from: factor, to: catalog.factors[position])
          return Condition.Cell(factor: Ref(position), test: Test(form, text: ""))
        }
      )
    }
  }

  /// A value of the union as a fact of a version; nil where the version has no such factor or no such entry.
  func fact(
    _ value: Int64,
    of factor: Ref<Factor>,
    in power: ReviewedPower
  ) -> (name: String, value: CaseFile.FactValue)? {
    let joined = catalog[factor]
    guard let own = power.catalog.factors.first(where: { $0.name == joined.name }) else {
      return nil
    }
    if value == .min { return (own.name, .unknown(reason: "")) }
    guard case .choice(let all, _) = joined.type, case .choice(let entries, _) = own.type else {
      return (own.name, .value(value))
    }
    return entries.firstIndex(of: all[Int(value)]).map { (own.name, .value(Int64($0))) }
  }

  /// Whether a factor is computed in either version.
  func isDerived(_ factor: Ref<Factor>) -> Bool {
    sides.contains { side in
      zip(side.catalog.factors, side.isDerived).contains {
        $0.name == catalog[factor].name && $1
      }
    }
  }

  private static func form(_ form: Test.Form, from own: Factor, to joined: Factor) -> Test.Form {
    guard own.type != joined.type, case .choice(let entries, _) = own.type,
      case .choice(let all, _) = joined.type
    else { return form }
    let values = entries.indices.filter { form.holds(for: Int64($0)) }
      .compactMap { all.firstIndex(of: entries[$0]) }.map { Int64($0) }
    return form.holds(for: nil) ? .anyOf([.values(values), .unknown]) : .values(values)
  }
}

extension Factor {
  /// The factor whose values are those of both; nil where the values count other things.
  fileprivate func joined(with other: Factor) -> Factor? {
    var joined = self
    if case .choice(let mine, let isOrdered) = type, case .choice(let theirs, _) = other.type {
      let all = mine + theirs.filter { !mine.contains($0) }
      joined.type = .choice(all, isOrdered: isOrdered)
      joined.domain = Interval(lower: .including(0), upper: .including(Int64(all.count - 1)))
      return joined
    }
    guard type == other.type else { return nil }
    joined.domain = Interval(
      lower: .including(min(domain.least, other.domain.least)),
      upper: .including(max(domain.most, other.domain.most))
    )
    if other.unknown == .branch { joined.unknown = .branch }
    return joined
  }
}
