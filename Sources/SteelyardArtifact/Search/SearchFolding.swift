/// What counts as the same character when powers are looked for; part of the layout.
public enum SearchFolding {
  /// The character that stands for one and all that count as the same.
  ///
  /// Full-width forms fold to their narrow ones, capital letters to small ones, brackets of every shape to round ones.
  public static func fold(_ character: Unicode.Scalar) -> Unicode.Scalar {
    switch character.value {
    case 0x41...0x5A: Unicode.Scalar(UInt8(character.value + 0x20))
    case 0x5B, 0x3010, 0x3014, 0x300A, 0x3008: "("
    case 0x5D, 0x3011, 0x3015, 0x300B, 0x3009: ")"
    case 0x3000: " "
    case 0xFF01...0xFF5E: fold(Unicode.Scalar(UInt8(character.value - 0xFEE0)))
    case 0..<0x80, 0x2E80...0xFF00: character
    default: lowercased(character)
    }
  }

  /// The characters of a text, each folded.
  public static func fold(_ text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.map(fold)
  }

  private static func lowercased(_ character: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = character.properties.lowercaseMapping.unicodeScalars
    guard mapping.count == 1, let only = mapping.first else { return character }
    return only
  }
}
