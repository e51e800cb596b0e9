import SteelyardArtifact
import SteelyardModel

// Step 3: the values of derived factors.

extension Weigher {
  /// What a derivation gives.
  enum Derived {
    case value(Int64)
    case unknown
    case overflow
    /// No calendar has the days that are counted.
    case uncounted
  }

  /// An exact result, before it is brought to whole steps.
  private enum Exact {
    case whole(Int128)
    case fraction(Int128, Int128)
    case unknown
    case overflow
  }

  /// The value of a derived factor whose inputs are known.
  func derived(_ row: DerivationRow, on day: Int32, _ facts: inout Weighing.Facts) -> Derived {
    let exact: Exact =
      switch row.operation {
      case DerivationRow.sum, DerivationRow.difference, DerivationRow.daysBetween,
        DerivationRow.greatest, DerivationRow.least:
        .whole(combined(row, &facts))
      case DerivationRow.product: product(row, &facts)
      case DerivationRow.ratio: ratio(row, &facts)
      case DerivationRow.table: found(row, &facts)
      case DerivationRow.dated: constant(row, on: day)
      default: .whole(score(row, &facts))
      }
    switch exact {
    case .whole(let value): return finished(value, row)
    case .fraction(let numerator, let denominator): return rounded(numerator, denominator, row)
    case .unknown: return .unknown
    case .overflow: return .overflow
    }
  }

  /// A whole number, rounded and held between floor and cap.
  func finished(_ value: Int128, _ row: DerivationRow) -> Derived {
    row.step == 0 ? bounded(value, row) : rounded(value, 1, row)
  }

  private func input(
    _ position: Int,
    of row: DerivationRow,
    _ facts: inout Weighing.Facts
  ) -> Int128 {
    Int128(facts.values[Int(tables.words[Int(row.firstInput) + position])])
  }

  /// Sums, differences and extremes, which stay whole.
  private func combined(_ row: DerivationRow, _ facts: inout Weighing.Facts) -> Int128 {
    guard row.inputCount > 0 else { return 0 }
    var value = input(0, of: row, &facts)
    for position in 1..<max(Int(row.inputCount), 1) {
      let next = input(position, of: row, &facts)
      switch row.operation {
      case DerivationRow.sum: value += next
      case DerivationRow.difference: value -= next
      case DerivationRow.daysBetween: value = next - value
      case DerivationRow.greatest: value = max(value, next)
      default: value = min(value, next)
      }
    }
    return value
  }

  private func product(_ row: DerivationRow, _ facts: inout Weighing.Facts) -> Exact {
    guard row.denominator != 0 else { return .overflow }
    var product = Int128(row.numerator)
    for position in 0..<Int(row.inputCount) {
      let (next, isTooLarge) = product.multipliedReportingOverflow(
        by: input(position, of: row, &facts)
      )
      if isTooLarge { return .overflow }
      product = next
    }
    return .fraction(product, Int128(row.denominator))
  }

  private func ratio(_ row: DerivationRow, _ facts: inout Weighing.Facts) -> Exact {
    let divisor = input(1, of: row, &facts)
    guard divisor != 0 else { return .unknown }
    guard row.denominator != 0 else { return .overflow }
    return .fraction(
      input(0, of: row, &facts) * Int128(row.numerator),
      divisor * Int128(row.denominator)
    )
  }

  /// The base and the points of every table at the value of its factor.
  private func score(_ row: DerivationRow, _ facts: inout Weighing.Facts) -> Int128 {
    var sum = Int128(row.numerator)
    for position in 0..<Int(row.inputCount) {
      let place = Int(row.firstInput) + position * 3
      let end = end(of: tables.words[place + 1], &facts)
      guard let label = end.leafLabel.flatMap(\.self) else { continue }
      sum += Int128(tables.numbers[Int(tables.words[place + 2]) + label])
    }
    return sum
  }

  /// The value of the row that holds.
  private func found(_ row: DerivationRow, _ facts: inout Weighing.Facts) -> Exact {
    let end = end(of: tables.words[Int(row.firstInput)], &facts)
    guard let label = end.leafLabel.flatMap(\.self) else { return .unknown }
    let first = Int(tables.words[Int(row.firstInput) + 1])
    return .whole(Int128(tables.numbers[first + label]))
  }

  /// The value of the last row that has begun on a day; before the first there is none.
  private func constant(_ row: DerivationRow, on day: Int32) -> Exact {
    var place = Int(row.firstInput) + Int(row.inputCount) * 2
    while place > Int(row.firstInput) {
      place -= 2
      if tables.numbers[place] <= Int64(day) { return .whole(Int128(tables.numbers[place + 1])) }
    }
    return .overflow
  }

  /// Rounded to the step of the row, or cut off toward zero.
  private func rounded(
    _ numerator: Int128,
    _ denominator: Int128,
    _ row: DerivationRow
  ) -> Derived {
    let step = UInt128(max(row.step, 1))
    let (unit, isTooLarge) = denominator.magnitude.multipliedReportingOverflow(by: step)
    guard !isTooLarge, unit > 0 else { return .overflow }
    var (steps, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: unit)
    if row.step > 0, rest > 0 {
      switch Rounding.Mode(rawValue: row.mode) {
      case .down, nil: break
      case .up: steps += 1
      case .halfUp: steps += rest >= unit - rest ? 1 : 0
      }
    }
    let (size, isTooGreat) = steps.multipliedReportingOverflow(by: step)
    guard !isTooGreat, let size = Int128(exactly: size) else { return .overflow }
    return bounded((numerator < 0) != (denominator < 0) ? -size : size, row)
  }

  /// Held between floor and cap.
  ///
  /// The least of all numbers stands for *unknown* and is no value.
  private func bounded(_ exact: Int128, _ row: DerivationRow) -> Derived {
    var value = exact
    if row.flags & DerivationRow.hasFloor != 0 { value = max(value, Int128(row.floor)) }
    if row.flags & DerivationRow.hasCap != 0 { value = min(value, Int128(row.cap)) }
    guard let fitting = Int64(exactly: value), fitting != .min else { return .overflow }
    return .value(fitting)
  }
}
