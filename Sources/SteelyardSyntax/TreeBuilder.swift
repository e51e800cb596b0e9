import SteelyardText

/// Turns events into the rows of an arena, and refuses what the strict subset leaves out.
struct TreeBuilder {
  /// A list or map that has begun and not yet ended.
  struct Frame {
    let row: Int32
    /// Where its children begin among the pending rows.
    let firstChild: Int
    let isFlow: Bool
    /// Whether a bare item holds two dots, as in an interval that lost its quotation marks.
    var holdsInterval = false
  }

  var arena: Arena
  var faults: FaultLog
  /// The row of the root; nil where there is none or the text could not be read to its end.
  private(set) var root: Int32?

  var frames: [Frame] = []
  /// The rows whose list or map has not yet ended.
  var pending: [Int32] = []
  var sweep: GapSweep
  private var cursor: OffsetCursor
  private let depth: Int
  private var hasDocument = false

  init(survey: TextSurvey, start: Int, depth: Int, faults: FaultLog) {
    arena = Arena(bytes: survey.bytes)
    sweep = GapSweep(survey)
    cursor = OffsetCursor(startingAt: start)
    self.depth = depth
    self.faults = faults
  }

  /// Reads the text to its end or to the fault that stops the parser.
  mutating func read(_ parser: inout EventParser) {
    while true {
      switch parser.next() {
      case .streamStart: continue
      case .streamEnd: return finish()
      case .documentStart: guard begin(parser) else { return }
      case .documentEnd: root = pending.popLast()
      case .alias: refuseAlias(parser)
      case .scalar: addScalar(parser)
      case .sequenceStart: guard open(.sequence, parser) else { return }
      case .mappingStart: guard open(.mapping, parser) else { return }
      case .sequenceEnd: closeSequence(parser)
      case .mappingEnd: closeMapping(parser)
      case .failure:
        root = nil
        return reportFailure(parser.problem)
      }
    }
  }

  /// The bytes of the current event.
  mutating func span(_ parser: borrowing EventParser) -> Range<Int> {
    let start = cursor.offset(ofCharacter: parser.start, in: arena.bytes)
    let end = cursor.offset(ofCharacter: parser.end, in: arena.bytes)
    return start..<max(start, end)
  }

  /// The offset of a character.
  mutating func offset(ofCharacter index: Int) -> Int {
    cursor.offset(ofCharacter: index, in: arena.bytes)
  }

  /// Adds a row under the list or map that is open.
  mutating func append(_ row: Row) {
    pending.append(Int32(truncatingIfNeeded: arena.rows.count))
    arena.rows.append(row)
  }

  private mutating func begin(_ parser: borrowing EventParser) -> Bool {
    let span = span(parser)
    if parser.declaresTags { refuseTag(at: span) }
    guard hasDocument else {
      hasDocument = true
      return true
    }
    faults.report(
      .severalDocuments,
      Bilingual("一个文件只能有一份文档", "a file holds one document only"),
      at: span,
      help: [
        Bilingual(
          "删去「---」，或者把后面的内容移到另一个文件",
          "delete the `---`, or move what follows to a file of its own"
        )
      ]
    )
    return false
  }

  private mutating func finish() {
    sweep.finish(&faults)
    if let row = root, arena.rows[Int(row)].count > 0 || arena.rows[Int(row)].span.count > 0 {
      return
    }
    root = nil
    faults.report(
      .emptyFile,
      Bilingual("文件是空的", "the file is empty"),
      at: 0..<0,
      help: [
        Bilingual("规则文件以 `steelyard: 1` 开头", "a rule file begins with `steelyard: 1`")
      ]
    )
  }
}

/// Lists and maps.
extension TreeBuilder {
  private mutating func open(_ form: Row.Form, _ parser: borrowing EventParser) -> Bool {
    let span = span(parser)
    refuseProperties(parser, at: span)
    guard frames.count < depth else {
      faults.report(
        .tooDeep,
        Bilingual("嵌套超过 \(depth) 层", "nested more than \(depth) levels deep"),
        at: span,
        help: [Bilingual("减少嵌套", "nest less deeply")]
      )
      return false
    }
    let row = Int32(truncatingIfNeeded: arena.rows.count)
    append(Row(form, span: span, contents: 0..<0))
    frames.append(Frame(row: row, firstChild: pending.count, isFlow: parser.isFlow))
    return true
  }

  private mutating func closeSequence(_ parser: borrowing EventParser) {
    guard let frame = frames.popLast() else { return }
    close(frame, .sequence, end: end(of: frame, parser))
    if frame.holdsInterval { refuseInterval(at: arena.rows[Int(frame.row)].span) }
  }

  private mutating func closeMapping(_ parser: borrowing EventParser) {
    guard let frame = frames.popLast() else { return }
    let end = end(of: frame, parser)
    checkKeys(from: frame.firstChild)
    close(frame, .mapping, end: end)
  }

  private mutating func close(_ frame: Frame, _ form: Row.Form, end: Int) {
    let first = arena.children.count
    arena.children.append(contentsOf: pending[frame.firstChild...])
    pending.removeSubrange(frame.firstChild...)
    arena.rows[Int(frame.row)] = Row(
      form,
      span: Int(arena.rows[Int(frame.row)].start)..<end,
      contents: first..<arena.children.count
    )
  }

  /// The end of a collection: its closing bracket, or the end of its last child where it has none.
  private mutating func end(of frame: Frame, _ parser: borrowing EventParser) -> Int {
    let start = Int(arena.rows[Int(frame.row)].start)
    let isBracketed = start < arena.bytes.count && [0x5B, 0x7B].contains(arena.bytes[start])
    if frame.isFlow, isBracketed { return max(start, span(parser).upperBound) }
    guard pending.count > frame.firstChild, let last = pending.last else { return start }
    return max(start, Int(arena.rows[Int(last)].end))
  }
}
