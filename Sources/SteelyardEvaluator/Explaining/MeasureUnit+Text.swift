package import SteelyardModel
package import SteelyardText

extension Measure.Unit {
  /// A quantity as a person reads it, with separators between the thousands.
  package func text(of value: Int64, _ language: Language) -> String {
    let written = Array(describe(value).utf8)
    let end = written.firstIndex { !$0.isPartOfNumber } ?? written.count
    if language == .english, case .foreignMoney(let currency) = self {
      return currency.text(ofNumber: written[..<end])
    }
    var text: [UInt8] = []
    text.reserveCapacity(written.count + 24)
    text.append(groupingByThousands: written[..<end])
    guard language == .english else {
      text += written[end...]
      return String(decoding: text, as: UTF8.self)
    }
    text += Array(englishUnit(isOne: written[..<end] == [UInt8(ascii: "1")]).utf8)
    return String(decoding: text, as: UTF8.self)
  }

  private func englishUnit(isOne: Bool) -> String {
    switch self {
    case .none, .count, .foreignMoney: ""
    case .money: " yuan"
    case .days: isOne ? " day" : " days"
    case .workingDays: isOne ? " working day" : " working days"
    case .months: isOne ? " month" : " months"
    case .years: isOne ? " year" : " years"
    case .percent: "%"
    case .multiple: " times"
    case .points: isOne ? " point" : " points"
    }
  }
}

extension Currency {
  /// An amount with its sign before it and cents in two digits: `-$16,550.50`.
  fileprivate func text(ofNumber number: ArraySlice<UInt8>) -> String {
    let digits = number.drop { $0 == UInt8(ascii: "-") }
    var text = Array(number[..<digits.startIndex]) + Array(sign.utf8)
    text.append(groupingByThousands: digits)
    if digits.suffix(2).first == UInt8(ascii: ".") { text.append(UInt8(ascii: "0")) }
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds a decimal number, with a comma between the thousands before the point.
  fileprivate mutating func append(groupingByThousands number: ArraySlice<UInt8>) {
    let digits = number.drop { $0 == UInt8(ascii: "-") }
    let point = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.endIndex
    self += number[..<digits.startIndex]
    for place in digits.startIndex..<point {
      if place > digits.startIndex, (point - place) % 3 == 0 { append(UInt8(ascii: ",")) }
      append(digits[place])
    }
    self += digits[point...]
  }
}

extension UInt8 {
  /// Whether it is a digit, a sign or a point.
  fileprivate var isPartOfNumber: Bool {
    self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
