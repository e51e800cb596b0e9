package import SteelyardModel
import SteelyardText

/// Reads amounts in the law's words: `5万元以上10万元以下`, `10倍以上20倍以下`, `"[500..800)"`.
package enum AmountText {
  /// Reads fixed numbers in the smallest unit of a measure; without a least they begin at 0.
  package static func read(
    _ text: String,
    unit: Measure.Unit,
    bounds: BoundsConvention = .civilCode
  ) -> Result<Amount.Ends<Int64>, LegalTextFault> {
    guard let scale = unit.valueType?.scale else { return .failure(.withoutQuantity(text)) }
    let subject = LegalSubject.quantity(scale)
    return ends(text, subject, bounds, zero: Int64(0)) { operand throws(LegalTextFault) in
      try subject.value(of: operand)
    }
  }

  /// Reads so much of a measure's smallest unit for one step of a factor: 10倍, 1%, 100元/平方米, 每人1000元.
  package static func readCoefficient(
    _ text: String,
    of factor: FactorType,
    in unit: Measure.Unit,
    bounds: BoundsConvention = .civilCode
  ) -> Result<Amount.Ends<Ratio>, LegalTextFault> {
    guard let scale = unit.valueType?.scale else { return .failure(.withoutQuantity(text)) }
    guard let other = factor.scale else { return .failure(.withoutNumber(text)) }
    let subject = LegalSubject.coefficient(of: scale, per: other)
    let coefficient = CoefficientMeaning(measure: scale, factor: other)
    return ends(text, subject, bounds, zero: .zero) { operand throws(LegalTextFault) in
      try coefficient.value(of: operand)
    }
  }

  /// Reads a share of a range: `30%以上70%以下` is 3/10 to 7/10.
  package static func readShare(
    _ text: String,
    bounds: BoundsConvention = .civilCode
  ) -> Result<Amount.Ends<Ratio>, LegalTextFault> {
    guard let scale = Measure.Unit.percent.valueType?.scale else {
      return .failure(.withoutQuantity(text))
    }
    let subject = LegalSubject.share(scale)
    return ends(text, subject, bounds, zero: .zero) { operand throws(LegalTextFault) in
      try subject.share(of: operand)
    }
  }

  private static func ends<Value: Comparable & Hashable & Sendable>(
    _ text: String,
    _ subject: LegalSubject,
    _ bounds: BoundsConvention,
    zero: Value,
    value: (LegalOperand) throws(LegalTextFault) -> Value
  ) -> Result<Amount.Ends<Value>, LegalTextFault> {
    do {
      var parser = try LegalParser(
        text,
        subject: subject,
        bounds: bounds,
        isQuoted: true,
        isAmount: true
      )
      let reading = try parser.parse()
      let meaning = AmountMeaning(
        text: text,
        subject: subject,
        spelling: parser.spelling,
        zero: zero
      )
      return .success(try meaning.ends(of: reading, value: value))
    } catch {
      return .failure(error.ofAmount)
    }
  }
}

extension LegalTextFault {
  static func withoutQuantity(_ text: String) -> LegalTextFault {
    LegalTextFault(
      .unreadableAmount,
      Bilingual("该措施没有数额", "this measure has no quantity"),
      at: 0..<text.utf8.count,
      help: [Bilingual("把它写入 `must` 或者 `may`", "name it in `must` or `may`")]
    )
  }

  static func withoutNumber(_ text: String) -> LegalTextFault {
    LegalTextFault(
      .unreadableAmount,
      Bilingual("该因素没有数值，不能相乘", "the factor has no number to multiply with"),
      at: 0..<text.utf8.count,
      help: [Bilingual("`times` 写一个有数值的因素", "name a factor with a number in `times`")]
    )
  }
}
