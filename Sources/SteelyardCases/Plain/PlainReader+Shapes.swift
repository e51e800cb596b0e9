import SteelyardModel

extension PlainReader {
  /// Finds the parts of a case file that is written like one before it, and says where its line ends; nil where it is not,
  /// and nothing was kept.
  mutating func read(
    likeBefore file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    from start: Int
  ) -> Int? {
    file.reset()
    let (firstMember, firstClaim) = (members.count, claims.count)
    var (position, place) = (start, shapes.first)
    while place != LineShapes.none {
      let step = shapes[place]
      if let value = shapes.end(before: step, bytes, from: position),
        let end = take(step.mark, of: &file, bytes, from: value)
      {
        (position, place) = (end, step.next)
        if step.mark.action.endsLine {
          file.members = PlainRun(from: firstMember, to: members.count)
          file.claims = PlainRun(from: firstClaim, to: claims.count)
          return end
        }
      } else {
        place = step.otherwise
      }
    }
    members.cut(to: firstMember)
    claims.removeLast(claims.count - firstClaim)
    return nil
  }

  /// Keeps a value, and says where it ends; nil where another one stands there, and nothing was kept.
  @inline(__always)
  private mutating func take(
    _ mark: PlainMark,
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    from start: Int
  ) -> Int? {
    switch mark.action {
    case .text:
      guard let end = bytes.endOfText(from: start) else { return nil }
      let text = PlainText(start: start, end: end)
      guard bytes.isTrimmed(text) else { return nil }
      file.set(text, at: mark.place)
      return end
    case .day:
      let text = PlainText(start: start, end: start &+ 10)
      guard let day = months.day(text, in: bytes) else { return nil }
      file.dates[Int(mark.place)] = day
      return text.end
    case .words:
      guard let end = bytes.endOfText(from: start) else { return nil }
      let value = PlainValue(form: .words, text: PlainText(start: start, end: end))
      return keep(mark, value) ? end : nil
    case .digits:
      guard let end = PlainNumber.end(from: start, in: bytes) else { return nil }
      let text = PlainText(start: start, end: end)
      return keep(mark, PlainValue(form: .digits, text: text)) ? end : nil
    case .yes, .no:
      return keep(mark, PlainValue(form: mark.action == .yes ? .yes : .no)) ? start : nil
    case .claims: return takeClaims(bytes, from: start)
    case .strangeText: return bytes.endOfText(from: start)
    case .strangeDigits: return PlainNumber.end(from: start, in: bytes)
    case .strangeWord: return start
    case .end, .endDecided:
      file.hasDecision = mark.action == .endDecided
      return PlainScanner(position: start).endOfLine(bytes)
    }
  }

  @inline(__always)
  private mutating func keep(_ mark: PlainMark, _ value: PlainValue) -> Bool {
    members.add(PlainMember(owner: mark.owner, meaning: mark.meaning, value: value))
  }

  private mutating func takeClaims(_ bytes: borrowing PaddedBytes, from start: Int) -> Int? {
    let first = claims.count
    var scanner = PlainScanner(position: start)
    if scanner.read(textsInto: &claims, bytes) { return scanner.position }
    claims.removeLast(claims.count - first)
    return nil
  }
}

extension PlainMark.Action {
  /// Whether a line ends with it.
  fileprivate var endsLine: Bool { self == .end || self == .endDecided }
}
