import SteelyardCases

extension ChunkWeigher {
  /// Weighs the lines of a chunk of JSON Lines.
  mutating func weigh(
    lines bytes: borrowing PaddedBytes,
    from firstLine: Int,
    _ setting: WeighingSetting
  ) {
    let isText = bytes.bytes.firstInvalidUTF8 == nil
    let longest = setting.options.longestRow
    var start = 0
    var line = firstLine
    var seen = 0
    while start < bytes.count {
      if isText, start >= seen { seen = lookAhead(bytes, from: start) }
      let end: Int
      if isText,
        let found = weigh(plainLine: bytes, from: start, number: line, longest: longest)
      {
        end = found
      } else {
        end = bytes.bytes.first(0x0A, from: start)
        weighCarefully(bytes.bytes.extracting(start..<end), line: line, isText: isText, setting)
      }
      start = end + 1
      line += 1
    }
  }

  /// Weighs a line that is not written plainly, skips it, or sets it aside.
  private mutating func weighCarefully(
    _ row: Span<UInt8>,
    line: Int,
    isText: Bool,
    _ setting: WeighingSetting
  ) {
    if row.isBlank {
      skipBlank()
    } else if row.count > setting.options.longestRow {
      setAside(row, line: line, faults: [.tooLong(line: line)])
    } else if !isText, let offset = row.firstInvalidUTF8 {
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
