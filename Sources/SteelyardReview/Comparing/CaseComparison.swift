public import SteelyardEvaluator
public import SteelyardText

/// Who would fare differently: an archive of cases weighed under two versions of rules.
public struct CaseComparison: Sendable {
  /// A case that comes to something else.
  public struct Change: Sendable {
    /// The line of the archive, counted from one.
    public let line: Int
    /// The number of the case file; empty where it has none.
    public let number: String
    /// The powers, by identifier.
    public let powers: [String]
    /// How the new verdict stands to the old one.
    public let relation: Relation
    /// What the case came to, decision and all, under the old rules.
    public let oldOutcome: Outcome
    /// What it comes to under the new rules.
    public let newOutcome: Outcome
    /// The old verdict in a line.
    public let old: Bilingual
    /// The new verdict in a line.
    public let new: Bilingual
  }

  /// A line that could not be weighed under both versions.
  public struct Unread: Sendable {
    /// The line of the archive, counted from one.
    public let line: Int
    /// Why.
    public let reason: Bilingual
  }

  /// How many cases were weighed under both versions.
  public internal(set) var weighedCount = 0
  /// How many of them stand in each relation.
  public internal(set) var relations: [Relation: Int] = [:]
  /// How many of them have another outcome.
  public internal(set) var outcomeChangeCount = 0
  /// How many lines could not be weighed under both versions.
  public internal(set) var unreadCount = 0
  /// The first of the cases that come to something else.
  public internal(set) var changes: [Change] = []
  /// How many cases come to something else, listed or not.
  public internal(set) var changeCount = 0
  /// The first of the lines that could not be weighed.
  public internal(set) var unread: [Unread] = []

  /// Whether every case comes to the same.
  public var isEmpty: Bool { changeCount == 0 }
}
