import SteelyardCompiler
import SteelyardModel
import Testing

/// Which words include their number.
struct BoundsConventionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    /// What passes of 4, 5 and 6, one step below, at and above the number.
    let passes: [Bool]
    let reason: String

    init(_ text: String, _ passes: [Bool], _ reason: String) {
      (self.text, self.passes, self.reason) = (text, passes, reason)
    }

    var testDescription: String { "\(text): \(reason)" }
  }

  private func passes(
    _ text: String,
    _ type: FactorType,
    _ bounds: BoundsConvention = .civilCode
  ) throws -> [Bool] {
    let form = try TestText.read(text, isQuoted: true, for: type, bounds: bounds).get()
    return [4, 5, 6].map { form.holds(for: $0) }
  }

  @Test(arguments: [
    Row("5日以上", [false, true, true], "民法典 §1259: 以上 includes"),
    Row("5日以下", [true, true, false], "民法典 §1259: 以下 includes"),
    Row("5日以内", [true, true, false], "民法典 §1259: 以内 includes"),
    Row("届满5日", [false, true, true], "民法典 §1259: 届满 includes"),
    Row("不满5日", [true, false, false], "民法典 §1259: 不满 excludes"),
    Row("超过5日", [false, false, true], "民法典 §1259: 超过 excludes"),
    Row("5日以外", [false, false, true], "民法典 §1259: 以外 excludes"),
    Row("不足5日", [true, false, false], "不足 is 不满"),
    Row("未满5日", [true, false, false], "未满 is 不满"),
    Row("不超过5日", [true, true, false], "the opposite of 超过"),
    Row("5日", [false, true, false], "exactly"), Row("> 5", [false, false, true], "S-FEEL"),
    Row(">= 5", [false, true, true], "S-FEEL"), Row("< 5", [true, false, false], "S-FEEL"),
    Row("<= 5", [true, true, false], "S-FEEL"), Row("[5..9]", [false, true, true], "S-FEEL"),
    Row("(5..9]", [false, false, true], "S-FEEL"), Row("[1..5)", [true, false, false], "S-FEEL"),
    Row("not(5)", [true, false, true], "S-FEEL"),
    Row("at least 5", [false, true, true], "English"),
    Row("over 5", [false, false, true], "English"),
    Row("at most 5", [true, true, false], "English"),
    Row("under 5", [true, false, false], "English"),
  ])
  func `one step below, at and above`(row: Row) throws {
    #expect(try passes(row.text, .days) == row.passes, "\(row.reason)")
  }

  @Test(arguments: BoundsConvention.Word.allCases)
  func `a catalogue may turn a word around`(word: BoundsConvention.Word) throws {
    let included = BoundsConvention.civilCode.includes(word)
    let turned = try #require(BoundsConvention(overrides: [word.rawValue: !included]))
    let text: String =
      switch word {
      case .above, .below, .within, .beyond: "5日" + word.rawValue
      case .completed, .lessThan, .exceeding, .insufficient, .notYet: word.rawValue + "5日"
      }
    let before = try passes(text, .days)
    let after = try passes(text, .days, turned)
    #expect(before[1] == included && after[1] == !included)
    #expect(before[0] == after[0] && before[2] == after[2])
    for other in BoundsConvention.Word.allCases where other != word {
      #expect(turned.includes(other) == BoundsConvention.civilCode.includes(other))
    }
  }

  @Test func `what does not exceed is what exceeding leaves`() throws {
    let turned = try #require(BoundsConvention(overrides: ["超过": true]))
    #expect(try passes("不超过5日", .days, turned) == [true, false, false])
    #expect(try passes("超过5日", .days, turned) == [false, true, true])
  }

  @Test func `words that say so themselves keep their meaning`() throws {
    let turned = try #require(BoundsConvention(overrides: ["以上": false, "以下": false]))
    #expect(try passes("5日及以上", .days, turned) == [false, true, true])
    #expect(try passes("5日（含）以下", .days, turned) == [true, true, false])
    #expect(try passes("不低于5日", .days, turned) == [false, true, true])
    #expect(try passes("5日以上", .days, turned) == [false, false, true])
  }

  @Test func `an unknown word makes no convention`() {
    #expect(BoundsConvention(overrides: ["以后": true]) == nil)
    #expect(BoundsConvention(overrides: [:]) == .civilCode)
  }
}
