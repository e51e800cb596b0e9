public import SteelyardArtifact
public import SteelyardEvaluator

extension Receipt {
  /// The receipt of a case that a catalogue weighed.
  public init(of file: CaseFile, by catalogue: CompiledCatalog) {
    self.init(catalog: catalogue.digest, engine: Self.engineVersion, dates: file.dates)
  }

  /// The version of the engine; it changes with the meaning of an answer.
  public static let engineVersion = "steelyard 0.1.0"
}
