extension Tables {
  /// The stored conditions of some clauses or bands.
  ///
  /// Opening a catalogue does not read them, for most are never asked for; bytes that are no conditions of such a power read as no
  /// conditions at all.
  ///
  /// - Parameters:
  ///   - first: Where they begin in `conditions`.
  ///   - byteCount: How many bytes they have.
  ///   - count: How many clauses or bands they are the conditions of.
  ///   - slots: How many factors the power has.
  /// - Returns: The conditions of each clause or band.
  package func conditions(
    _ first: UInt32,
    _ byteCount: UInt32,
    _ count: Int,
    slots: Int
  ) -> [StoredConditions] {
    guard ConditionSkimmer.isSound(first, byteCount, parts: count, slots: slots, in: self) else {
      return Array(repeating: StoredConditions(), count: count)
    }
    var reader = ConditionReader(conditions, from: first, count: byteCount)
    return (0..<count).map { _ in reader.next() ?? StoredConditions() }
  }
}
