import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// A product of several factors that may not be a whole number of steps, without a word on how to round it.
///
/// It reports the code of ``RoundingNotStated``, which is about amounts.
enum UnroundedProduct: CatalogCheck {
  static let codes: [DiagnosticCode] = []

  static func check(_ resolution: Resolution, log: inout DiagnosticLog) {
    let catalog = resolution.catalog
    for (position, entry) in resolution.names.factorEntries.enumerated() {
      let factor = catalog.factors[position + 1]
      guard case .product(let inputs, let constant) = factor.derivation, inputs.count > 1,
        factor.rounding == nil, catalog.steps(of: inputs, constant, in: factor.type) == nil,
        let fields = resolution.names.volumes[entry.volume].factors[entry.index].derived
      else { continue }
      log.report(
        RoundingNotStated.code,
        Bilingual("乘积可能不是整数，没有写怎样取整", "the product may not be whole, and no rounding is stated"),
        at: (fields.entry(.product)?.key ?? fields.node).span,
        help: [
          Bilingual(
            "加上 `round: {to: 1元, mode: half-up, because: 依据}`",
            "add `round: {to: 1元, mode: half-up, because: CITATION}`"
          )
        ]
      )
    }
  }
}

extension Catalog {
  /// The number of steps by which all values of a factor can be divided; zero where it is always zero.
  fileprivate func steps(of reference: Ref<Factor>) -> Int64 {
    let factor = self[reference]
    let bounds = [factor.floor, factor.cap].compactMap(\.self)
    return Self.divisor([bareSteps(of: factor)] + bounds)
  }

  private func bareSteps(of factor: Factor) -> Int64 {
    if let rounding = factor.rounding { return rounding.step }
    switch factor.derivation {
    case .table(let rows): return Self.divisor(rows.map(\.value))
    case .dated(let values): return Self.divisor(values.map(\.value))
    case .sum(let inputs), .greatest(let inputs), .least(let inputs):
      return Self.divisor(inputs.map(steps))
    case .difference(let first, let second):
      return Self.divisor([steps(of: first), steps(of: second)])
    case .score(let base, let rows): return Self.divisor([base] + rows.map(\.points))
    case .product(let inputs, let constant):
      return steps(of: inputs, constant, in: factor.type) ?? 1
    case .ratio, .daysBetween, .workingDaysBetween, nil: return 1
    }
  }

  /// The number of steps by which a product can be divided, or nil where it may not be whole.
  fileprivate func steps(
    of inputs: [Ref<Factor>],
    _ constant: Ratio,
    in type: FactorType
  ) -> Int64? {
    var scale: Ratio? = constant
    for input in inputs {
      scale = scale?.multiplied(by: self[input].type.worth)?.multiplied(by: Ratio(steps(of: input)))
    }
    return scale?.divided(by: type.worth)?.whole
  }

  private static func divisor(_ values: [Int64]) -> Int64 {
    let common = values.reduce(UInt64(0)) { divisor, value in
      var (first, second) = (divisor, value.magnitude)
      while second != 0 { (first, second) = (second, first % second) }
      return first
    }
    return Int64(exactly: common) ?? 1
  }
}
