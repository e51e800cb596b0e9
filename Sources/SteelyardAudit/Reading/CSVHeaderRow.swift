package import SteelyardCases
import SteelyardText

/// The headings of a table as text.
struct CSVHeaderRow {
  let headings: [String]

  /// Reads the first row of a table, or nil where it is no text.
  init?(_ row: [UInt8], encoding: TextEncoding, delimiter: CSVDelimiter) {
    var text = row
    switch encoding {
    case .utf8: if row.span.firstInvalidUTF8 != nil { return nil }
    case .gb18030:
      guard let decoded = GB18030Decoder()?.utf8(row.span) else { return nil }
      text = decoded
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    var scanner = CSVScanner(text.span, delimiter: delimiter.rawValue, longest: text.count)
    var fields: [CSVField] = []
    guard let found = scanner.row(into: &fields), found.fault == nil else { return nil }
    var headings: [String] = []
    for field in fields { headings.append(field.string(in: text.span)) }
    self.headings = headings
  }
}

extension [UInt8] {
  /// Whether there is more in it than a mark of its encoding.
  var hasText: Bool { !isEmpty && self != [0xEF, 0xBB, 0xBF] }
}

extension CaseFault {
  /// The table has no byte.
  package static let emptyTable = CaseFault(
    path: "",
    line: 1,
    column: 1,
    message: Bilingual("文件是空的", "the file is empty")
  )

  /// Its first line is no text, or no row of a table.
  package static func unreadableHeader(_ encoding: TextEncoding) -> CaseFault {
    CaseFault(
      path: "",
      line: 1,
      column: 1,
      message: Bilingual(
        "第一行不是 \(encoding.rawValue) 的表头",
        "the first line is no header in \(encoding.rawValue)"
      )
    )
  }
}
