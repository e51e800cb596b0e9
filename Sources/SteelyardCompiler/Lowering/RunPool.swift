import SteelyardArtifact

/// Keeps each run of rows once, and tells where it begins.
struct RunPool<Row: Hashable & BitwiseCopyable & Sendable>: Sendable {
  /// All rows, run after run.
  private(set) var rows: [Row] = []
  /// Where each run begins; it ends where the next one does.
  private(set) var starts: [UInt32] = []
  private var table = PlaceTable()

  /// The rows with the beginnings of their runs.
  var runs: Runs<Row> { Runs(rows: rows, starts: starts) }

  /// Where a run stands; an empty run stands anywhere.
  mutating func place(of run: [Row]) -> UInt32 { place(of: run.span) }

  /// Where a run stands; an empty run stands anywhere.
  mutating func place(of run: borrowing Span<Row>) -> UInt32 {
    if run.isEmpty { return 0 }
    let hash = TextHash.hash(run)
    var candidate = table.first(hash)
    while let number = candidate.number {
      let start = Int(starts[number])
      let end = number + 1 < starts.count ? Int(starts[number + 1]) : rows.count
      if rows.span.extracting(start..<end).hasBytes(of: run) { return starts[number] }
      candidate = table.next(hash, after: candidate)
    }
    table.note(starts.count, hash, at: candidate)
    let start = UInt32(clamping: rows.count)
    starts.append(start)
    rows.append(copying: run)
    return start
  }
}

/// Keeps each row once, and tells its position.
struct RowPool<Row: Hashable & BitwiseCopyable & Sendable>: Sendable {
  /// All rows.
  private(set) var rows: [Row] = []
  private var table = PlaceTable()

  /// The position of a row.
  mutating func place(of row: Row) -> UInt32 {
    let hash = TextHash.hash(of: row)
    var candidate = table.first(hash)
    while let number = candidate.number {
      if rows[number] == row { return UInt32(clamping: number) }
      candidate = table.next(hash, after: candidate)
    }
    table.note(rows.count, hash, at: candidate)
    rows.append(row)
    return UInt32(clamping: rows.count - 1)
  }
}

/// Runs of rows, one after the other.
struct Runs<Row: BitwiseCopyable & Sendable>: Sendable {
  /// All rows.
  var rows: [Row] = []
  /// Where each run begins; it ends where the next one does.
  var starts: [UInt32] = []

  /// The rows of a run.
  func range(_ run: Int) -> Range<Int> {
    let start = min(Int(starts[run]), rows.count)
    let end = run + 1 < starts.count ? min(Int(starts[run + 1]), rows.count) : rows.count
    return start..<max(start, end)
  }
}
