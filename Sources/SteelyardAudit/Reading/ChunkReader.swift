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

  /// How many bytes fit behind those that are read, for the zeros.
  private static let room = 64

  /// The byte-order mark in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let source: ByteSource
  private let sizes: Sizes
  private let buffers: BufferPool
  private(set) var form = RowForm.lines
  /// What was read and not given out; it begins at the beginning of a row.
  private var rest: [UInt8]
  private var isAtEnd: Bool
  private var nextIndex = 0
  private var nextLine = 1
  /// Bytes that are part of no row, to be counted with the next chunk.
  private var steppedOver = 0

  /// Opens a file, and steps over a byte-order mark.
  init(path: String, sizes: Sizes, buffers: BufferPool) throws(AuditError) {
    let source = try ByteSource(path: path)
    let size = max(sizes.chunk, Self.mark.count)
    var first = buffers.take(atLeast: size + Self.room)
    try source.read(into: &first, upTo: size)
    isAtEnd = first.count < size
    rest = first
    self.sizes = sizes
    self.buffers = buffers
    self.source = source
    if rest.starts(with: Self.mark) { stepOver(Self.mark.count) }
  }

  /// Takes the first row of a table, empty where there is none; from there on the file is read as a table.
  mutating func takeHeader(
    delimiter: CSVDelimiter?
  ) throws(AuditError) -> (row: [UInt8], delimiter: CSVDelimiter) {
    let delimiter = delimiter ?? CSVDelimiter(detectedIn: rest.span)
    form = .table(delimiter)
    while true {
      var fields: [CSVField] = []
      var scanner = CSVScanner(
        rest.span,
        delimiter: delimiter.rawValue,
        longest: sizes.longestRow
      )
      guard let row = scanner.row(into: &fields) else { return ([], delimiter) }
      let end = scanner.position
      let isWhole = end < rest.count && !row.hasOpenQuote
      if isWhole || isAtEnd || rest.count > sizes.longestRow {
        let header = Array(rest[..<end])
        stepOver(end)
        nextLine += row.lines
        return (header, delimiter)
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
  private mutating func stepOver(_ count: Int) {
    rest.removeFirst(count)
    steppedOver += count
  }

  private mutating func fill(upTo count: Int) throws(AuditError) {
    guard !isAtEnd, rest.count < count else { return }
    rest.reserveCapacity(count + Self.room)
    try source.read(into: &rest, upTo: count)
    isAtEnd = rest.count < count
  }

  private mutating func give(_ end: Int) -> Chunk {
    var rows = buffers.take(atLeast: sizes.chunk + Self.room)
    rows.append(contentsOf: rest[end...])
    swap(&rows, &rest)
    rows.removeLast(rows.count - end)
    let lines = rows.span.count(of: 0x0A)
    return chunk(.rows(ChunkRows(rows)), lines: lines, size: end)
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
    return chunk(
      .tooLong(start: start, length: length),
      lines: 1,
      size: length + (isEnded ? 1 : 0)
    )
  }

  private mutating func chunk(_ content: Chunk.Content, lines: Int, size: Int) -> Chunk {
    let chunk = Chunk(
      index: nextIndex,
      firstLine: nextLine,
      size: size + steppedOver,
      content: content
    )
    nextIndex += 1
    nextLine += lines
    steppedOver = 0
    return chunk
  }
}
