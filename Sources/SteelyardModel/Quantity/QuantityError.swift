/// Why a written value cannot be taken over exactly.
public enum QuantityError: Error, Hashable {
  /// Nothing is written.
  case empty
  /// At this byte of the text something stands that is no part of a number, or that can be read in two ways.
  case notANumber(at: Int)
  /// The word behind the number is no unit that is known.
  case unknownUnit(String)
  /// The unit is known, but it measures something else.
  case unitMismatch(expected: String, found: String)
  /// The amount is written in another currency than the rules' own.
  case otherCurrency(expected: String, found: String)
  /// The value lies between two steps.
  case lossOfGrain(grain: String)
  /// The number does not fit into 64 bits.
  case overflow
  /// The list has no such entry.
  case notInList(String)
  /// It is no day of the calendar.
  case notADate(String)
  /// It is neither yes nor no.
  case notYesOrNo(String)
  /// What is described here is recorded only, it has no value.
  case hasNoValue
}

extension QuantityError {
  /// What is wrong, in Chinese.
  public var chinese: String {
    switch self {
    case .empty: "没有填写"
    case .notANumber: "不是能够唯一读出的数"
    case .unknownUnit(let unit): "不认识的单位「\(unit)」"
    case .unitMismatch(let expected, let found):
      if found.isEmpty {
        "没有写单位「\(expected)」"
      } else if expected.isEmpty {
        "此处不用单位，却写了「\(found)」"
      } else {
        "单位应为「\(expected)」，却写了「\(found)」"
      }
    case .otherCurrency(let expected, let found):
      "金额以「\(expected)」计，却写了「\(found)」，不同币种不换算"
    case .lossOfGrain(let grain): "不是最小刻度「\(grain)」的整数倍"
    case .overflow: "数值过大"
    case .notInList(let entry): "列表中没有「\(entry)」"
    case .notADate(let text): "「\(text)」不是日期"
    case .notYesOrNo(let text): "「\(text)」不是「是」或者「否」"
    case .hasNoValue: "此处只记录文字，没有数值"
    }
  }

  /// What is wrong, in English.
  public var english: String {
    switch self {
    case .empty: "nothing is written"
    case .notANumber: "not a number that can be read in one way only"
    case .unknownUnit(let unit): "unknown unit `\(unit)`"
    case .unitMismatch(let expected, let found):
      if found.isEmpty {
        "the unit `\(expected)` is not written"
      } else if expected.isEmpty {
        "no unit is used here, but `\(found)` is written"
      } else {
        "the unit is `\(expected)`, but `\(found)` is written"
      }
    case .otherCurrency(let expected, let found):
      "amounts are in `\(expected)`, but `\(found)` is written; currencies are not converted"
    case .lossOfGrain(let grain): "not a whole number of steps of `\(grain)`"
    case .overflow: "the number is too large"
    case .notInList(let entry): "the list has no entry `\(entry)`"
    case .notADate(let text): "`\(text)` is not a date"
    case .notYesOrNo(let text): "`\(text)` is neither yes nor no"
    case .hasNoValue: "this is recorded as text and has no value"
    }
  }
}
