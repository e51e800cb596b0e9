import SteelyardCompiler
import SteelyardModel
import SteelyardText
import Testing

/// Amounts: fixed, per step of a factor, and shares.
struct AmountTextTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let unit: Measure.Unit
    let factor: FactorType?
    /// The ends as `[least,most)`.
    let ends: String
    let reason: String

    init(_ text: String, _ unit: Measure.Unit, _ ends: String, _ reason: String) {
      (self.text, self.unit, self.ends, self.reason) = (text, unit, ends, reason)
      factor = nil
    }

    init(_ text: String, of factor: FactorType, _ ends: String, _ reason: String) {
      (self.text, self.ends, self.reason) = (text, ends, reason)
      (self.factor, unit) = (factor, .money)
    }

    var testDescription: String { "\(text): \(reason)" }
  }

  private func notation<Value>(
    _ ends: Amount.Ends<Value>,
    _ written: (Value) -> String
  ) -> String {
    (ends.includesLeast ? "[" : "(") + written(ends.least) + ","
      + (ends.most.map(written) ?? "") + (ends.includesMost ? "]" : ")")
  }

  private func written(_ ratio: Ratio) -> String {
    ratio.whole.map(String.init) ?? "\(ratio.numerator)/\(ratio.denominator)"
  }

  @Test(arguments: [
    Row("5万元以上10万元以下", .money, "[5000000,10000000]", "the reference's example"),
    Row("10万元以下", .money, "[0,10000000]", "without a least it begins at 0"),
    Row("500元", .money, "[50000,50000]", "exactly"),
    Row("1万元以上", .money, "[1000000,]", "no most"),
    Row("[500..800)", .money, "[50000,80000)", "S-FEEL"),
    Row("超过1万元3万元以下", .money, "(1000000,3000000]", "a least that is excluded"),
    Row("不满1万元", .money, "[0,1000000)", "a most that is excluded"),
    Row("5-10万元", .money, "[5000000,10000000]", "a run"),
    Row("5000 to 10000 yuan", .money, "[500000,1000000]", "English"),
    Row("10日以上15日以下", .days, "[10,15]", "days"), Row("30日以内", .days, "[0,30]", "以内"),
    Row("20个工作日", .workingDays, "[20,20]", "working days"),
    Row("1年以上3年以下", .months, "[12,36]", "years of a measure in months"),
    Row("2年", .years, "[2,2]", "years"), Row("3%以上5%以下", .percent, "[300,500]", "a rate"),
    Row("1.5倍以下", .multiple, "[0,150]", "a multiple"), Row("2分以上6分以下", .points, "[2,6]", "points"),
    Row("2次以上", .count, "[2,]", "a number of things"),
  ])
  func `fixed amounts`(row: Row) throws {
    let ends = try AmountText.read(row.text, unit: row.unit).get()
    #expect(notation(ends, { String($0) }) == row.ends, "\(row.reason)")
  }

  @Test(arguments: [
    Row("10倍以上20倍以下", of: .money, "[10,20]", "fen for each fen"),
    Row("1%以上5%以下", of: .money, "[1/100,1/20]", "hundredths"),
    Row("百分之一以上百分之五以下", of: .money, "[1/100,1/20]", "spoken hundredths"),
    Row("千分之五", of: .money, "[1/200,1/200]", "thousandths"),
    Row("万分之五", of: .money, "[1/2000,1/2000]", "ten-thousandths"),
    Row("1/24", of: .money, "[1/24,1/24]", "a fraction"),
    Row("三分之一以下", of: .money, "[0,1/3]", "a spoken fraction"),
    Row("三倍以下", of: .money, "[0,3]", "Chinese numerals"),
    Row("[10..20]", of: .money, "[10,20]", "a bare number is a multiple where both are money"),
    Row("10-20倍", of: .money, "[10,20]", "a run"),
    Row("0.5倍以上不满1倍", of: .money, "[1/2,1)", "decimals"),
    Row("每万元100元", of: .money, "[1/100,1/100]", "money for each ten thousand yuan"),
    Row("100元以上1000元以下", of: Subject.area, "[100,1000]", "100 yuan for a unit of 100 steps"),
    Row("100元/平方米以上1000元/平方米以下", of: Subject.area, "[100,1000]", "the unit behind a stroke"),
    Row("每平方米100元以上1000元以下", of: Subject.area, "[100,1000]", "每 counts for both ends"),
    Row("每亩100元", of: Subject.area, "[3/20,3/20]", "another unit of the factor's dimension"),
    Row("1000元/日", of: .days, "[100000,100000]", "for each day"),
    Row("每人1000元以上2000元以下", of: Subject.people, "[100000,200000]", "for each head"),
    Row("1万元以上2万元以下", of: Subject.people, "[1000000,2000000]", "for each of a count"),
    Row("1000元", of: Subject.percent, "[1000,1000]", "for one percent of 100 steps"),
  ])
  func `amounts per step of a factor`(row: Row) throws {
    let factor = try #require(row.factor)
    let ends = try AmountText.readCoefficient(row.text, of: factor, in: row.unit).get()
    #expect(notation(ends, written) == row.ends, "\(row.reason)")
  }

  @Test(arguments: [
    Row("30%以上70%以下", .percent, "[3/10,7/10]", "the reference's example"),
    Row("30%", .percent, "[3/10,3/10]", "exactly"), Row("30%以下", .percent, "[0,3/10]", "from 0"),
    Row("0以上30%以下", .percent, "[0,3/10]", "zero needs no unit"),
    Row("30-70%", .percent, "[3/10,7/10]", "a run"), Row("超过70%", .percent, "(7/10,]", "no most"),
    Row("1/2以下", .percent, "[0,1/2]", "a fraction"), Row("三分之一", .percent, "[1/3,1/3]", "spoken"),
    Row("12.345%", .percent, "[2469/20000,2469/20000]", "finer than a hundredth of a percent"),
  ])
  func `shares of a range`(row: Row) throws {
    let ends = try AmountText.readShare(row.text).get()
    #expect(notation(ends, written) == row.ends, "\(row.reason)")
  }

  struct FaultRow: Sendable, CustomTestStringConvertible {
    let text: String
    let unit: Measure.Unit
    let code: String
    let place: String
    let help: String

    init(_ text: String, _ unit: Measure.Unit, _ code: String, _ place: String, _ help: String) {
      (self.text, self.unit, self.code) = (text, unit, code)
      (self.place, self.help) = (place, help)
    }

    var testDescription: String { "\(text): \(code)" }
  }

  private func check<Value>(
    _ result: Result<Amount.Ends<Value>, LegalTextFault>,
    _ row: FaultRow
  ) {
    guard case .failure(let fault) = result else {
      Issue.record("\(row.text) was read")
      return
    }
    let place = row.text.utf8.dropFirst(fault.utf8Range.lowerBound).prefix(fault.utf8Range.count)
    #expect(fault.code == row.code)
    #expect(String(Substring(place)) == row.place)
    #expect(fault.help.contains { $0.chinese.contains(row.help) }, "\(fault.help)")
  }

  @Test(arguments: [
    FaultRow("", .money, "unreadable-amount", "", "5万元以上10万元以下"),
    FaultRow("很多", .money, "unreadable-amount", "很", "5万元以上10万元以下"),
    FaultRow("500元、600元", .money, "unreadable-amount", "500元、600元", "5万元以上10万元以下"),
    FaultRow("不限", .money, "unreadable-amount", "不限", "5万元以上10万元以下"),
    FaultRow("非500元", .money, "unreadable-amount", "非500元", "5万元以上10万元以下"),
    FaultRow("-5元", .money, "unreadable-amount", "-5元", "5万元以上10万元以下"),
    FaultRow("5万元左右", .money, "unreadable-amount", "左右", "5万元以上10万元以下"),
    FaultRow("三至五千元", .money, "unreadable-amount", "三至五千元", "3千元"),
    FaultRow("5万元", .none, "unreadable-amount", "5万元", "must"),
    FaultRow("5吨", .money, "unit-mismatch", "吨", "5元"),
    FaultRow("5日", .workingDays, "unit-mismatch", "日", "5个工作日"),
    FaultRow("1.5日", .days, "loss-of-grain", "1.5日", "2日"),
    FaultRow("10元以上5元以下", .money, "inverted-bounds", "10元以上5元以下", "5元以上10元以下"),
    FaultRow("5元以上不满5元", .money, "empty-interval", "5元以上不满5元", "5元以上5元以下"),
    FaultRow("100000万亿元", .money, "number-overflow", "100000万亿元", "92233720368547758.07元"),
  ])
  func `faults of fixed amounts`(row: FaultRow) {
    check(AmountText.read(row.text, unit: row.unit), row)
  }

  @Test(arguments: [
    FaultRow("5万元以上10万元以下", .money, "unit-mismatch", "元", "50000倍"),
    FaultRow("5吨", .money, "unit-mismatch", "吨", "5倍"),
  ])
  func `money beside a factor of money has to say for what`(row: FaultRow) {
    check(AmountText.readCoefficient(row.text, of: .money, in: .money), row)
  }

  @Test(arguments: [
    FaultRow("10倍以上20倍以下", .money, "unit-mismatch", "倍", "10元"),
    FaultRow("100元/吨", .money, "unit-mismatch", "吨", "100元/平方米"),
    FaultRow("每吨100元", .money, "unit-mismatch", "每吨", "100元/平方米"),
  ])
  func `a multiple needs a factor of the measure's own kind`(row: FaultRow) {
    check(AmountText.readCoefficient(row.text, of: Subject.area, in: row.unit), row)
  }

  @Test func `a factor without numbers has no coefficient`() {
    let row = FaultRow("10倍", .money, "unreadable-amount", "10倍", "times")
    check(AmountText.readCoefficient(row.text, of: .yesNo, in: .money), row)
  }

  @Test(arguments: [
    FaultRow("0.3", .percent, "unit-mismatch", "0.3", "0.3%"),
    FaultRow("30以上70以下", .percent, "unit-mismatch", "30", "30%"),
    FaultRow("5元", .percent, "unit-mismatch", "元", "5%"),
  ])
  func `a share says percent`(row: FaultRow) {
    check(AmountText.readShare(row.text), row)
  }
}
