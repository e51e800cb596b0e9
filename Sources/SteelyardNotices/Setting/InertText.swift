/// Text from outside as one line that cannot disturb the text around it.
///
/// Line breaks become spaces. Controls and marks that reorder or hide text are shown as their number, because
/// a notice must not drop what a file says and must not obey it either. Joiners and variation selectors stay: names need them.
struct InertText: CustomStringConvertible {
  /// The line.
  let description: String

  /// Makes a text harmless.
  init(_ text: String) {
    var line = ""
    line.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch Self.kind(of: scalar) {
      case .plain: line.unicodeScalars.append(scalar)
      case .space: line += " "
      case .shown: line += Self.number(of: scalar)
      }
    }
    description = Self.trimmed(line)
  }
}

extension InertText {
  private enum Kind {
    case plain
    case space
    case shown
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .space
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E: .shown
    case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: .shown
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE007F: .shown
    default: .plain
    }
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "[U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "]"
  }

  private static func trimmed(_ line: String) -> String {
    var rest = line[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
