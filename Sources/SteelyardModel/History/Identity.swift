/// The name of a person, the plate of a vehicle, the address of a place: what tells one from another (当事人姓名、车牌号、地点).
///
/// Two are the same where they differ in nothing but spaces, dots and hyphens, the width of characters, or the case of Latin letters:
/// `闽A·12345` and `闽a12345` are one vehicle.
public struct Identity: Hashable, Sendable {
  /// The name as it was written.
  public let text: String
  private let key: String

  /// Makes an identity from a name.
  public init(_ text: String) {
    self.text = text
    key = String(TextCursor.folded(text).filter { !Self.isIgnored($0) })
  }

  private static func isIgnored(_ character: Character) -> Bool {
    switch character {
    case "·", "•", "・", "‧", "．", ".", "-", "－", "‐", "–": true
    default: character.isWhitespace
    }
  }

  /// Whether two are the same in all that counts.
  public static func == (left: Self, right: Self) -> Bool { left.key == right.key }

  /// Hashes what counts.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
