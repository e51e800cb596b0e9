import SteelyardText
import Testing

/// Cells of a terminal.
struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("罚款", 4), ("5万元", 5), ("，。", 4), ("ＡＢ", 4), ("「」", 4),
    ("e\u{301}", 1), ("あ", 2), ("한", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("😀", 2), ("🇨🇳", 2),
    ("é", 1), ("ｱ", 1), ("𠮷", 2), ("\u{200B}", 0), ("\u{7}", 0), ("⚖", 1), ("－", 2), ("—", 1),
    ("〇", 2), ("①", 1),
  ])
  func `wide characters take two cells and marks none`(_ text: String, _ cells: Int) {
    #expect(DisplayWidth.cells(in: text) == cells)
  }
}
