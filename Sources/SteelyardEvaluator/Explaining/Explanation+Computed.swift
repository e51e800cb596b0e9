import SteelyardArtifact
import SteelyardModel
import SteelyardText

// How the factors that the rules compute came about.

extension Explanation {
  /// The computed factors that have a value, each after those it is computed from.
  var computedValues: [ComputedValue] {
    let first = Int(statute.firstDerivation)
    return (first..<first + Int(statute.derivationCount)).compactMap { place in
      let row = tables.derivations[place]
      let slot = Int(row.slot)
      guard (weighing.facts.needs & weighing.facts.known) >> UInt64(slot) & 1 == 1 else {
        return nil
      }
      let factor = factor(slot)
      return ComputedValue(
        factor: tables.string(factor.name),
        value: tables.words(for: weighing.facts.values[slot], of: factor),
        how: Bilingual(how(row, .chinese), how(row, .english)),
        provision: factor.basis == .absent ? "" : tables.provision(factor.basis).citation
      )
    }
  }

  /// The operation in signs, with the values that went into it.
  private func how(_ row: DerivationRow, _ language: Language) -> String {
    [operation(row, language), rounding(row, language), bounds(row, language)].filter {
      !$0.isEmpty
    }.joined(separator: ", ")
  }

  private func operation(_ row: DerivationRow, _ language: Language) -> String {
    let inputs = listedInputs(row, language)
    switch row.operation {
    case DerivationRow.sum: return inputs.joined(separator: " + ")
    case DerivationRow.difference: return inputs.joined(separator: " − ")
    case DerivationRow.daysBetween, DerivationRow.workingDaysBetween:
      return inputs.joined(separator: " → ")
    case DerivationRow.ratio: return inputs.joined(separator: " ÷ ")
    case DerivationRow.greatest: return "max(" + inputs.joined(separator: ", ") + ")"
    case DerivationRow.least: return "min(" + inputs.joined(separator: ", ") + ")"
    case DerivationRow.product:
      return (inputs + [constant(of: row)]).filter { !$0.isEmpty }.joined(separator: " × ")
    case DerivationRow.dated: return beginning(of: row)
    default: return inputs.joined(separator: ", ")
    }
  }

  /// The inputs with their values, in the order of the rules where that matters.
  private func listedInputs(_ row: DerivationRow, _ language: Language) -> [String] {
    let slots: [Int] =
      switch row.operation {
      case DerivationRow.score, DerivationRow.table, DerivationRow.dated:
        (0..<Int(statute.slotCount)).filter { row.inputs >> UInt64($0) & 1 == 1 }
      default:
        (0..<Int(row.inputCount)).map { Int(tables.words[Int(row.firstInput) + $0]) }
      }
    return slots.map { slot in
      let factor = factor(slot)
      let value = tables.words(for: weighing.facts.values[slot], of: factor)
      return "\(tables.string(factor.name)) \(value[language])"
    }
  }

  /// The constant of a product as the author wrote it, empty for one.
  private func constant(of row: DerivationRow) -> String {
    var constant = Ratio(row.numerator, row.denominator)
    constant = constant?.multiplied(by: tables.type(of: factor(Int(row.slot))).worth)
    for position in 0..<Int(row.inputCount) {
      let slot = Int(tables.words[Int(row.firstInput) + position])
      constant = constant?.divided(by: tables.type(of: factor(slot)).worth)
    }
    guard let constant, constant != .one else { return "" }
    if let percent = constant.multiplied(by: Ratio(100))?.whole, constant.denominator != 1 {
      return "\(percent)%"
    }
    return constant.denominator == 1
      ? "\(constant.numerator)" : "\(constant.numerator)/\(constant.denominator)"
  }

  /// The first day of the row of a constant that applies.
  private func beginning(of row: DerivationRow) -> String {
    let acted = file.dates[.acted]?.number ?? .min
    let lawDay = bound.lawDay == BoundCase.noDay ? acted : bound.lawDay
    let days = (0..<Int(row.inputCount)).map { tables.numbers[Int(row.firstInput) + $0 * 2] }
    guard let day = days.last(where: { $0 <= Int64(lawDay) }).flatMap(Int32.init(exactly:)) else {
      return ""
    }
    return "\(Day(number: day)) →"
  }

  private func rounding(_ row: DerivationRow, _ language: Language) -> String {
    guard row.step > 0 else { return "" }
    let sign =
      switch Rounding.Mode(rawValue: row.mode) {
      case .down, nil: "↓"
      case .up: "↑"
      case .halfUp: "≈"
      }
    return sign + " " + described(row.step, row, language)
  }

  private func bounds(_ row: DerivationRow, _ language: Language) -> String {
    var bounds: [String] = []
    if row.flags & DerivationRow.hasFloor != 0 {
      bounds.append("≥ " + described(row.floor, row, language))
    }
    if row.flags & DerivationRow.hasCap != 0 {
      bounds.append("≤ " + described(row.cap, row, language))
    }
    return bounds.joined(separator: ", ")
  }

  private func described(
    _ value: Int64,
    _ row: DerivationRow,
    _ language: Language
  ) -> String {
    tables.words(for: value, of: factor(Int(row.slot)))[language]
  }
}
