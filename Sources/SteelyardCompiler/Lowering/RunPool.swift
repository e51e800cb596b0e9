/// Keeps each run of rows once, and tells where it begins.
struct RunPool<Row: Hashable> {
  /// All rows, run after run.
  private(set) var rows: [Row] = []
  private var places: [[Row]: UInt32] = [:]

  /// Where a run stands; an empty run stands anywhere.
  mutating func place(of run: [Row]) -> UInt32 {
    if run.isEmpty { return 0 }
    if let place = places[run] { return place }
    let place = UInt32(clamping: rows.count)
    places[run] = place
    rows += run
    return place
  }
}

/// Keeps each row once, and tells its position.
struct RowPool<Row: Hashable> {
  /// All rows.
  private(set) var rows: [Row] = []
  private var places: [Row: UInt32] = [:]

  /// The position of a row.
  mutating func place(of row: Row) -> UInt32 {
    if let place = places[row] { return place }
    let place = UInt32(clamping: rows.count)
    places[row] = place
    rows.append(row)
    return place
  }
}
