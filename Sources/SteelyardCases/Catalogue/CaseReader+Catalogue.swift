public import SteelyardArtifact
import SteelyardEvaluator
import SteelyardModel

extension CaseReader {
  /// Makes a reader for cases under the powers of a catalogue.
  public init(of catalogue: CompiledCatalog, allowsUnknown: Bool = false) {
    self.init(allowsUnknown: allowsUnknown) { id in
      catalogue.power(id).map { CaseTerms($0, of: catalogue) }
    }
  }
}

extension CaseTerms {
  /// The words that cases under a power of a catalogue use.
  init(_ power: PowerView, of catalogue: CompiledCatalog) {
    self.init(
      factor: { name in power.factor(name).map(Factor.init) },
      factorNames: { power.factors.filter { !$0.isDerived }.map(\.name) },
      measure: { name in catalogue.measure(named: name).map { Measure(id: $0.id, unit: $0.unit) } },
      circumstance: { name in
        catalogue.circumstances.first { $0.id == name || $0.name == name }?.id
      }
    )
  }
}

extension CaseTerms.Factor {
  init(_ factor: FactorView) {
    self.init(
      type: factor.type,
      domain: factor.domain,
      isDerived: factor.isDerived,
      isSubject: factor.isSubject
    )
  }
}
