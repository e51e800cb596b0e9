import SteelyardArtifact

/// Keeps each text once, byte for byte.
struct TextPool: Sendable {
  /// The bytes of all texts, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each begins, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  private var table = PlaceTable()

  /// The number of a text.
  mutating func place(of text: String) -> UInt32 {
    var text = text
    text.makeContiguousUTF8()
    return place(of: text.utf8.span)
  }

  /// The number of a text by its bytes.
  mutating func place(of text: borrowing Span<UInt8>) -> UInt32 {
    let hash = TextHash.hash(text)
    var candidate = table.first(hash)
    while let number = candidate.number {
      let range = Int(starts[number])..<Int(starts[number + 1])
      if bytes.span.extracting(range).hasBytes(of: text) { return UInt32(clamping: number) }
      candidate = table.next(hash, after: candidate)
    }
    let number = starts.count - 1
    table.note(number, hash, at: candidate)
    bytes.append(copying: text)
    starts.append(UInt32(clamping: bytes.count))
    return UInt32(clamping: number)
  }

  /// The number of a text, or the number that stands for none.
  mutating func place(ifPresent text: String?) -> UInt32 {
    guard let text else { return .absent }
    return place(of: text)
  }
}
