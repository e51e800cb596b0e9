package import SteelyardEvaluator
package import SteelyardModel

/// The smallest catalog with an amount in it: one power, one clause with a fine, and one band if there is a benchmark.
package struct FineCatalog {
  /// What the law says.
  package var statutory: Amount
  /// What the band says; nil without a standard.
  package var benchmark: Amount?
  /// The factors; the first of them is what an amount depends on.
  package var factors: [Factor]
  /// Measures of which exactly one is chosen, the fine among them.
  package var oneOf: [String] = []

  package init(statutory: Amount, benchmark: Amount? = nil, factors: [Factor] = []) {
    self.statutory = statutory
    self.benchmark = benchmark
    self.factors = factors
  }

  /// The rules as plain values.
  package var catalog: Catalog {
    var catalog = Catalog()
    catalog.instruments = [Instrument(id: "甲法", title: "甲法", kind: .law)]
    catalog.volumes = [
      Volume(id: "v", title: "基准", issuer: "机关", authority: .nation, inForce: .always)
    ]
    catalog.factors = factors
    catalog.powers = [
      Power(id: "p", name: "事项", kind: .penalty, volume: Ref(0), clauses: [clause])
    ]
    guard let benchmark else { return catalog }
    let term = Term(measure: FoodCatalog.measure("fine"), modality: .must, amount: benchmark)
    catalog.standards = [
      Standard(
        id: "s",
        power: Ref(0),
        volume: Ref(0),
        authority: .nation,
        bands: [Band(grade: "一般", measures: [term])]
      )
    ]
    return catalog
  }

  private var clause: Clause {
    let fine = FoodCatalog.measure("fine")
    guard !oneOf.isEmpty else {
      return Clause(measures: [Term(measure: fine, modality: .must, amount: statutory)])
    }
    let group = oneOf.map(FoodCatalog.measure)
    return Clause(
      measures: group.map { measure in
        Term(measure: measure, modality: .oneOf, amount: measure == fine ? statutory : nil)
      },
      oneOf: [group]
    )
  }

  /// What the rules come to for these facts.
  package func assess(
    _ facts: [String: CaseFile.FactValue] = [:],
    decision: [CaseFile.Decided]? = nil
  ) -> Assessment {
    var file = CaseFile(power: "p")
    file.authority = .nation
    file.dates[.acted] = Day(iso: "2024-03-01")
    file.facts = facts
    file.decision = decision
    return ReferenceEvaluator(catalog: catalog).assess(file)
  }

  /// The fine in fen, by statute and by benchmark; nil where it cannot be computed.
  package func fine(_ facts: [String: CaseFile.FactValue] = [:]) -> (
    statutory: AmountRange?, benchmark: AmountRange?
  ) {
    let verdict = assess(facts).verdict
    return (verdict?.statutory.first?.range, verdict?.benchmark.first?.range)
  }
}
