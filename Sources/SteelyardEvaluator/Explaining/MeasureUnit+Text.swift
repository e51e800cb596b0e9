package import SteelyardModel
package import SteelyardText

extension Measure.Unit {
  /// A quantity as a person reads it, with separators between the thousands.
  package func text(of value: Int64, _ language: Language) -> String {
    if language == .english { return valueType?.describeInEnglish(value) ?? String(value) }
    let written = Array(describe(value).utf8)
    let end = written.firstIndex { !$0.isPartOfNumber } ?? written.count
    var text: [UInt8] = []
    text.reserveCapacity(written.count + 24)
    text.append(groupingByThousands: written[..<end])
    text += written[end...]
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
