import SteelyardArtifact

/// Keeps each run of rows once, and tells where it begins.
struct RunPool<Row: Hashable & BitwiseCopyable> {
  /// All rows, run after run.
  private(set) var rows: [Row] = []
  private var runs: [Range<Int>] = []
  private var table = PlaceTable()

  /// Where a run stands; an empty run stands anywhere.
  mutating func place(of run: [Row]) -> UInt32 {
    if run.isEmpty { return 0 }
    let found = table.number(hash: TextHash.hash(of: run), next: runs.count) { other in
      rows[runs[other]].elementsEqual(run)
    }
    if found.isNew {
      runs.append(rows.count..<rows.count + run.count)
      rows += run
    }
    return UInt32(clamping: runs[found.number].lowerBound)
  }
}

/// Keeps each row once, and tells its position.
struct RowPool<Row: Hashable & BitwiseCopyable> {
  /// All rows.
  private(set) var rows: [Row] = []
  private var table = PlaceTable()

  /// The position of a row.
  mutating func place(of row: Row) -> UInt32 {
    let found = table.number(hash: TextHash.hash(of: row), next: rows.count) { rows[$0] == row }
    if found.isNew { rows.append(row) }
    return UInt32(clamping: found.number)
  }
}
