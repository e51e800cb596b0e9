import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

private let fromZero = Interval(lower: .including(0), upper: .unbounded)
private let hundredth = Ratio(1, 100) ?? .one

/// A fine of one fen for each step of a computed factor, which shows its value.
private func shown(_ inputs: [Factor], _ computed: Factor) -> FineCatalog {
  let last = Ref<Factor>(inputs.count)
  let times = Amount(.times(last, .init(least: .one, most: .one)), text: "")
  return FineCatalog(statutory: times, factors: inputs + [computed])
}

private func money(_ name: String) -> Factor {
  Factor(name: name, type: .money, domain: fromZero)
}

@Test
func `a ratio is cut off to the grain, and unknown where the divisor is zero`() {
  var share = Factor(name: "占比", type: .percent(grain: hundredth), domain: fromZero)
  share.derivation = .ratio(Ref(0), Ref(1))
  share.unknown = .takenAs(7)
  let fine = shown([money("超出"), money("总量")], share)
  // 1 of 3 is 33.33…%, which is 3333 hundredths of one percent.
  let third = fine.fine(["超出": .value(1), "总量": .value(3)])
  #expect(third.statutory == AmountRange(least: 3_333, most: 3_333))
  let nothing = fine.fine(["超出": .value(1), "总量": .value(0)])
  #expect(nothing.statutory == AmountRange(least: 7, most: 7))
  #expect(fine.assess(["超出": .value(1)]).verdict?.missing == ["总量"])
}

@Test
func `a product is cut off toward zero, a sum that overflows is not exact`() {
  var half = money("折算")
  half.derivation = .product([Ref(0)], Ratio(1, 2) ?? .one)
  #expect(
    shown([money("基数")], half).fine(["基数": .value(5)]).statutory
      == AmountRange(least: 2, most: 2)
  )
  var sum = money("合计")
  sum.derivation = .sum([Ref(0), Ref(1)])
  let fine = shown([money("甲"), money("乙")], sum)
  #expect(fine.fine(["甲": .value(2), "乙": .value(3)]).statutory?.least == 5)
  let huge = fine.assess(["甲": .value(.max - 1), "乙": .value(2)])
  #expect(huge.outcome == .unreadable)
  #expect(huge.findings.map(\.code) == [.amountNotExact])
}

@Test
func `days between count from the first date to the second`() throws {
  let dates = ["起", "止"].map { Factor(name: $0, type: .date, domain: .all) }
  var days = Factor(name: "间隔", type: .days, domain: fromZero)
  days.derivation = .daysBetween(Ref(0), Ref(1))
  let fine = shown(dates, days)
  let start = try #require(Day(iso: "2024-02-28"))
  let end = try #require(Day(iso: "2024-03-01"))
  let range = fine.fine([
    "起": .value(Int64(start.number)), "止": .value(Int64(end.number)),
  ]).statutory
  #expect(range == AmountRange(least: 2, most: 2))
}

@Test
func `a computed factor is missing before it is unknown`() {
  var sum = money("合计")
  sum.derivation = .sum([Ref(0), Ref(1)])
  sum.unknown = .takenAs(9)
  var inputs = [money("甲"), money("乙")]
  inputs[0].unknown = .branch
  let fine = shown(inputs, sum)
  let facts: [String: CaseFile.FactValue] = ["甲": .unknown(reason: "无从查实")]
  #expect(fine.assess(facts).verdict?.missing == ["乙"])
  let taken = fine.fine(facts.merging(["乙": .value(1)]) { $1 })
  #expect(taken.statutory == AmountRange(least: 9, most: 9))
}
