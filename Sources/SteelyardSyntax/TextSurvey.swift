import SteelyardText

/// What one look at all the bytes shows before they are parsed.
struct TextSurvey {
  /// The first byte that is no UTF-8.
  private(set) var firstInvalid: Int?
  /// How many bytes are no UTF-8.
  private(set) var invalidCount = 0
  /// How many null bytes there are.
  private(set) var nullCount = 0
  /// The characters that may be forbidden where they stand, as many as can be reported.
  private(set) var forbidden: [ForbiddenCharacter] = []
  /// The tabs that stand in the indentation of a line, as many as can be reported.
  private(set) var tabs: [Range<Int>] = []
  /// The lines that are too long, as many as can be reported.
  private(set) var longLines: [Range<Int>] = []
  /// The text as the parser gets it: without the characters that would stop it, at the same offsets.
  private(set) var bytes: [UInt8]

  private let limits: YAMLLimits
  private var lineStart: Int

  init(_ bytes: [UInt8], from start: Int, limits: YAMLLimits) {
    self.bytes = bytes
    self.limits = limits
    lineStart = start
    noteIndentation(of: start)
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        offset += 1
      } else {
        offset = look(at: offset, in: bytes)
      }
    }
    noteLength(upTo: bytes.count)
  }

  /// Looks at a character that is not printable ASCII; returns the offset of the next.
  private mutating func look(at offset: Int, in bytes: [UInt8]) -> Int {
    let byte = bytes[offset]
    if byte == 0x0A {
      noteLength(upTo: offset)
      lineStart = offset + 1
      noteIndentation(of: lineStart)
      return offset + 1
    }
    if byte == 0x0D, offset + 1 < bytes.count, bytes[offset + 1] == 0x0A { return offset + 1 }
    let character = UTF8Character(at: offset, in: bytes)
    guard let character else {
      firstInvalid = firstInvalid ?? offset
      invalidCount += 1
      return offset + 1
    }
    let next = offset + character.count
    if let kind = HiddenCharacter(character.scalar) {
      note(ForbiddenCharacter(kind: kind, scalar: character.scalar, range: offset..<next))
    }
    return next
  }

  private mutating func note(_ character: ForbiddenCharacter) {
    switch character.kind {
    case .null:
      nullCount += 1
      blank(character.range)
    case .control: blank(character.range)
    case .direction: break
    case .invisible: if character.scalar == 0xFEFF { blank(character.range) }
    }
    if let last = forbidden.last, last.scalar == character.scalar,
      last.range.upperBound == character.range.lowerBound
    {
      forbidden[forbidden.count - 1].range = last.range.lowerBound..<character.range.upperBound
    } else if forbidden.count <= limits.diagnostics {
      forbidden.append(character)
    }
  }

  /// Puts a harmless character of the same length where the parser would stop or see the end of a line.
  private mutating func blank(_ range: Range<Int>) {
    switch range.count {
    case 1: bytes[range.lowerBound] = 0x5F
    case 2: bytes.replaceSubrange(range, with: [0xC2, 0xA0])
    default: bytes.replaceSubrange(range, with: [0xE3, 0x80, 0x80])
    }
  }

  private mutating func noteLength(upTo end: Int) {
    if end - lineStart > limits.lineBytes, longLines.count <= limits.diagnostics {
      longLines.append(lineStart..<end)
    }
  }

  private mutating func noteIndentation(of line: Int) {
    var offset = line
    while offset < bytes.count, bytes[offset] == 0x20 { offset += 1 }
    guard offset < bytes.count, bytes[offset] == 0x09 else { return }
    let start = offset
    while offset < bytes.count, bytes[offset] == 0x09 || bytes[offset] == 0x20 { offset += 1 }
    guard offset < bytes.count, ![0x0A, 0x0D, 0x23].contains(bytes[offset]) else { return }
    if tabs.count <= limits.diagnostics { tabs.append(start..<offset) }
  }
}
