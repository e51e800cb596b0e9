import SteelyardModel
import SteelyardText

extension LegalSubject {
  /// The value of the factor that an operand stands for.
  func value(of operand: LegalOperand) throws(LegalTextFault) -> Int64 {
    if let per = operand.per {
      throw LegalTextFault(.unknownUnit("/" + per.unit), at: per.range, of: self)
    }
    switch operand.value {
    case .value(let value): return value
    case .quantity(let numeral, let unit):
      guard let scale else { throw LegalTextFault(.notANumber(at: 0), at: operand.range, of: self) }
      do {
        return try scale.wholeSteps(of: numeral, unit: unit)
      } catch {
        throw LegalTextFault(error, in: operand, of: self)
      }
    }
  }
}

extension LegalOperand {
  /// Whether a note repeats the number it belongs to (1万元以下（不含10000元）).
  func isRepeated(by note: LegalOperand) -> Bool {
    guard case .quantity(let numeral, let unit) = value,
      case .quantity(let other, let otherUnit) = note.value
    else { return value == note.value }
    return numeral.ratio == other.ratio && (otherUnit.isEmpty || unit == otherUnit)
  }

  /// The value as the author wrote it.
  func words(in text: String) -> String {
    String(Substring(text.utf8.dropFirst(range.lowerBound).prefix(range.count)))
  }

  /// The bytes that show an error: its unit where the unit is wrong, else all of it.
  func range(of error: QuantityError) -> Range<Int> {
    switch error {
    case .unknownUnit, .unitMismatch, .otherCurrency: unitRange
    case .empty, .notANumber, .lossOfGrain, .overflow, .notInList, .notADate, .notYesOrNo,
      .hasNoValue:
      range
    }
  }
}
