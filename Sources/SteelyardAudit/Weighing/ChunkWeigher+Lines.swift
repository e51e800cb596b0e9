import SteelyardCases

extension ChunkWeigher {
  /// Weighs the lines of a chunk of JSON Lines.
  mutating func weigh(lines bytes: Span<UInt8>, from firstLine: Int, _ setting: WeighingSetting) {
    let isText = bytes.firstInvalidUTF8 == nil
    var start = 0
    var line = firstLine
    while start < bytes.count {
      let end = bytes.first(0x0A, from: start)
      let row = bytes.extracting(start..<end)
      if row.isBlank {
        skipBlank()
      } else if row.count > setting.options.longestRow {
        setAside(row, line: line, faults: [.tooLong(line: line)])
      } else if !isText, let offset = row.firstInvalidUTF8 {
        setAside(row, line: line, faults: [.notUTF8(line: line, column: offset + 1)])
      } else {
        weigh(line: row, number: line)
      }
      start = end + 1
      line += 1
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
