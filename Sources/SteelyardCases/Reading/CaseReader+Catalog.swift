public import SteelyardArtifact
import SteelyardEvaluator
import SteelyardModel

extension CaseReader {
  /// Makes a reader for the cases that a catalogue can weigh.
  ///
  /// Keys and columns that mean nothing are faults, unless `allowsUnknown` lets them through.
  public init(catalog: CompiledCatalog, allowsUnknown: Bool = false) {
    self.init(allowsUnknown: allowsUnknown) { power in
      catalog.power(power).map { CaseTerms(of: $0, in: catalog) }
    }
  }
}

extension CaseTerms {
  fileprivate init(of power: PowerView, in catalog: CompiledCatalog) {
    self.init(
      country: catalog.tables.country(ofPower: power.position),
      currency: power.currency,
      factor: { name in
        power.factor(name).map { factor in
          Factor(
            type: factor.type,
            domain: factor.domain,
            isDerived: factor.isDerived,
            isSubject: factor.isSubject
          )
        }
      },
      factorNames: { power.factors.filter { !$0.isDerived }.map(\.name) },
      measure: { name in
        catalog.measure(named: name).map { Measure(id: $0.id, unit: $0.unit.in(power.currency)) }
      },
      circumstance: { catalog.circumstance(named: $0) }
    )
  }
}

extension CompiledCatalog {
  /// The identifier of the circumstance with an identifier or a name, or nil where there is none.
  fileprivate func circumstance(named name: String) -> String? {
    let bytes = name.utf8Span.span
    let rows = tables.circumstances
    let all = 0..<rows.count
    let found =
      all.first { tables.text(rows[$0].id, equals: bytes) }
      ?? all.first { tables.text(rows[$0].name, equals: bytes) }
    return found.map { tables.string(rows[$0].id) }
  }
}
