public import SteelyardText

/// The names of what an answer mentions by identifier.
public struct AnswerNames: Hashable, Sendable {
  /// The name of the power.
  public var power: String
  /// The title of the volume the standard stands in; empty where there is none.
  public var standard: String
  /// The names of measures by their identifiers.
  public var measures: [String: Bilingual]
  /// The names of circumstances by their identifiers.
  public var circumstances: [String: String]
  /// Whether a decision must or may be lighter for a circumstance, in words, by its identifier.
  public var duties: [String: Bilingual] = [:]

  /// Makes names.
  public init(
    power: String = "",
    standard: String = "",
    measures: [String: Bilingual] = [:],
    circumstances: [String: String] = [:]
  ) {
    self.power = power
    self.standard = standard
    self.measures = measures
    self.circumstances = circumstances
  }
}
