import SteelyardModel
import Testing

/// Chinese numerals against a writer that is too slow and too simple to be wrong.
struct ChineseNumeralTests {
  /// Writes a number below 10^12 place by place, with 零 for every gap.
  private func written(_ number: Int) -> String {
    if number == 0 { return "零" }
    var text = ""
    for (group, word) in [(100_000_000, "亿"), (10_000, "万"), (1, "")] {
      let part = number / group % 10_000
      guard part > 0 else { continue }
      let isGap = !text.isEmpty && part < 1_000
      text += (isGap ? "零" : "") + section(part) + word
    }
    return text
  }

  private func section(_ number: Int) -> String {
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    var text = ""
    var hasGap = false
    for (place, word) in [(1_000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = number / place % 10
      if digit == 0 {
        hasGap = !text.isEmpty
      } else {
        text += (hasGap ? "零" : "") + digits[digit] + word
        hasGap = false
      }
    }
    return text
  }

  private func check(_ number: Int) throws {
    let text = written(number)
    #expect(try QuantityText.read(text).value == Ratio(Int64(number)), "\(text)")
    // 十五 for 一十五.
    if text.hasPrefix("一十") {
      #expect(try QuantityText.read(text.dropFirst()).value == Ratio(Int64(number)))
    }
  }

  @Test func `every number up to twenty thousand`() throws {
    for number in 0...20_000 { try check(number) }
  }

  @Test func `numbers up to a hundred million`() throws {
    var random = SeededRandom()
    for number in stride(from: 0, through: 100_000_000, by: 49_999) { try check(number) }
    for _ in 0..<20_000 { try check(Int.random(in: 0...100_000_000, using: &random)) }
  }

  @Test func `numbers at the scale words`() throws {
    for power in [10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000] {
      for distance in -11...11 where power + distance >= 0 { try check(power + distance) }
    }
  }
}
