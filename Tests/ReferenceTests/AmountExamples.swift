import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

private func ratio(_ numerator: Int64, _ denominator: Int64) -> Ratio {
  Ratio(numerator, denominator) ?? .zero
}

private func between(_ least: Int64, _ most: Int64?) -> Amount {
  Amount(.between(.init(least: least, most: most)), text: "")
}

/// 0 to 1 000 fen: a tenth of the range is a hundred.
private let law = between(0, 1_000)

private let area = Factor(
  name: "面积",
  type: .quantity(unit: "平方米", grain: ratio(1, 10)),
  domain: Interval(lower: .including(0), upper: .unbounded)
)

/// One third to two thirds of a fen for each step of the area, with changes.
private func third(_ change: (inout Amount) -> Void = { _ in }) -> Amount {
  var amount = Amount(.times(Ref(0), .init(least: ratio(1, 3), most: ratio(2, 3))), text: "")
  change(&amount)
  return amount
}

/// An amount for ten steps of the area, with the reason for its range.
private struct Example: CustomTestStringConvertible {
  let testDescription: String
  let amount: Amount
  let range: AmountRange?
}

@Test(arguments: [
  Example(
    testDescription: "3⅓ to 6⅔ hold the whole numbers 4 to 6",
    amount: third(),
    range: AmountRange(least: 4, most: 6)
  ),
  Example(
    testDescription: "rounding down cuts both ends off",
    amount: third { $0.rounding = Rounding(step: 1, mode: .down) },
    range: AmountRange(least: 3, most: 6)
  ),
  Example(
    testDescription: "rounding up takes both to the next number",
    amount: third { $0.rounding = Rounding(step: 1, mode: .up) },
    range: AmountRange(least: 4, most: 7)
  ),
  Example(
    testDescription: "to the nearer one: 3⅓ is 3, 6⅔ is 7",
    amount: third { $0.rounding = Rounding(step: 1, mode: .halfUp) },
    range: AmountRange(least: 3, most: 7)
  ),
  Example(
    testDescription: "to steps of five: 3⅓ and 6⅔ are both nearer to 5",
    amount: third { $0.rounding = Rounding(step: 5, mode: .halfUp) },
    range: AmountRange(least: 5, most: 5)
  ),
  Example(
    testDescription: "a floor above the whole range lifts both ends",
    amount: third { $0.floor = 8 },
    range: AmountRange(least: 8, most: 8)
  ),
  Example(
    testDescription: "a cap binds the upper end only where it is lower",
    amount: third { $0.cap = 5 },
    range: AmountRange(least: 4, most: 5)
  ),
  Example(
    testDescription: "a cap is the most where the provision sets none",
    amount: Amount(.times(Ref(0), .init(least: .one, most: nil)), cap: 12, text: ""),
    range: AmountRange(least: 10, most: 12)
  ),
  Example(
    testDescription: "超过10不满20 for whole ends are 11 to 19",
    amount: Amount(
      .times(
        Ref(0),
        .init(least: .one, most: Ratio(2), includesLeast: false, includesMost: false)
      ),
      text: ""
    ),
    range: AmountRange(least: 11, most: 19)
  ),
  Example(
    testDescription: "an excluded end between two whole numbers excludes nothing more",
    amount: Amount(
      .times(
        Ref(0),
        .init(least: ratio(1, 3), most: ratio(2, 3), includesLeast: false, includesMost: false)
      ),
      text: ""
    ),
    range: AmountRange(least: 4, most: 6)
  ),
  Example(
    testDescription: "no whole number lies between 3⅓ and 3⅔",
    amount: Amount(.times(Ref(0), .init(least: ratio(1, 3), most: ratio(11, 30))), text: ""),
    range: nil
  ),
])
private func `so much for each step of a factor is exact, then whole, then bounded`(
  example: Example
) {
  let fine = FineCatalog(statutory: example.amount, factors: [area])
  let assessment = fine.assess(["面积": .value(10)])
  #expect(assessment.verdict?.statutory.first?.range == example.range)
  #expect(assessment.outcome == (example.range == nil ? .unreadable : .conforms))
}

@Test
func `an amount that does not fit into 64 bits is not exact, unless a cap binds it`() {
  let times = Amount.Form.times(Ref(0), .init(least: Ratio(2), most: Ratio(3)))
  let open = FineCatalog(statutory: Amount(times, text: ""), factors: [area])
  let facts: [String: CaseFile.FactValue] = ["面积": .value(.max - 1)]
  #expect(open.assess(facts).findings.map(\.code) == [.amountNotExact])
  let capped = FineCatalog(statutory: Amount(times, cap: 500, text: ""), factors: [area])
  #expect(capped.fine(facts).statutory == AmountRange(least: 500, most: 500))
}

@Test
func `a share is taken of the statutory range in whole numbers`() {
  let share = Amount(.share(.init(least: ratio(3, 10), most: ratio(7, 10))), text: "")
  let fine = FineCatalog(statutory: between(100, 1_100), benchmark: share)
  #expect(fine.fine().statutory == AmountRange(least: 100, most: 1_100))
  #expect(fine.fine().benchmark == AmountRange(least: 400, most: 800))
}

@Test
func `a score gives a point on the range, or a share of the most`() {
  // 20% and 5% for two times, 25% in all, in steps of a hundredth of one percent.
  let times = Factor(
    name: "次数",
    type: .count(unit: "次"),
    domain: Interval(lower: .including(0), upper: .unbounded)
  )
  let often = Test(
    .interval(Interval(lower: .including(2), upper: .unbounded)),
    text: "2次以上"
  )
  var score = Factor(
    name: "裁量分值",
    type: .percent(grain: ratio(1, 100)),
    domain: Interval(lower: .including(0), upper: .including(10_000))
  )
  score.derivation = .score(
    base: 2_000,
    rows: [ScoreRow(factor: Ref(0), test: often, points: 500)]
  )
  let step = ratio(1, 10_000)
  var fine = FineCatalog(
    statutory: between(100, 1_100),
    benchmark: Amount(.position(Ref(1), step: step), text: ""),
    factors: [times, score]
  )
  #expect(fine.fine(["次数": .value(2)]).benchmark == AmountRange(least: 350, most: 350))
  #expect(fine.fine(["次数": .value(1)]).benchmark == AmountRange(least: 300, most: 300))
  #expect(fine.assess().verdict?.missing == ["次数"])
  fine.benchmark = Amount(.shareOfMost(Ref(1), step: step), text: "")
  #expect(fine.fine(["次数": .value(2)]).benchmark == AmountRange(least: 275, most: 275))
}

@Test
func `a point between two whole numbers needs a rounding`() {
  var fine = FineCatalog(statutory: between(0, 5), factors: [area])
  let half = Amount(.position(Ref(0), step: ratio(1, 20)), text: "")
  fine.benchmark = half
  #expect(fine.assess(["面积": .value(10)]).outcome == .unreadable)
  fine.benchmark?.rounding = Rounding(step: 1, mode: .halfUp)
  #expect(fine.fine(["面积": .value(10)]).benchmark == AmountRange(least: 3, most: 3))
}

@Test
func `of measures that exclude each other exactly one is chosen, and the band may choose`() {
  var fine = FineCatalog(statutory: law)
  fine.oneOf = ["fine", "warning"]
  func codes(_ measures: String...) -> [FindingCode] {
    fine.assess(decision: measures.map { .init(measure: $0, amount: $0 == "fine" ? 10 : nil) })
      .findings.map(\.code)
  }
  #expect(codes("fine") == [])
  #expect(codes("warning") == [])
  #expect(codes("fine", "warning") == [.exclusiveMeasures])
  #expect(codes("order-correction") == [.exclusiveMeasures])
  fine.benchmark = law
  #expect(fine.assess().verdict?.benchmark.map(\.modality) == [.must, .mustNot])
  #expect(codes("fine") == [])
  let outside: [FindingCode] = [.measureOutsideBenchmark, .measureOutsideBenchmark]
  #expect(codes("warning") == outside + [.unreasonedDeviation])
}
