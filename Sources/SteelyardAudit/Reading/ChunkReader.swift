import SteelyardCases

/// Cuts a file into chunks of whole rows, and never holds more than one chunk and a row.
struct ChunkReader: ~Copyable {
  /// How large chunks and rows may be.
  struct Sizes: Sendable {
    /// How many bytes a chunk has, more or less.
    var chunk: Int
    /// How many bytes a row may have at most.
    var longestRow: Int
  }

  /// How much of a row that is too long is kept.
  private static let startKept = 1_024

  private let source: ByteSource
  private let sizes: Sizes
  private(set) var form = RowForm.lines
  /// What was read and not given out; it begins at the beginning of a row.
  private var rest: [UInt8]
  private var isAtEnd: Bool
  private var nextIndex = 0
  private var nextLine = 1

  /// Opens a file, and steps over a byte-order mark.
  init(path: String, sizes: Sizes) throws(AuditError) {
    let source = try ByteSource(path: path)
    var start = try source.read(behind: [], upTo: sizes.chunk)
    isAtEnd = start.count < sizes.chunk
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { start.removeFirst(3) }
    rest = start
    self.sizes = sizes
    self.source = source
  }

  /// Takes the first row of a table, from which on the file is read as one; nil where there is none.
  mutating func takeHeader(delimiter: CSVDelimiter?) throws(AuditError) -> [UInt8]? {
    let delimiter = delimiter ?? CSVDelimiter(detectedIn: rest.span)
    form = .table(delimiter)
    while true {
      var fields: [CSVField] = []
      var scanner = CSVScanner(
        rest.span,
        delimiter: delimiter.rawValue,
        longest: sizes.longestRow
      )
      guard let row = scanner.row(into: &fields) else { return nil }
      let end = scanner.position
      if isAtEnd || rest.count > sizes.longestRow || end < rest.count, !row.hasOpenQuote {
        let header = Array(rest[..<end])
        rest.removeFirst(end)
        nextLine += row.lines
        return header
      }
      try fill(upTo: max(rest.count, sizes.chunk) * 2)
    }
  }

  /// The next chunk, or nil at the end.
  mutating func next() throws(AuditError) -> Chunk? {
    var size = sizes.chunk
    while true {
      try fill(upTo: size)
      guard !rest.isEmpty else { return nil }
      if let end = form.endOfLastRow(in: rest.span, longest: sizes.longestRow) { return give(end) }
      if isAtEnd { return give(rest.count) }
      if rest.count > sizes.longestRow { return try skipRow() }
      size = max(size, rest.count) * 2
    }
  }
}

extension ChunkReader {
  private mutating func fill(upTo count: Int) throws(AuditError) {
    guard !isAtEnd, rest.count < count else { return }
    rest = try source.read(behind: rest, upTo: count)
    isAtEnd = rest.count < count
  }

  private mutating func give(_ end: Int) -> Chunk {
    let behind = Array(rest[end...])
    rest.removeLast(rest.count - end)
    let lines = rest.span.count(of: 0x0A)
    let chunk = Chunk(index: nextIndex, firstLine: nextLine, size: end, content: .rows(rest))
    rest = behind
    nextIndex += 1
    nextLine += lines
    return chunk
  }

  /// Steps over a row that is too long, wherever it ends.
  private mutating func skipRow() throws(AuditError) -> Chunk {
    let start = Array(rest.prefix(Self.startKept))
    var length = 0
    var isEnded = false
    while !isEnded, !rest.isEmpty {
      let end = rest.span.first(0x0A, from: 0)
      isEnded = end < rest.count
      length += end
      rest.removeFirst(isEnded ? end + 1 : end)
      if !isEnded { try fill(upTo: sizes.chunk) }
    }
    let chunk = Chunk(
      index: nextIndex,
      firstLine: nextLine,
      size: length + (isEnded ? 1 : 0),
      content: .tooLong(start: start, length: length)
    )
    nextIndex += 1
    nextLine += 1
    return chunk
  }
}
