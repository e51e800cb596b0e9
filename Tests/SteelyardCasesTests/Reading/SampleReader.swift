import SteelyardCases
import SteelyardModel

/// A reader for two powers: `food.unlicensed` with four factors, and `food.expired` with one of its own.
func sampleReader(allowsUnknown: Bool = false) -> CaseReader {
  let food: [(String, CaseTerms.Factor)] = [
    ("货值金额", .init(type: .money, domain: Interval(lower: .including(0), upper: .unbounded))),
    ("情节", .init(type: .choice(["从轻", "一般", "从重"], isOrdered: true))),
    ("违法所得", .init(type: .money)), ("倍数", .init(type: .multiple(grain: .one), isDerived: true)),
    ("当事人", .init(type: .choice(Subject.allCases.map(\.name), isOrdered: false), isSubject: true)),
  ]
  let expired: [(String, CaseTerms.Factor)] = [("天数", .init(type: .days))]
  return CaseReader(allowsUnknown: allowsUnknown) { power in
    switch power {
    case "food.unlicensed": terms(food)
    case "food.expired": terms(expired)
    default: nil
    }
  }
}

private func terms(_ factors: [(String, CaseTerms.Factor)]) -> CaseTerms {
  CaseTerms(
    factor: { name in factors.first { $0.0 == name }?.1 },
    factorNames: { factors.map(\.0) },
    measure: { word in
      Measure.builtIn.first { $0.id == word || $0.name == word }
        .map { CaseTerms.Measure(id: $0.id, unit: $0.unit) }
    },
    circumstance: { word in
      word == "timely-correction" || word == "及时改正" ? "timely-correction" : nil
    }
  )
}
