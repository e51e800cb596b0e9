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
      // The tables were there when the audit began; where they cannot be opened again, no row gets lost.
      guard let decoder = GB18030Decoder() else {
        setAside(eachOf: bytes.bytes, from: line, delimiter, setting)
        return
      }
      if let text = decoder.utf8(bytes.bytes) {
        weigh(text: text, from: line, delimiter, header, setting)
      } else {
        weigh(eachOf: bytes.bytes, from: line, delimiter, header, setting, decoder)
      }
    }
  }

  /// Sets every row aside as one that cannot be converted.
  private mutating func setAside(
    eachOf bytes: Span<UInt8>,
    from firstLine: Int,
    _ delimiter: CSVDelimiter,
    _ setting: WeighingSetting
  ) {
    let longest = setting.options.longestRow
    var scanner = CSVScanner(bytes, delimiter: delimiter.rawValue, longest: longest)
    var fields: [CSVField] = []
    var line = firstLine
    while let row = scanner.row(into: &fields) {
      let text = bytes.extracting(row.start..<row.end)
      setAside(text, line: line, faults: [.notGB18030(line: line)])
      line += row.lines
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
    weigh(rows: PaddedBuffer(text).bytes, from: firstLine, delimiter, header, setting)
  }

  private mutating func weigh(
    rows: borrowing PaddedBytes,
    from firstLine: Int,
    _ delimiter: CSVDelimiter,
    _ header: CSVHeader,
    _ setting: WeighingSetting
  ) {
    let bytes = rows.examined
    guard bytes.isText, let plan = setting.plain else {
      return weigh(carefully: bytes, from: firstLine, delimiter, header, setting)
    }
    var plain = PlainWeigher(plan, allowsUnknown: setting.options.allowsUnknown)
    let longest = setting.options.longestRow
    var batch: [16 of BatchRow] = .init(repeating: BatchRow())
    var row = TableRow()
    var (start, line) = (0, firstLine)
    while start < bytes.count {
      let count = read(&batch, bytes, from: &start, delimiter, longest: longest, &row, &plain)
      for place in 0..<count {
        let plainRow = batch[place].row
        if plainRow >= 0, plain.weigh(plainRow, in: bytes, line: line, into: &result) {
          line += 1
          continue
        }
        plain.flush(to: &result.findings)
        row.read(bytes, from: batch[place].start, delimiter, longest: longest)
        weigh(row, in: bytes, header, line: line, longest: longest)
        line += row.row.lines
      }
    }
    plain.finish(&result)
  }

  /// Reads some rows, and says how many.
  @inline(__always)
  private func read(
    _ batch: inout [16 of BatchRow],
    _ bytes: borrowing PaddedBytes,
    from start: inout Int,
    _ delimiter: CSVDelimiter,
    longest: Int,
    _ row: inout TableRow,
    _ plain: inout PlainWeigher
  ) -> Int {
    plain.removeAll()
    var count = 0
    while count < batch.count, start < bytes.count {
      let place = plain.count
      if let end = plain.read(row: bytes, from: start), end - start <= longest {
        batch[count] = BatchRow(start: start, end: end, row: place)
        start = end + 1
      } else {
        batch[count] = BatchRow(start: start, end: start, row: -1)
        start = row.read(bytes, from: start, delimiter, longest: longest)
      }
      count += 1
    }
    return count
  }

  /// Weighs rows the long way.
  private mutating func weigh(
    carefully bytes: borrowing PaddedBytes,
    from firstLine: Int,
    _ delimiter: CSVDelimiter,
    _ header: CSVHeader,
    _ setting: WeighingSetting
  ) {
    let longest = setting.options.longestRow
    var scanner = CSVScanner(bytes.bytes, delimiter: delimiter.rawValue, longest: longest)
    var row = TableRow()
    var line = firstLine
    while let found = scanner.row(into: &row.fields) {
      row.row = found
      weigh(row, in: bytes, header, line: line, longest: longest)
      line += found.lines
    }
  }

  /// Weighs one row with care, skips it, or sets it aside.
  private mutating func weigh(
    _ row: TableRow,
    in bytes: borrowing PaddedBytes,
    _ header: CSVHeader,
    line: Int,
    longest: Int
  ) {
    let text = bytes.bytes.extracting(row.row.start..<row.row.end)
    if row.fields.count == 1, text.isBlank {
      skipBlank()
    } else if text.count > longest {
      setAside(text, line: line, faults: [.tooLong(line: line)])
    } else if !bytes.isText, let offset = text.firstInvalidUTF8 {
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
