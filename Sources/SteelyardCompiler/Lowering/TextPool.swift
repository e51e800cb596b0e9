import SteelyardArtifact

/// Keeps each text once, byte for byte.
struct TextPool {
  /// The bytes of all texts, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each begins, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  private var table = PlaceTable()

  /// The number of a text.
  mutating func place(of text: String) -> UInt32 {
    let first = bytes.count
    bytes.append(contentsOf: text.utf8)
    let hash = TextHash.hash(bytes[first...])
    let found = table.number(hash: hash, next: starts.count - 1) { other in
      bytes[Int(starts[other])..<Int(starts[other + 1])].elementsEqual(bytes[first...])
    }
    if found.isNew {
      starts.append(UInt32(clamping: bytes.count))
    } else {
      bytes.removeSubrange(first...)
    }
    return UInt32(clamping: found.number)
  }

  /// The number of a text, or the number that stands for none.
  mutating func place(ifPresent text: String?) -> UInt32 {
    guard let text else { return .absent }
    return place(of: text)
  }
}
