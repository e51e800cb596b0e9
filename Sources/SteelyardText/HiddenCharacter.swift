/// A character that is not seen as it is: it moves the cursor, turns the direction of the text, or shows nothing at all.
package enum HiddenCharacter: Sendable {
  /// U+0000.
  case null
  /// It moves the cursor, breaks the line or means nothing.
  case control
  /// It changes the direction of the text after it, so that the screen shows other words than are read.
  case direction
  /// It shows nothing, so that two different names look the same.
  case invisible

  /// Classifies a character; nil for all that are seen, and for tab and line feed.
  package init?(_ scalar: UInt32) {
    switch scalar {
    case 0x00: self = .null
    case 0x09, 0x0A: return nil
    case 0x01...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: self = .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: self = .invisible
    case 0x200B...0x200D, 0x2060...0x2065, 0x206A...0x206F: self = .invisible
    case 0x3164, 0xFEFF, 0xFFA0, 0xE0000...0xE007F: self = .invisible
    default: return nil
    }
  }

  /// The name by which Unicode knows a character, such as `U+202E`.
  package static func name(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
