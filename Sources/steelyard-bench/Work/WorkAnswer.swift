/// What a case of the workload comes to.
struct WorkAnswer: Hashable, Sendable {
  /// What is said about the proposed fine.
  enum Verdict: String, Sendable {
    case within
    case below
    case above
    case outsideStatutory = "outside_statutory"
    case missingFact = "missing_fact"
    case unknownPower = "unknown_power"
  }

  var verdict: Verdict
  /// The band, counted from one, and its benchmark in fen; zero where facts are missing or the power is unknown.
  var band = 0
  var least: Int64 = 0
  var most: Int64 = 0
}
