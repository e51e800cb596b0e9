import SteelyardModel
import SteelyardText

extension LegalSubject {
  /// The value of the factor that an operand stands for.
  func value(of operand: LegalOperand) throws(LegalTextFault) -> Int64 {
    guard operand.per == nil else {
      throw LegalTextFault(
        .unknownUnit(operand.per ?? ""),
        at: operand.range,
        of: self
      )
    }
    switch operand.value {
    case .value(let value): return value
    case .quantity(let numeral, let unit):
      guard let scale else { throw LegalTextFault(.notANumber(at: 0), at: operand.range, of: self) }
      do {
        return try scale.wholeSteps(of: numeral, unit: unit)
      } catch {
        throw LegalTextFault(error, at: operand.range(of: error), of: self)
      }
    }
  }
}

extension LegalSubject {
  /// A limit's number as it was written, for help.
  func text(_ limit: LegalLimit) -> String {
    switch limit.operand.value {
    case .quantity(let numeral, let unit):
      let own = unit.isEmpty && !numeral.isPercent ? scale?.unit ?? "" : unit
      return QuantityScale.written(numeral.numerator, numeral.denominator)
        + (numeral.isPercent ? "%" : own)
    case .value(let value):
      if case .date = self { return FactorType.date.describe(value) }
      return entries.first { $0.value == value }?.word ?? ""
    }
  }
}

extension LegalOperand {
  /// The bytes that show an error: its unit where the unit is wrong, else all of it.
  func range(of error: QuantityError) -> Range<Int> {
    switch error {
    case .unknownUnit, .unitMismatch: unitRange
    case .empty, .notANumber, .lossOfGrain, .overflow, .notInList, .notADate, .notYesOrNo,
      .hasNoValue:
      range
    }
  }
}
