extension Verdict {
  /// The repetitions on which clause, band or an amount rests, or would if they were known.
  public var decidingCounts: [CountedFactor] { counted.filter(\.decides) }
}
