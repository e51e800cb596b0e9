/// How many cells of a terminal a text takes: two for wide characters such as Chinese, none for marks on other characters.
package enum DisplayWidth {
  /// The cells of a text.
  package static func cells(in text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cells(of: $1) }
  }

  /// The cells of one character: 0, 1 or 2.
  package static func cells(of scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    if isWide(scalar) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return (0x1160...0x11FF).contains(scalar.value) ? 0 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x1100 else { return false }
    let isRegionalLetter = (0x1F1E6...0x1F1FF).contains(scalar.value)
    if scalar.properties.isEmojiPresentation { return !isRegionalLetter }
    let isMark = scalar.properties.generalCategory == .nonspacingMark
    return !isMark && wideRanges.contains { $0.contains(scalar.value) }
  }

  /// The scripts that Unicode counts as wide or full-width, with the gaps inside them.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF,
    0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]
}
