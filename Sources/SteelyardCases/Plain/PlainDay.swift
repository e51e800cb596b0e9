import SteelyardModel

extension Day {
  /// Reads a day that is written `YYYY-MM-DD`, or nil where the text is anything else.
  init?(plain text: PlainText, in bytes: borrowing PaddedBytes) {
    let start = text.start
    guard text.count == 10, bytes[start + 4] == UInt8(ascii: "-"),
      bytes[start + 7] == UInt8(ascii: "-")
    else { return nil }
    var sums = (0, 0, 0)
    for place in start..<start + 4 {
      guard bytes[place].isDigit else { return nil }
      sums.0 = sums.0 * 10 + Int(bytes[place] - UInt8(ascii: "0"))
    }
    for offset in 5..<7 {
      guard bytes[start + offset].isDigit, bytes[start + offset + 3].isDigit else { return nil }
      sums.1 = sums.1 * 10 + Int(bytes[start + offset] - UInt8(ascii: "0"))
      sums.2 = sums.2 * 10 + Int(bytes[start + offset + 3] - UInt8(ascii: "0"))
    }
    self.init(year: sums.0, month: sums.1, day: sums.2)
  }
}
