public import SteelyardArtifact
import SteelyardCases
import SteelyardEvaluator

extension Audit {
  /// Makes an audit that weighs cases by a catalogue.
  public init(catalog: CompiledCatalog, options: AuditOptions) {
    self.init(catalog: catalog, options: options, goesShortWay: true)
  }

  /// Makes an audit that goes the short way for rows that are written plainly, or the long way for all; for tests that both
  /// come to the same.
  package init(catalog: CompiledCatalog, options: AuditOptions, goesShortWay: Bool) {
    self.init(
      options: options,
      reader: CaseReader(catalog: catalog, allowsUnknown: options.allowsUnknown),
      powers: AuditPowers(
        count: catalog.powerCount,
        id: { catalog.power(at: $0)?.id ?? "" },
        number: { catalog.position(ofPower: $0) }
      ),
      catalog: goesShortWay ? catalog : nil,
      assess: { catalog.assess($0) },
      assessJoint: { catalog.assess($0) }
    )
  }
}
