import SteelyardText

/// Text from outside as one line that cannot disturb the text around it.
///
/// Line breaks become spaces. Characters that move, reorder or hide text are shown by their name, because a notice
/// must not drop what a file says and must not obey it either.
struct InertText: CustomStringConvertible {
  /// The line.
  let description: String

  /// Makes a text harmless.
  init(_ text: String) {
    var line = ""
    line.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if Self.isSpace(scalar) {
        line += " "
      } else if HiddenCharacter(scalar.value) == nil {
        line.unicodeScalars.append(scalar)
      } else {
        line += "[\(HiddenCharacter.name(of: scalar.value))]"
      }
    }
    description = Self.trimmed(line)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func trimmed(_ line: String) -> String {
    var rest = line[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
