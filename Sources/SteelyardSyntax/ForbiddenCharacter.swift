/// A character that does not belong into a rule text, or only into its comments.
struct ForbiddenCharacter {
  /// Why it does not belong there.
  enum Reason {
    /// U+0000.
    case null
    /// It moves the cursor, breaks the line or means nothing.
    case control
    /// It changes the direction of the text after it, so that the screen shows other rules than are read.
    case direction
    /// It cannot be seen, so that two different names look the same.
    case invisible
  }

  let reason: Reason
  let scalar: UInt32
  var range: Range<Int>

  /// Whether a comment may hold it.
  var isAllowedInComments: Bool {
    switch reason {
    case .null, .control: false
    case .direction: [0x061C, 0x200E, 0x200F].contains(scalar)
    case .invisible: true
    }
  }

  /// `U+202E`
  var name: String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Why a character is forbidden; nil for all that may be used.
  static func reason(against scalar: UInt32) -> Reason? {
    switch scalar {
    case 0: .null
    case 0x09, 0x0A: nil
    case 0x01...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: .control
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .direction
    case 0x00AD, 0x034F, 0x115F, 0x1160, 0x180E, 0x200B...0x200D, 0x2060...0x2065: .invisible
    case 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xE0000...0xE007F: .invisible
    default: nil
    }
  }
}
