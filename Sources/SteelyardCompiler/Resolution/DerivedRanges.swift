import SteelyardModel

/// Computes between which values derived factors can lie.
struct DerivedRanges {
  /// So many steps lead from a derived factor to facts at most.
  private static let mostSteps = 64

  /// One factor of every circle of factors that are derived from each other, and of every chain that is too long.
  private(set) var circles: [Ref<Factor>] = []
  private let factors: [Factor?]
  private var known: [Ref<Factor>: Interval] = [:]
  private var open: [Ref<Factor>] = []
  private var poisoned: Set<Ref<Factor>> = []

  init(_ factors: [Factor?]) {
    self.factors = factors
  }

  /// Between which values a factor lies; nil where it has no value, or one of its inputs could not be read.
  mutating func range(of reference: Ref<Factor>) -> Interval? {
    if let interval = known[reference] { return interval }
    guard let factor = factors[reference.index], !poisoned.contains(reference) else { return nil }
    guard let derivation = factor.derivation else { return factor.domain }
    guard open.count < Self.mostSteps, !open.contains(reference) else {
      close(at: reference)
      return nil
    }
    open.append(reference)
    defer { open.removeLast() }
    var inputs: [Interval] = []
    for input in derivation.inputs {
      guard let interval = range(of: input) else { return nil }
      inputs.append(interval)
    }
    let types = derivation.inputs.map { factors[$0.index]?.type ?? .text }
    let interval = factor.range(derivation, of: inputs, types)
    known[reference] = interval
    return interval
  }

  private mutating func close(at reference: Ref<Factor>) {
    let circle = open.drop { $0 != reference }
    poisoned.formUnion(circle.isEmpty ? open[...] : circle)
    circles.append(circle.min() ?? reference)
  }
}

extension Interval {
  /// All sums of a value of each; an end that does not fit is left open.
  func adding(_ other: Interval) -> Interval {
    Interval(
      lower: Self.end(lower, other.lower, least, other.least),
      upper: Self.end(upper, other.upper, most, other.most)
    )
  }

  var negated: Interval {
    Interval(
      lower: upper == .unbounded ? .unbounded : .including(-most),
      upper: lower == .unbounded ? .unbounded : .including(-least)
    )
  }

  private static func end(_ left: End, _ right: End, _ first: Int64, _ second: Int64) -> End {
    guard left != .unbounded, right != .unbounded else { return .unbounded }
    let (sum, isTooLarge) = first.addingReportingOverflow(second)
    return isTooLarge ? .unbounded : .including(sum)
  }
}
