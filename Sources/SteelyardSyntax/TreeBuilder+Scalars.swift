import SteelyardText

/// Texts, and what may not stand before them.
extension TreeBuilder {
  mutating func addScalar(_ parser: borrowing EventParser) {
    let whole = span(parser)
    refuseProperties(parser, at: whole)
    let properties = parser.properties
    let span = properties.anchor || properties.tag ? skipProperties(whole) : trim(whole, parser)
    let row = row(parser, span)
    append(row)
    sweep.pass(scalar: whole, &faults)
    findTraps(row)
  }

  mutating func refuseAlias(_ parser: borrowing EventParser) {
    let span = span(parser)
    refuseAnchor(at: span)
    append(Row(.plain, span: span, contents: span.lowerBound..<span.lowerBound))
  }

  mutating func refuseProperties(_ parser: borrowing EventParser, at span: Range<Int>) {
    let properties = parser.properties
    guard properties.anchor || properties.tag else { return }
    let word = word(at: span.lowerBound)
    if properties.anchor { refuseAnchor(at: word) }
    if properties.tag { refuseTag(at: word) }
  }

  mutating func refuseTag(at span: Range<Int>) {
    faults.report(
      .tag,
      Bilingual("不能使用类型标签", "tags are not allowed"),
      at: span,
      help: [
        Bilingual(
          "删去标签，类型由规则语言确定；若「!」是文字，加引号",
          "delete it, the rule language gives the type; quote the text if `!` belongs to it"
        )
      ]
    )
  }

  private mutating func refuseAnchor(at span: Range<Int>) {
    faults.report(
      .anchorOrAlias,
      Bilingual("不能使用锚点和别名", "anchors and aliases are not allowed"),
      at: span,
      help: [
        Bilingual(
          "写出全文；若「&」或「*」是文字，加引号",
          "write it out; quote the text if `&` or `*` belongs to it"
        )
      ]
    )
  }

  private mutating func row(_ parser: borrowing EventParser, _ span: Range<Int>) -> Row {
    let style = parser.style
    let isQuoted = style == .quoted && span.count >= 2
    let inner = isQuoted ? span.lowerBound + 1..<span.upperBound - 1 : span
    if style != .block, parser.isText(arena.bytes[inner]) {
      return Row(isQuoted ? .quoted : .plain, span: span, contents: inner)
    }
    let start = arena.aside.count
    parser.appendText(to: &arena.aside)
    let form: Row.Form =
      switch style {
      case .plain: .foldedPlain
      case .quoted: .foldedQuoted
      case .block: .block
      }
    let row = Row(form, span: span, contents: start..<arena.aside.count)
    if style == .quoted { refuseEscapes(row) }
    return row
  }

  /// An escape such as `\u202E` names a character that may not be written either.
  private mutating func refuseEscapes(_ row: Row) {
    var offset = row.contents.lowerBound
    while offset < arena.aside.count {
      guard let character = UTF8Character(at: offset, in: arena.aside) else { return }
      if let kind = HiddenCharacter(character.scalar) {
        faults.report(
          ForbiddenCharacter(kind: kind, scalar: character.scalar, range: row.span)
        )
      }
      offset += character.count
    }
  }

  /// The end of a `|` or `>` text without the empty lines after it.
  private func trim(_ span: Range<Int>, _ parser: borrowing EventParser) -> Range<Int> {
    guard parser.style == .block else { return span }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    let end = arena.bytes[span].lastIndex { !blanks.contains($0) } ?? span.lowerBound
    return span.lowerBound..<max(span.lowerBound, end + 1)
  }

  /// The bytes from an offset to the next blank.
  private func word(at offset: Int) -> Range<Int> {
    let end = arena.bytes[offset...].firstIndex { $0 <= 0x20 } ?? arena.bytes.count
    return offset..<end
  }

  /// What is left of a scalar's span after its anchor and its tag.
  private func skipProperties(_ span: Range<Int>) -> Range<Int> {
    var start = span.lowerBound
    while start < span.upperBound, [0x21, 0x26].contains(arena.bytes[start]) {
      start = word(at: start).upperBound
      while start < span.upperBound, arena.bytes[start] <= 0x20 { start += 1 }
    }
    return min(start, span.upperBound)..<span.upperBound
  }
}
