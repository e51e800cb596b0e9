public import SteelyardEvaluator
public import SteelyardModel

/// By which rules and on which days a case was weighed (留痕凭证).
public struct Receipt: Hashable, Sendable {
  /// The digest of the compiled catalogue, for example `sha256:…`.
  public var catalog: String
  /// The version of the engine.
  public var engine: String
  /// The dates of the case.
  public var dates: [CaseDate: Day]
  /// Who decided which law applies, where the case says so.
  public var law: CaseFile.LawAnswer?

  /// Makes a receipt.
  public init(
    catalog: String,
    engine: String,
    dates: [CaseDate: Day],
    law: CaseFile.LawAnswer? = nil
  ) {
    self.catalog = catalog
    self.engine = engine
    self.dates = dates
    self.law = law
  }

  /// The version of the engine; it changes with the meaning of an answer.
  public static let engineVersion = "steelyard 0.1.0"
}
