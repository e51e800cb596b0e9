/// Which day's law an instrument applies, where it says so itself (`applies_by:`).
public enum AppliesBy: String, Hashable, Sendable, CaseIterable {
  /// The law of the day of the act, whatever came later.
  case act
  /// The law of the day of the decision.
  case decision
}
