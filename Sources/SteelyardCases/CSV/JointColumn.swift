/// A column of a table for what concerns two laws, or several decisions about one act.
public enum JointColumn: Hashable, Sendable {
  /// A part of the answer to which law applies.
  case law(LawPart)
  /// How much of a measure is decided under one of several powers.
  case decisions(power: String, measure: String)
  /// The number of the case file of an earlier decision about the act.
  case earlierCase
  /// The day of the earlier decision.
  case earlierDay
  /// How much of a measure the earlier decision imposed.
  case earlierDecision(String)
  /// How much of a measure was paid or served before.
  case served(String)
  /// How much of a measure a court imposed.
  case criminal(String)

  /// The parts of the answer to which law applies.
  public enum LawPart: String, Hashable, Sendable, CaseIterable {
    /// That of the day of the act or of the decision.
    case applies
    /// Who decided it.
    case by
    /// Why.
    case ground
  }

  /// Reads the name of a column, such as `law:applies` or `decisions:POWER:fine`; nil where there is no such column.
  init?(name: String) {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let rest = parts[1]
    switch parts[0] {
    case "law":
      guard let part = LawPart(rawValue: rest) else { return nil }
      self = .law(part)
    case "decisions":
      // No measure has a colon in its name; an identifier of a power may.
      guard let colon = rest.lastIndex(of: ":") else { return nil }
      let (power, measure) = (rest[..<colon], rest[rest.index(after: colon)...])
      guard !power.isEmpty, !measure.isEmpty else { return nil }
      self = .decisions(power: String(power), measure: String(measure))
    case "earlier" where rest == "case": self = .earlierCase
    case "earlier" where rest == "decided": self = .earlierDay
    case "earlier" where rest.hasPrefix("decision:"):
      self = .earlierDecision(String(rest.dropFirst("decision:".count)))
    case "served_before": self = .served(rest)
    case "criminal": self = .criminal(rest)
    default: return nil
    }
  }
}
