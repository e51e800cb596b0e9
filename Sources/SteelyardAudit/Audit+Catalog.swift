public import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator

extension Audit {
  /// Makes an audit that weighs cases by a catalogue.
  public init(catalog: CompiledCatalog, options: AuditOptions) {
    self.init(
      options: options,
      reader: CaseReader(catalog: catalog, allowsUnknown: options.allowsUnknown),
      powers: AuditPowers(
        count: catalog.powerCount,
        id: { catalog.power(at: $0)?.id ?? "" },
        number: { catalog.position(ofPower: $0) }
      ),
      assess: { catalog.assess($0) }
    )
  }
}
