import SteelyardModel
import SteelyardText

/// Computes how much of a measure's smallest unit falls to one step of a factor.
struct CoefficientMeaning {
  let measure: QuantityScale
  let factor: QuantityScale

  /// The coefficient an operand stands for.
  func value(of operand: LegalOperand) throws(LegalTextFault) -> Ratio {
    guard case .quantity(let numeral, let unit) = operand.value else {
      throw LegalTextFault(.notANumber(at: 0), at: operand.range, of: subject)
    }
    let each = try operand.per.map { per throws(LegalTextFault) in try self.each(per, operand) }
    do throws(QuantityError) {
      guard let number = numeral.ratio else { throw QuantityError.overflow }
      let worth = try perStep(of: numeral, unit: unit, each: each)
      guard let value = number.multiplied(by: worth) else { throw QuantityError.overflow }
      return value
    } catch {
      throw LegalTextFault(error, in: operand, of: subject)
    }
  }

  private var subject: LegalSubject { .coefficient(of: measure, per: factor) }

  /// How many of the factor's own unit the unit behind a stroke is worth.
  private func each(
    _ per: LegalOperand.Per,
    _ operand: LegalOperand
  ) throws(LegalTextFault) -> Ratio {
    do {
      return try factor.worth(of: per.unit)
    } catch {
      let help = Bilingual.write(number(operand) + "\(measure.unit)/\(factor.unit)")
      throw LegalTextFault(error, at: per.range, of: subject, help: [help])
    }
  }

  private func number(_ operand: LegalOperand) -> String {
    if case .quantity(let numeral, _) = operand.value { numeral.written } else { "" }
  }

  /// What the number 1 with this unit comes to for one step.
  private func perStep(
    of numeral: Numeral,
    unit: String,
    each: Ratio?
  ) throws(QuantityError) -> Ratio {
    let isAlike = measure.dimension != nil && measure.dimension == factor.dimension
    if each == nil, let times = times(numeral, unit, isAlike: isAlike) {
      guard isAlike else { throw .unitMismatch(expected: measure.unit, found: unit) }
      return try product(times, stepInMeasure(), over: measure.grain)
    }
    // An amount of money for each yuan has to say so; 5万元 beside a factor in yuan is a mistake.
    guard each != nil || !isAlike else {
      throw .unitMismatch(expected: "倍", found: unit)
    }
    let worth = try measure.worth(of: unit)
    guard let share = factor.grain.divided(by: each ?? .one) else { throw .overflow }
    return try product(worth, share, over: measure.grain)
  }

  /// How many times one is, where the unit counts times or hundredths.
  private func times(_ numeral: Numeral, _ unit: String, isAlike: Bool) -> Ratio? {
    if numeral.isPercent { return Ratio(1, 100) }
    if unit.isEmpty { return isAlike ? .one : nil }
    if let worth = KnownUnit.worth(of: unit, in: .multiple) { return worth }
    guard measure.dimension != .percent else { return nil }
    return KnownUnit.worth(of: unit, in: .percent)?.divided(by: Ratio(100))
  }

  /// One step of the factor in the unit of the measure.
  private func stepInMeasure() throws(QuantityError) -> Ratio {
    let worth = try measure.worth(of: factor.unit)
    guard let step = factor.grain.multiplied(by: worth) else { throw .overflow }
    return step
  }

  private func product(
    _ left: Ratio,
    _ right: Ratio,
    over divisor: Ratio
  ) throws(QuantityError) -> Ratio {
    guard let value = left.multiplied(by: right)?.divided(by: divisor) else { throw .overflow }
    return value
  }
}

extension LegalSubject {
  /// The share an operand stands for; a bare number says neither % nor a fraction and is refused.
  func share(of operand: LegalOperand) throws(LegalTextFault) -> Ratio {
    guard case .quantity(let numeral, let unit) = operand.value, let scale else {
      throw LegalTextFault(.notANumber(at: 0), at: operand.range, of: self)
    }
    guard !unit.isEmpty || numeral.isPercent || numeral.isFraction || numeral.numerator == 0 else {
      throw LegalTextFault(.unitMismatch(expected: "%", found: ""), in: operand, of: self)
    }
    do throws(QuantityError) {
      let (upper, lower) = try scale.steps(of: numeral, unit: unit)
      guard let share = Ratio(reducing: upper, lower)?.divided(by: Ratio(10_000)) else {
        throw QuantityError.overflow
      }
      return share
    } catch {
      throw LegalTextFault(error, in: operand, of: self)
    }
  }
}
