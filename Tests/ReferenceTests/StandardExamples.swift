import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

/// A standard that only says who issued it and when.
private func standard(_ authority: String, from: String? = nil, to: String? = nil) -> Standard {
  Standard(
    id: authority,
    power: Ref(0),
    volume: Ref(0),
    authority: Authority(authority) ?? .nation,
    inForce: Period(from: from.flatMap { Day(iso: $0) }, to: to.flatMap { Day(iso: $0) }),
    bands: [Band(grade: "一般")]
  )
}

private func chosen(
  among standards: [Standard],
  for authority: String?,
  on day: String = "2024-03-01"
) -> (standard: String?, why: StandardChoice?) {
  var catalog = FineCatalog(
    statutory: Amount(.between(.init(least: 0, most: 1)), text: "")
  ).catalog
  catalog.standards = standards
  var file = CaseFile(power: "p")
  file.authority = authority.flatMap { Authority($0) }
  file.dates[.acted] = Day(iso: day)
  let verdict = ReferenceEvaluator(catalog: catalog).assess(file).verdict
  return (verdict?.standard, verdict?.standardChosen)
}

@Test(arguments: [
  ("350200.market", "350200.market", StandardChoice.own, "its own comes first"),
  ("350203.market", "350200.market", .nearestAbove, "the city's department governs the district's"),
  ("350203.transport", "350200", .nearestAbove, "another department falls to the government"),
  ("350100.market", "350000.market", .nearestAbove, "another city falls to the province"),
  ("440300.market", "000000", .nearestAbove, "another province falls to the nation"),
  ("350200", "350200", .own, "a government is not governed by its department"),
])
func `the nearest standard upwards applies, a department before its government`(
  authority: String,
  expected: String,
  why: StandardChoice,
  reason: Comment
) {
  let all = ["000000", "350000.market", "350200", "350200.market"].map { standard($0) }
  let found = chosen(among: all, for: authority)
  #expect(found.standard == expected, reason)
  #expect(found.why == why, reason)
}

@Test
func `a case without authority takes the only issuer there is, and asks where there are several`() {
  let one = [standard("350200", to: "2023-12-31"), standard("350200", from: "2024-01-01")]
  #expect(chosen(among: one, for: nil).why == .onlyOne)
  #expect(chosen(among: one + [standard("000000")], for: nil).why == .authorityMissing)
  #expect(chosen(among: [], for: nil).why == StandardChoice.none)
}

@Test
func `a standard counts on the days it is in force, ends included`() {
  let city = standard("350200", from: "2024-01-01", to: "2024-06-30")
  let all = [standard("000000"), city]
  #expect(chosen(among: all, for: "350200", on: "2023-12-31").standard == "000000")
  #expect(chosen(among: all, for: "350200", on: "2024-01-01").standard == "350200")
  #expect(chosen(among: all, for: "350200", on: "2024-06-30").standard == "350200")
  #expect(chosen(among: all, for: "350200", on: "2024-07-01").standard == "000000")
}

@Test
func `a band gives way to the one that overrides it`() {
  var catalog = FoodCatalog().catalog
  let last = Band(grade: "特别从重", overrides: [Override(band: 2, because: "甲法 第1条")])
  catalog.standards[0].bands.append(last)
  let evaluator = ReferenceEvaluator(catalog: catalog)
  #expect(evaluator.assess(.food(yuan: 1, gravity: "从重")).verdict?.grade == "特别从重")
}

@Test
func `where the standard says so, the heavier of several bands applies`() {
  var catalog = FoodCatalog().catalog
  catalog.standards[0].heavier = "甲法 第2条"
  catalog.standards[0].bands.insert(Band(grade: "轻微"), at: 0)
  let evaluator = ReferenceEvaluator(catalog: catalog)
  let verdict = evaluator.assess(.food(yuan: 1, gravity: "一般")).verdict
  #expect(verdict?.grade == "一般")
  #expect(verdict?.band == 3)
}
