import SteelyardArtifact

/// What texts were read as, found again by their bytes and by what they were read for.
///
/// Texts that look alike (`kg` with the sign of the kelvin) are different here, as they may read differently.
struct TextMemory<Value: Sendable>: Sendable {
  private struct Row {
    let subject: Int
    let start: Int
    let value: Value
  }

  private var table = PlaceTable()
  private var rows: [Row] = []
  private var bytes: [UInt8] = []
  /// So many texts are remembered; a folder with more begins anew.
  private static var limit: Int { 1 << 16 }

  /// What a text was read as, or what it is read as now; what cannot be read is not remembered.
  mutating func value(
    of text: ArraySlice<UInt8>,
    for subject: Int,
    reading: () -> Value?
  ) -> Value? {
    let hash = TextHash.hash(text.span) ^ UInt64(subject) &* 0x9E37_79B9_7F4A_7C15
    var candidate = table.first(hash)
    while let number = candidate.number {
      if rows[number].subject == subject, isText(number, text) { return rows[number].value }
      candidate = table.next(hash, after: candidate)
    }
    guard let value = reading() else { return nil }
    if rows.count >= Self.limit {
      self = Self()
      candidate = table.first(hash)
    }
    table.note(rows.count, hash, at: candidate)
    rows.append(Row(subject: subject, start: bytes.count, value: value))
    bytes.append(contentsOf: text)
    return value
  }

  private func isText(_ number: Int, _ text: ArraySlice<UInt8>) -> Bool {
    let end = number + 1 < rows.count ? rows[number + 1].start : bytes.count
    return bytes.span.extracting(rows[number].start..<end).hasBytes(of: text.span)
  }
}
