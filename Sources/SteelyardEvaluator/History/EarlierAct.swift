public import SteelyardModel

/// An act of before, as the file of a later case records it (以前的违法行为).
public struct EarlierAct: Hashable, Sendable {
  /// Whom or what it concerned.
  public enum Concern: Hashable, Sendable {
    /// It was looked for and could not be established.
    case unknown
    /// It is known by name.
    case named(Identity)
  }

  /// The day it was done; nil where nobody knows.
  public var acted: Day?
  /// The day it was decided; nil where it was not, or nobody knows.
  public var decided: Day?
  /// The identifier of the power it was decided under; empty where the file names none.
  public var power: String
  /// The provision it was decided under, as people cite it; empty where the file names none.
  public var article: String
  /// Whom and what it concerned.
  public var concerns: [Counter.Scope: Concern]
  /// The evidence for it; empty where none is named.
  public var evidence: String

  /// Makes an earlier act.
  public init(
    acted: Day? = nil,
    decided: Day? = nil,
    power: String = "",
    article: String = "",
    concerns: [Counter.Scope: Concern] = [:],
    evidence: String = ""
  ) {
    self.acted = acted
    self.decided = decided
    self.power = power
    self.article = article
    self.concerns = concerns
    self.evidence = evidence
  }

  /// More than these in one case are not read.
  public static let most = 10_000
}
