import SteelyardText

/// Tests that YAML takes for something else because they lost their quotation marks.
extension TreeBuilder {
  /// Looks at a scalar that was just read.
  mutating func findTraps(_ row: Row) {
    switch row.form {
    case .plain: findTrapsInPlain(row)
    case .block:
      let header = arena.bytes[row.span].prefix(2)
      let isDigit = header.last.map { (0x30...0x39).contains($0) } ?? false
      if header.first == 0x3E, isDigit {
        let end = arena.bytes[row.span].firstIndex { $0 <= 0x20 } ?? row.span.upperBound
        refuseComparison(at: row.span.lowerBound..<end)
      }
    case .quoted, .foldedPlain, .foldedQuoted, .sequence, .mapping: return
    }
  }

  private mutating func findTrapsInPlain(_ row: Row) {
    guard row.count > 0 else { return }
    let text = arena.bytes[row.contents]
    if text.count > 1, text.first == 0x30, text.allSatisfy({ (0x30...0x39).contains($0) }) {
      refuseLeadingZero(at: row.span)
    }
    if text.first == 0x3C, !text.elementsEqual([0x3C, 0x3C]) { refuseComparison(at: row.span) }
    guard let frame = frames.last, frame.isFlow, isSequence(frame) else { return }
    if text.indices.dropLast().contains(where: { text[$0] == 0x2E && text[$0 + 1] == 0x2E }) {
      frames[frames.count - 1].holdsInterval = true
    }
  }

  private func isSequence(_ frame: Frame) -> Bool {
    arena.rows[Int(frame.row)].form == .sequence
  }

  private mutating func refuseLeadingZero(at span: Range<Int>) {
    let text = faults.excerpt(span) ?? "0"
    let digits = text.drop { $0 == "0" }
    let number = digits.isEmpty ? "0" : digits
    faults.report(
      .leadingZero,
      Bilingual("以零开头的数，各种程序读法不同", "a number that begins with zero is read in different ways"),
      at: span,
      help: [
        Bilingual("是数就写成 `\(number)`", "write `\(number)` if it is a number"),
        Bilingual("是编号就写成 `\"\(text)\"`", "write `\"\(text)\"` if it is a code"),
      ]
    )
  }

  mutating func refuseInterval(at span: Range<Int>) {
    faults.report(
      .unquotedInterval,
      Bilingual("没有加引号的区间会读作列表", "an interval without quotation marks is read as a list"),
      at: span,
      help: [quoted(span)]
    )
  }

  mutating func refuseComparison(at span: Range<Int>) {
    faults.report(
      .unquotedComparison,
      Bilingual(
        "没有加引号的比较会读作别的意思",
        "a comparison without quotation marks means something else in YAML"
      ),
      at: span,
      help: [quoted(span)]
    )
  }

  private func quoted(_ span: Range<Int>) -> Bilingual {
    guard let text = faults.excerpt(span) else {
      return Bilingual("加上引号", "put it in quotation marks")
    }
    return Bilingual("写成 `\"\(text)\"`", "write `\"\(text)\"`")
  }
}
