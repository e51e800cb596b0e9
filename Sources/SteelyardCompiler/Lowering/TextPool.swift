import SteelyardArtifact

/// Keeps each text once.
struct TextPool {
  /// The bytes of all texts, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each begins, and where the last one ends.
  private(set) var starts: [UInt32] = [0]
  private var places: [String: UInt32] = [:]

  /// The number of a text.
  mutating func place(of text: String) -> UInt32 {
    if let place = places[text] { return place }
    let place = UInt32(clamping: starts.count - 1)
    places[text] = place
    bytes.append(contentsOf: text.utf8)
    starts.append(UInt32(clamping: bytes.count))
    return place
  }

  /// The number of a text, or the number that stands for none.
  mutating func place(ifPresent text: String?) -> UInt32 {
    guard let text else { return .absent }
    return place(of: text)
  }
}
