import SteelyardDiagnostics
import SteelyardText

/// Collects the faults of one text, up to a limit.
struct FaultLog {
  let file: Int
  let bytes: [UInt8]
  let lines: LineIndex
  let limit: Int
  private var diagnostics: [Diagnostic] = []
  private var isFull = false

  init(file: Int, bytes: [UInt8], lines: LineIndex, limit: Int) {
    self.file = file
    self.bytes = bytes
    self.lines = lines
    self.limit = limit
  }

  mutating func report(
    _ fault: SyntaxFault,
    _ message: Bilingual,
    at range: Range<Int>,
    notes: [Diagnostic.Note] = [],
    help: [Bilingual] = []
  ) {
    guard !isFull else { return }
    guard diagnostics.count < limit else { return close(at: range) }
    diagnostics.append(
      Diagnostic(
        code: fault.rawValue,
        message: message,
        span: span(of: range),
        notes: notes,
        help: help
      )
    )
  }

  /// The faults in the order of the text.
  func sorted() -> [Diagnostic] {
    diagnostics.sorted {
      ($0.span.start.offset, $0.span.end.offset, $0.code)
        < ($1.span.start.offset, $1.span.end.offset, $1.code)
    }
  }

  func span(of range: Range<Int>) -> SourceSpan {
    SourceSpan(
      file: file,
      start: lines.location(at: range.lowerBound, in: bytes),
      end: lines.location(at: range.upperBound, in: bytes)
    )
  }

  /// The text of a run, where it is short and stands on one line.
  func excerpt(_ range: Range<Int>) -> String? {
    let run = bytes[range.clamped(to: 0..<bytes.count)]
    guard run.count <= 200, !run.contains(0x0A), !run.contains(0x0D) else { return nil }
    return String(decoding: run, as: UTF8.self)
  }

  private mutating func close(at range: Range<Int>) {
    isFull = true
    diagnostics.append(
      Diagnostic(
        code: SyntaxFault.tooManyFaults.rawValue,
        message: Bilingual(
          "已报告 \(limit) 处错误，其余不再列出",
          "\(limit) faults were reported; the rest are left out"
        ),
        span: span(of: range)
      )
    )
  }
}
