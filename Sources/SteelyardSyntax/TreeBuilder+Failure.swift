import SteelyardDiagnostics
import SteelyardText

/// Where YAML's own grammar is broken: what the author is likely to have meant.
extension TreeBuilder {
  mutating func reportFailure(_ problem: ParserProblem) {
    let context = offset(ofCharacter: problem.contextIndex)
    let place = offset(ofCharacter: problem.index)
    sweep.reportTabs(before: place, &faults)
    if reportsTab(at: place) || reportsComparison(problem, at: place, from: context) { return }
    if let interval = interval(from: context, to: place) { return refuseInterval(at: interval) }
    faults.report(
      .yamlSyntax,
      problem.message,
      at: character(at: place),
      notes: notes(on: problem, from: context, to: place),
      help: help(on: problem, from: context, to: place)
    )
  }

  private mutating func reportsTab(at place: Int) -> Bool {
    guard place < arena.bytes.count, arena.bytes[place] == 0x09 else { return false }
    let end = arena.bytes[place...].firstIndex { $0 != 0x09 && $0 != 0x20 } ?? arena.bytes.count
    GapSweep.report(place..<end, &faults)
    return true
  }

  /// `> 100` begins a block text, and cannot begin a text in brackets.
  private mutating func reportsComparison(
    _ problem: ParserProblem,
    at place: Int,
    from context: Int
  ) -> Bool {
    let isHeader = problem.context == "while scanning a block scalar"
    let start = isHeader ? context : place
    guard start < arena.bytes.count else { return false }
    let sign = arena.bytes[start]
    guard sign == 0x3E || (isHeader && sign == 0x7C) else { return false }
    let stops: Set<UInt8> = isHeader ? [0x0A, 0x0D] : [0x0A, 0x0D, 0x2C, 0x5D, 0x7D]
    refuseComparison(at: trimmed(start, until: stops))
    return true
  }

  private func trimmed(_ start: Int, until stops: Set<UInt8>) -> Range<Int> {
    var end = start
    while end < arena.bytes.count, !stops.contains(arena.bytes[end]) {
      if arena.bytes[end] == 0x23, end > start, arena.bytes[end - 1] == 0x20 { break }
      end += 1
    }
    while end > start, arena.bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  private func character(at place: Int) -> Range<Int> {
    guard place < arena.bytes.count, arena.bytes[place] > 0x20 else { return place..<place }
    return place..<place + (UTF8Character(at: place, in: arena.bytes)?.count ?? 1)
  }

  private func notes(
    on problem: ParserProblem,
    from context: Int,
    to place: Int
  ) -> [Diagnostic.Note] {
    if let colon = fullWidthColon(problem, from: context, to: place) {
      return [Diagnostic.Note(Self.fullWidth, at: faults.span(of: colon))]
    }
    guard let beginning = problem.beginning, context != place else { return [] }
    return [Diagnostic.Note(beginning, at: faults.span(of: character(at: context)))]
  }

  private func help(on problem: ParserProblem, from context: Int, to place: Int) -> [Bilingual] {
    fullWidthColon(problem, from: context, to: place) == nil ? problem.help : [Self.narrow]
  }

  private static let fullWidth = Bilingual(
    "这里是全角冒号，它属于文字",
    "this colon is full-width and belongs to the text"
  )

  private static let narrow = Bilingual(
    "键的后面用半角冒号加空格「: 」",
    "write `: ` after a key, a colon and a space"
  )

  /// The `：` that is likely to have been meant as the colon of a key.
  private func fullWidthColon(
    _ problem: ParserProblem,
    from context: Int,
    to place: Int
  ) -> Range<Int>? {
    guard problem.concernsColon else { return nil }
    let line = line(around: place)
    let places = [context, max(0, line.startIndex - 1), place]
    return places.lazy.compactMap { self.line(around: $0).fullWidthColon }.first
  }
}

/// Intervals that lost their quotation marks.
extension TreeBuilder {
  /// The first interval on the lines of a fault that stands in no quotation marks.
  private func interval(from context: Int, to place: Int) -> Range<Int>? {
    let lines = [line(around: context), line(around: place)]
    return lines.lazy.compactMap { BareInterval.find(in: $0) }.first
  }

  /// The line around an offset, of which no more than some kilobytes are looked at.
  private func line(around offset: Int) -> ArraySlice<UInt8> {
    let reach = 4096
    let offset = min(offset, arena.bytes.count)
    let before = arena.bytes[max(0, offset - reach)..<offset]
    let after = arena.bytes[offset..<min(arena.bytes.count, offset + reach)]
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    return arena.bytes[start..<(after.firstIndex(of: 0x0A) ?? after.endIndex)]
  }
}

extension ArraySlice<UInt8> {
  /// The first `：`.
  fileprivate var fullWidthColon: Range<Int>? {
    indices.first { self[$0...].starts(with: [0xEF, 0xBC, 0x9A]) }.map { $0..<$0 + 3 }
  }
}
