import SteelyardText

/// One character of a source line as it is shown: tabs become blanks, and what cannot be seen becomes its name.
struct Glyph {
  /// The bytes before it in the file.
  let offset: Int
  /// What is shown.
  let text: String
  /// How many cells that takes.
  let cells: Int

  private init(offset: Int, text: String, cells: Int) {
    self.offset = offset
    self.text = text
    self.cells = cells
  }

  /// The characters of a run of bytes; bytes that are no UTF-8 are shown as `<FF>`.
  static func glyphs(of bytes: ArraySlice<UInt8>) -> [Glyph] {
    var glyphs: [Glyph] = []
    var offset = bytes.startIndex
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        glyphs.append(Self(scalar, at: offset))
        offset += UTF8.width(scalar)
      case .error:
        glyphs.append(Self(invalid: bytes[offset], at: offset))
        offset += 1
        decoder = UTF8()
        iterator = bytes[offset...].makeIterator()
      case .emptyInput:
        return glyphs
      }
    }
  }

  /// A text without anything that could move the cursor or deceive the eye.
  static func harmless(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += Self($1, at: 0).text }
  }

  private init(_ scalar: Unicode.Scalar, at offset: Int) {
    let text =
      switch scalar {
      case "\t": "    "
      case "\n": "<U+000A>"
      case _ where HiddenCharacter(scalar.value) != nil:
        "<\(HiddenCharacter.name(of: scalar.value))>"
      default: String(scalar)
      }
    self.init(offset: offset, text: text, cells: DisplayWidth.cells(in: text))
  }

  private init(invalid byte: UInt8, at offset: Int) {
    let digits = String(byte, radix: 16, uppercase: true)
    let text = "<\(digits.count == 1 ? "0" : "")\(digits)>"
    self.init(offset: offset, text: text, cells: text.utf8.count)
  }
}
