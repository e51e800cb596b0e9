import SteelyardArtifact
import SteelyardCompiler
import SteelyardEvaluator
import SteelyardModel
import TestSupport
import Testing

private let extremes: [Int64] = [
  .min + 1, .min / 2, -3, -1, 0, 1, 2, 7, .max / 2, .max - 1, .max,
]

/// A random fraction whose terms lie at the ends of what can be stored.
private func ratio(_ random: inout SplitMix64) -> Ratio {
  let upper = random.one(of: extremes) ?? 0
  let lower = random.one(of: extremes.filter { $0 > 0 }) ?? 1
  return Ratio(upper, lower) ?? .one
}

private func ends(_ random: inout SplitMix64) -> Amount.Ends<Ratio> {
  let (first, second) = (ratio(&random), ratio(&random))
  return Amount.Ends(
    least: min(first, second),
    most: random.happens(80) ? max(first, second) : nil,
    includesLeast: random.happens(50),
    includesMost: random.happens(50)
  )
}

private func amount(_ random: inout SplitMix64, isStatutory: Bool) -> Amount {
  let factor = Ref<Factor>(0)
  let whole = Amount.Ends(
    least: random.one(of: extremes) ?? 0,
    most: random.happens(80) ? random.one(of: extremes) : nil,
    includesLeast: random.happens(50)
  )
  let form: Amount.Form =
    switch random.count(0...(isStatutory ? 1 : 4)) {
    case 0: .between(whole)
    case 1: .times(factor, ends(&random))
    case 2: .share(ends(&random))
    case 3: .position(factor, step: ratio(&random))
    case _: .shareOfMost(factor, step: ratio(&random))
    }
  let rounding = Rounding(
    step: random.one(of: extremes) ?? 1,
    mode: random.one(of: Rounding.Mode.allCases) ?? .down
  )
  return Amount(
    form,
    floor: random.happens(30) ? random.one(of: extremes) : nil,
    cap: random.happens(30) ? random.one(of: extremes) : nil,
    rounding: random.happens(40) ? rounding : nil,
    text: ""
  )
}

@Test(arguments: 1...200 as ClosedRange<UInt64>)
func `no number makes the evaluator stop`(seed: UInt64) throws {
  var random = SplitMix64(seed: seed)
  let rules = FineCatalog(
    statutory: amount(&random, isStatutory: true),
    benchmark: amount(&random, isStatutory: false),
    factors: [Factor(name: "数", type: .money, domain: .all)]
  )
  let compiled = try CompiledCatalog(rules.catalog)
  for value in extremes {
    var file = CaseFile(power: "p")
    file.dates[.acted] = Day(number: 0)
    file.facts["数"] = .value(value)
    file.decision = [.init(measure: "fine", amount: random.one(of: extremes))]
    let outcome = compiled.assess(file).outcome
    #expect(outcome != .incomplete && outcome != .unknownPower, "seed \(seed)")
  }
}
