import SteelyardCases

extension ChunkWeigher {
  /// Weighs the lines of a chunk of JSON Lines, the short way where they are written plainly.
  mutating func weigh(
    lines rows: borrowing PaddedBytes,
    from firstLine: Int,
    _ setting: WeighingSetting,
    _ plain: inout PlainWeigher
  ) {
    let bytes = rows.examined
    var batch: [16 of BatchRow] = .init(repeating: BatchRow())
    var start = 0
    var line = firstLine
    while start < bytes.count {
      let count = read(&batch, bytes, from: &start, setting, &plain)
      for place in 0..<count {
        let (row, range) = (batch[place].row, batch[place].start..<batch[place].end)
        if row < 0 || !plain.weigh(row, in: bytes, line: line, into: &result) {
          plain.flush(to: &result.findings)
          weighCarefully(bytes.bytes.extracting(range), line: line, setting)
        }
        line += 1
      }
    }
  }

  /// Reads some lines, and says how many.
  @inline(__always)
  private func read(
    _ batch: inout [16 of BatchRow],
    _ bytes: borrowing PaddedBytes,
    from start: inout Int,
    _ setting: WeighingSetting,
    _ plain: inout PlainWeigher
  ) -> Int {
    let longest = setting.options.longestRow
    plain.removeAll()
    var count = 0
    while count < batch.count, start < bytes.count {
      let row = plain.count
      if let end = plain.read(json: bytes, from: start), end - start <= longest {
        batch[count] = BatchRow(start: start, end: end, row: row)
      } else {
        let end = bytes.bytes.first(0x0A, from: start)
        batch[count] = BatchRow(start: start, end: end, row: -1)
      }
      start = batch[count].end + 1
      count += 1
    }
    return count
  }

  /// Weighs the lines of a chunk of JSON Lines, all of them the long way.
  mutating func weigh(
    lines bytes: borrowing PaddedBytes,
    from firstLine: Int,
    _ setting: WeighingSetting
  ) {
    var start = 0
    var line = firstLine
    while start < bytes.count {
      let end = bytes.bytes.first(0x0A, from: start)
      weighCarefully(bytes.bytes.extracting(start..<end), line: line, setting)
      start = end + 1
      line += 1
    }
  }

  /// Weighs a line that is not written plainly, skips it, or sets it aside.
  private mutating func weighCarefully(
    _ row: Span<UInt8>,
    line: Int,
    _ setting: WeighingSetting
  ) {
    if row.isBlank {
      skipBlank()
    } else if row.count > setting.options.longestRow {
      setAside(row, line: line, faults: [.tooLong(line: line)])
    } else if let offset = row.firstInvalidUTF8 {
      setAside(row, line: line, faults: [.notUTF8(line: line, column: offset + 1)])
    } else {
      weigh(line: row, number: line)
    }
  }
}

extension Span<UInt8> {
  /// Whether there is nothing but white space.
  var isBlank: Bool {
    for place in indices where self[place] > 0x20 { return false }
    return true
  }
}
