import SteelyardCases

extension ChunkWeigher {
  /// Weighs the rows of a chunk of a table, in whatever encoding it is.
  mutating func weigh(
    table bytes: borrowing PaddedBytes,
    from line: Int,
    delimiter: CSVDelimiter,
    header: CSVHeader,
    _ setting: WeighingSetting
  ) {
    switch setting.options.encoding {
    case .utf8:
      weigh(rows: bytes, from: line, delimiter, header, setting)
    case .gb18030:
      guard let decoder = GB18030Decoder() else { return }
      if let text = decoder.utf8(bytes.bytes) {
        weigh(text: text, from: line, delimiter, header, setting)
      } else {
        weigh(eachOf: bytes.bytes, from: line, delimiter, header, setting, decoder)
      }
    }
  }

  /// Weighs rows that were converted.
  private mutating func weigh(
    text: [UInt8],
    from firstLine: Int,
    _ delimiter: CSVDelimiter,
    _ header: CSVHeader,
    _ setting: WeighingSetting
  ) {
    let padded = text + Chunk.padding
    guard let bytes = PaddedBytes(padded.span) else { return }
    weigh(rows: bytes, from: firstLine, delimiter, header, setting)
  }

  private mutating func weigh(
    rows bytes: borrowing PaddedBytes,
    from firstLine: Int,
    _ delimiter: CSVDelimiter,
    _ header: CSVHeader,
    _ setting: WeighingSetting
  ) {
    let isText = bytes.bytes.firstInvalidUTF8 == nil
    let longest = setting.options.longestRow
    var scanner = CSVScanner(bytes.bytes, delimiter: delimiter.rawValue, longest: longest)
    var rows = [TableRow](repeating: TableRow(), count: LookAhead.capacity)
    var line = firstLine
    while true {
      var count = 0
      while count < rows.count, let row = scanner.row(into: &rows[count].fields) {
        rows[count].row = row
        count += 1
      }
      if count == 0 { return }
      if count < rows.count { rows.removeLast(rows.count - count) }
      lookAhead(rows, in: bytes)
      for place in 0..<count {
        weigh(rows[place], in: bytes, header, line: line, isText: isText, longest: longest)
        line += rows[place].row.lines
      }
    }
  }

  /// Weighs one row, skips it, or sets it aside.
  private mutating func weigh(
    _ row: TableRow,
    in bytes: borrowing PaddedBytes,
    _ header: CSVHeader,
    line: Int,
    isText: Bool,
    longest: Int
  ) {
    let text = bytes.bytes.extracting(row.row.start..<row.row.end)
    if row.fields.count == 1, text.isBlank {
      skipBlank()
    } else if text.count > longest {
      setAside(text, line: line, faults: [.tooLong(line: line)])
    } else if !isText, let offset = text.firstInvalidUTF8 {
      setAside(text, line: line, faults: [.notUTF8(line: line, column: offset + 1)])
    } else if let fault = row.row.fault {
      setAside(text, line: line, faults: [CaseFault(fault, in: header, line: line)])
    } else {
      weigh(row: text, row.fields, in: bytes, header, line: line)
    }
  }

  /// Weighs row by row where some of the bytes are no text, so that only those rows are set aside.
  private mutating func weigh(
    eachOf bytes: Span<UInt8>,
    from firstLine: Int,
    _ delimiter: CSVDelimiter,
    _ header: CSVHeader,
    _ setting: WeighingSetting,
    _ decoder: borrowing GB18030Decoder
  ) {
    let longest = setting.options.longestRow
    var scanner = CSVScanner(bytes, delimiter: delimiter.rawValue, longest: longest)
    var fields: [CSVField] = []
    var line = firstLine
    while let row = scanner.row(into: &fields) {
      let text = bytes.extracting(row.start..<row.end)
      if let decoded = decoder.utf8(text) {
        weigh(text: decoded, from: line, delimiter, header, setting)
        if decoded.isEmpty { skipBlank() }
      } else {
        setAside(text, line: line, faults: [.notGB18030(line: line)])
      }
      line += row.lines
    }
  }
}
