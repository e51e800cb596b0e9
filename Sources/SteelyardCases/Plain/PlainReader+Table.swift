import SteelyardModel

extension PlainReader {
  /// Finds the parts of the row of a table that begins at a place, and says where its line ends; nil where it is not written
  /// plainly, or not right.
  ///
  /// The bytes are known to be UTF-8.
  mutating func read(
    row file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    from start: Int,
    _ header: borrowing PlainHeader
  ) -> Int? {
    let (firstMember, firstClaim) = (members.count, claims.count)
    guard let end = read(of: &file, bytes, from: start, header) else {
      members.cut(to: firstMember)
      claims.removeLast(claims.count - firstClaim)
      return nil
    }
    file.members = PlainRun(from: firstMember, to: members.count)
    file.claims = PlainRun(from: firstClaim, to: claims.count)
    return end
  }

  private mutating func read(
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    from start: Int,
    _ header: borrowing PlainHeader
  ) -> Int? {
    file.reset()
    let count = header.columns.count
    guard let end = fieldEnds.find(count, bytes, from: start, delimiter: header.delimiter) else {
      return readFields(of: &file, bytes, from: start, header)
    }
    for place in header.kept {
      let text = fieldEnds[place]
      if text.count > 0, !take(text, header.columns[place], of: &file, bytes) { return nil }
    }
    return end
  }

  /// Reads field by field, as some may be quoted.
  private mutating func readFields(
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    from start: Int,
    _ header: borrowing PlainHeader
  ) -> Int? {
    var scanner = PlainFieldScanner(position: start, delimiter: header.delimiter)
    for place in header.columns.indices {
      let column = header.columns[place]
      if place > 0, !scanner.takeDelimiter(bytes) { return nil }
      guard let text = scanner.field(bytes, isIgnored: column.action == .ignored) else {
        return nil
      }
      if text.count > 0, !take(text, column, of: &file, bytes) { return nil }
    }
    return scanner.endOfLine(bytes)
  }

  /// Keeps a field in which something stands; false where it is not written plainly.
  @inline(__always)
  private mutating func take(
    _ text: PlainText,
    _ column: PlainHeader.Column,
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes
  ) -> Bool {
    if column.action == .ignored { return true }
    guard bytes.isTrimmed(text) else { return false }
    switch column.action {
    case .text: file.set(text, at: column.place)
    case .day:
      guard let day = months.day(text, in: bytes) else { return false }
      file.dates[Int(column.place)] = day
    case .fact:
      return !bytes.mayMeanUnknown(text) && keep(text, column)
    case .member:
      if column.owner == .decision { file.hasDecision = true }
      return keep(text, column)
    case .claim: claims.append(text)
    case .rare: return false
    case .ignored: break
    }
    return true
  }

  @inline(__always)
  private mutating func keep(_ text: PlainText, _ column: PlainHeader.Column) -> Bool {
    let value = PlainValue(form: .words, text: text)
    return members.add(PlainMember(owner: column.owner, meaning: column.meaning, value: value))
  }
}

extension PaddedBytes {
  /// Whether a field begins with a word for what could not be established.
  @inline(__always)
  fileprivate func mayMeanUnknown(_ text: PlainText) -> Bool {
    // `unknown` and the first of 无法查实, whatever stands behind them.
    let word = word(at: text.start)
    if word & 0xFF_FFFF_FFFF_FFFF == 0x6E_776F_6E6B_6E75 { return text.count >= 7 }
    return word & 0xFF_FFFF == 0xA0_97E6 && begins(text, with: "无法查实")
  }

  private func begins(_ text: PlainText, with word: StaticString) -> Bool {
    let end = text.start + word.utf8CodeUnitCount
    return end <= text.end && self.text(PlainText(start: text.start, end: end), is: word)
  }
}
