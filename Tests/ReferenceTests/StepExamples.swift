import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

private let fromZero = Interval(lower: .including(0), upper: .unbounded)

private func money(_ name: String, _ derivation: Derivation? = nil) -> Factor {
  Factor(name: name, type: .money, domain: fromZero, derivation: derivation)
}

/// A fine of one fen for each step of the last factor, which shows its value.
private func shown(_ factors: [Factor]) -> FineCatalog {
  let last = Ref<Factor>(factors.count - 1)
  let times = Amount(.times(last, .init(least: .one, most: .one)), text: "")
  return FineCatalog(statutory: times, factors: factors)
}

@Test(arguments: [
  (33, 990_000, "a day before the cap"), (34, 1_000_000, "102 % of it, held at the principal"),
  (0, 0, "no day"),
])
func `a late charge grows by the day and stops at the principal`(
  days: Int64,
  charge: Int64,
  reason: String
) {
  let daily = money("逐日累计", .product([Ref(0), Ref(1)], Ratio(3, 100) ?? .one))
  let fine = shown([
    money("本金"), Factor(name: "日数", type: .days, domain: fromZero), daily,
    money("加处", .least([Ref(2), Ref(0)])),
  ])
  let range = fine.fine(["本金": .value(1_000_000), "日数": .value(days)]).statutory
  #expect(range == AmountRange(least: charge, most: charge), "\(reason)")
}

@Test func `a computed value is rounded first, then raised to its floor, then lowered to its cap`()
{
  var factor = money("结果", .product([Ref(0)], Ratio(1, 2) ?? .one))
  func result(_ value: Int64) -> Int64? {
    shown([money("基数"), factor]).fine(["基数": .value(value)]).statutory?.least
  }
  #expect(result(5) == 2)
  factor.rounding = Rounding(step: 1, mode: .halfUp)
  #expect(result(5) == 3)
  factor.rounding = Rounding(step: 10, mode: .up)
  #expect(result(2) == 10)
  factor.floor = 15
  #expect(result(2) == 15)
  #expect(result(62) == 40)
  factor.cap = 25
  #expect(result(62) == 25)
}

@Test func `a table gives the value of the row that holds`() throws {
  let count = Factor(name: "人数", type: .count(unit: "人"), domain: fromZero)
  func row(_ interval: Interval, _ value: Int64) -> TableRow {
    let cell = Condition.Cell(factor: Ref(0), test: Test(.interval(interval), text: ""))
    return TableRow(when: [Condition(cells: [cell])], value: value)
  }
  let rows = [
    row(Interval(lower: .unbounded, upper: .including(25)), 30),
    row(Interval(lower: .excluding(25), upper: .unbounded), 100),
  ]
  let fine = shown([count, money("系数", .table(rows))])
  #expect(fine.fine(["人数": .value(25)]).statutory?.least == 30)
  #expect(fine.fine(["人数": .value(26)]).statutory?.least == 100)
  #expect(fine.assess().verdict?.missing == ["人数"])
  let computed = fine.assess(["人数": .value(26)]).verdict?.computed
  #expect(computed == [ComputedValue(factor: "系数", value: Bilingual("1元", "1 yuan"))])
}

@Test func `a constant has the value of the day of the act, and none before its first day`() throws
{
  let first = try #require(Day(iso: "2024-03-01"))
  let next = try #require(first.adding(days: 1))
  let before = try #require(first.adding(days: -1))
  func fine(_ days: [Day]) -> AmountRange? {
    let values = days.enumerated().map { DatedValue(from: $1, value: Int64($0) + 1) }
    return shown([money("常数", .dated(values))]).fine().statutory
  }
  // The act is on 2024-03-01.
  #expect(fine([first, next])?.least == 1)
  #expect(fine([before, first])?.least == 2)
  #expect(fine([next]) == nil)
}
