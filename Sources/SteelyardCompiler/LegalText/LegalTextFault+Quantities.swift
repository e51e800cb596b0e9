import SteelyardModel
import SteelyardText

extension LegalTextFault {
  /// The fault that an operand has, at its place in the text.
  init(_ error: QuantityError, in operand: LegalOperand, of subject: LegalSubject) {
    self.init(
      error,
      at: operand.range(of: error),
      of: subject,
      help: Self.help(for: error, in: operand, of: subject)
    )
  }

  /// The fault that something written has.
  init(
    _ error: QuantityError,
    at range: Range<Int>,
    of subject: LegalSubject,
    help: [Bilingual]? = nil
  ) {
    self.init(
      Self.kind(of: error),
      Bilingual(error.chinese, error.english),
      at: range,
      help: help ?? [subject.sample(isAmount: false)]
    )
  }

  private static func kind(of error: QuantityError) -> Kind {
    switch error {
    case .empty, .notANumber, .notADate, .notYesOrNo, .hasNoValue: .unreadableTest
    case .unknownUnit: .unknownUnit
    case .unitMismatch: .unitMismatch
    case .otherCurrency: .wrongCurrency
    case .lossOfGrain: .lossOfGrain
    case .overflow: .numberOverflow
    case .notInList: .unknownChoice
    }
  }

  private static func help(
    for error: QuantityError,
    in operand: LegalOperand,
    of subject: LegalSubject
  ) -> [Bilingual]? {
    guard case .quantity(let numeral, let unit) = operand.value, let scale = subject.scale else {
      return nil
    }
    switch error {
    case .overflow: return [largest(of: scale)]
    case .lossOfGrain:
      return scale.neighbours(of: numeral, unit: unit).map { .write($0) } + finerGrain(scale)
    case .unitMismatch(let expected, _), .otherCurrency(let expected, _):
      return [.write(numeral.written + expected)]
    case .unknownUnit: return [.write(numeral.written + scale.unit)]
    case .empty, .notANumber, .notADate, .notYesOrNo, .hasNoValue, .notInList: return nil
    }
  }

  private static func largest(of scale: QuantityScale) -> Bilingual {
    let most = scale.describe(.max)
    return Bilingual("最大为 `\(most)`", "the largest is `\(most)`")
  }

  /// Money and days have the grain they have; what a rule declares may be declared finer.
  private static func finerGrain(_ scale: QuantityScale) -> [Bilingual] {
    switch scale.dimension {
    case .money, .time, .workingTime, .months, .points, .count: []
    case .mass, .length, .area, .volume, .percent, .multiple, nil:
      [Bilingual("或者在因素上声明更小的 `grain`", "or declare a finer `grain` for the factor")]
    }
  }

  /// The fault that a word names no entry of a list, with the entry spelled most like it.
  static func unknownChoice(
    _ word: String,
    at range: Range<Int>,
    entries: [String]
  ) -> LegalTextFault {
    let near = NearestSpelling.of(word, among: entries)
    let list = entries.joined(separator: "、")
    return LegalTextFault(
      .unknownChoice,
      Bilingual("列表中没有「\(word)」", "the list has no entry `\(word)`"),
      at: range,
      help: near.map { [.write($0)] }
        ?? [Bilingual("可以写：\(list)", "the entries are: \(list)")]
    )
  }
}

extension QuantityScale {
  /// The values on the grain below and above a number, as people write them.
  fileprivate func neighbours(of numeral: Numeral, unit: String) -> [String] {
    guard let (upper, lower) = try? steps(of: numeral, unit: unit),
      let near = Int64(exactly: upper / lower), near > -.max, near < .max
    else { return [] }
    let below = upper < 0 ? near - 1 : near
    return [describe(below), describe(below + 1)]
  }
}

extension Numeral {
  /// The number in plain digits.
  var written: String { QuantityScale.written(numerator, denominator) }
}
