public import SteelyardEvaluator

/// All that one notice is written from.
public struct NoticeMaterial: Hashable, Sendable {
  /// The case as it was filed.
  public var caseFile: CaseFile
  /// The verdict and the remarks on the decision; the notice says nothing else.
  public var assessment: Assessment
  /// What the catalog says about the power.
  public var power: NoticePower
  /// The name of the authority of the case; empty where the catalog does not know it.
  public var authorityName: String
  /// The digest of the compiled catalog.
  public var catalogDigest: String
  /// The name and version of the engine.
  public var engine: String

  /// Makes the material of a notice.
  public init(
    caseFile: CaseFile,
    assessment: Assessment,
    power: NoticePower,
    authorityName: String = "",
    catalogDigest: String,
    engine: String
  ) {
    self.caseFile = caseFile
    self.assessment = assessment
    self.power = power
    self.authorityName = authorityName
    self.catalogDigest = catalogDigest
    self.engine = engine
  }
}
