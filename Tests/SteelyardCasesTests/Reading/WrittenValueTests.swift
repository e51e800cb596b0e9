import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import Testing

private let tonnes = FactorType.quantity(unit: "吨", grain: Ratio(1, 100) ?? .one)
private let grades = FactorType.choice(["从轻", "一般", "从重"], isOrdered: true)
private let marks = FactorType.choices(["甲", "乙", "丙"])
private let notNegative = Interval(lower: .including(0), upper: .unbounded)

@Test(
  arguments: [
    (.text("8000元"), .money, .value(800_000)),
    (.text("0.8万元"), .money, .value(800_000)),
    (.text("8,000.50"), .money, .value(800_050)),
    (.text("８０００元"), .money, .value(800_000)),
    (.number("8000"), .money, .value(800_000)),
    (.number("8000.00"), .money, .value(800_000)),
    (.number("0"), .money, .value(0)),
    (.text("12.5吨"), tonnes, .value(1_250)),
    (.number("12.5"), tonnes, .value(1_250)),
    (.number("3"), .count(unit: "次"), .value(3)),
    (.text("3次"), .count(unit: "次"), .value(3)),
    (.truth(true), .yesNo, .value(1)),
    (.text("否"), .yesNo, .value(0)),
    (.text("一般"), grades, .value(1)),
    (.text("甲、丙"), marks, .value(5)),
    (.list(["甲", "丙"]), marks, .value(5)),
    (.list([]), marks, .value(0)),
    (.text("2024-03-01"), .date, .value(19_783)),
    (.text("任何话"), .text, .text("任何话")),
    (.unknown(reason: "账册灭失"), .money, .unknown(reason: "账册灭失")),
  ] as [(WrittenValue, FactorType, CaseFile.FactValue)]
)
func `a fact is read in the type of its factor`(
  written: WrittenValue,
  type: FactorType,
  value: CaseFile.FactValue
) throws {
  #expect(try written.fact(of: type, in: notNegative) == value)
}

@Test(
  arguments: [
    (.text("八千"), .yesNo), (.text("8000吨"), .money), (.number("8000.001"), .money),
    (.number("1e3"), .money), (.number("99999999999999999999"), .money), (.number("-1"), .money),
    (.number("1"), .yesNo), (.number("20240301"), .date), (.text("2024-02-30"), .date),
    (.truth(true), .money), (.text("中等"), grades), (.list(["一般"]), grades),
    (.list(["丁"]), marks), (.text(" "), .money),
  ] as [(WrittenValue, FactorType)]
)
func `a value that is no value of its factor is refused in both languages`(
  written: WrittenValue,
  type: FactorType
) throws {
  let fault = #expect(throws: TypingFault.self) { try written.fact(of: type, in: notNegative) }
  #expect(fault?.message.chinese.isEmpty == false)
  #expect(fault?.message.english.isEmpty == false)
}

@Test
func `a value outside the domain is refused with the domain in words`() throws {
  let domain = Interval(lower: .including(0), upper: .excluding(1_000_000))
  let fault = #expect(throws: TypingFault.self) {
    try WrittenValue.text("1万元").fact(of: .money, in: domain)
  }
  #expect(fault?.message.chinese == "「10000元」不在取值范围「0元以上不满10000元」之内")
  #expect(
    fault?.message.english
      == "10,000 yuan is outside the domain, at least 0 yuan and under 10,000 yuan"
  )
}

@Test(
  arguments: [
    (.text("70000元"), .money, CaseFile.Decided(measure: "m", amount: 7_000_000)),
    (.number("70000"), .money, CaseFile.Decided(measure: "m", amount: 7_000_000)),
    (.text("30日"), .days, CaseFile.Decided(measure: "m", amount: 30)),
    (.truth(true), .money, CaseFile.Decided(measure: "m")),
    (.truth(true), .none, CaseFile.Decided(measure: "m")),
    (.text("是"), .none, CaseFile.Decided(measure: "m")),
    (.truth(false), .none, nil),
    (.text("no"), .money, nil),
  ] as [(WrittenValue, Measure.Unit, CaseFile.Decided?)]
)
func `a decision is read in the unit of its measure`(
  written: WrittenValue,
  unit: Measure.Unit,
  decided: CaseFile.Decided?
) throws {
  #expect(try written.decided("m", unit: unit) == decided)
}

@Test(
  arguments: [
    (.text("5万元"), .none), (.number("1"), .none), (.text("30日"), .money), (.text("-5元"), .money),
    (.list(["1"]), .money), (.unknown(reason: ""), .money), (.text("适量"), .money),
  ] as [(WrittenValue, Measure.Unit)]
)
func `a decision that is no quantity of its measure is refused`(
  written: WrittenValue,
  unit: Measure.Unit
) {
  #expect(throws: TypingFault.self) { try written.decided("m", unit: unit) }
}
