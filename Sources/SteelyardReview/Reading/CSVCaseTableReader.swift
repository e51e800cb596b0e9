import SteelyardCases
import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

/// Reads a CSV table of cases: one case in a row, the columns named as in case files, and `expect:KEY` for what is expected.
///
/// The tree has the keys of a `.cases.yaml` file; every node keeps the place of its field.
struct CSVCaseTableReader {
  /// Where the content of a column goes.
  private enum Column {
    case key(TreeAssembly.Handle, isList: Bool)
    case part(of: String, TreeAssembly.Handle, isList: Bool)
    case ignored
  }

  private static let longestRow = 1 << 20
  private static let groups = ["fact": "facts", "decision": "decision", "expect": "expect"]
    .merging(["procedure": "procedure", "deviation": "deviation", "examined": "examined"]) { $1 }
  private static let lists: Set = [
    "advice", "circumstances", "excluded", "extended", "findings", "history", "missing",
  ]

  private let source: SourceFile
  private let file: Int
  private var tree: TreeAssembly
  private var columns: [Column] = []
  private var faults: [Diagnostic] = []

  init(_ source: SourceFile, file: Int) {
    (self.source, self.file) = (source, file)
    tree = TreeAssembly(source: source, file: file)
  }

  mutating func read() -> YAMLReading {
    let contents = source.bytes
    let bytes = contents.span
    let start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let delimiter = CSVDelimiter(detectedIn: bytes.extracting(start...))
    var scanner = CSVScanner(
      bytes,
      from: start,
      delimiter: delimiter.rawValue,
      longest: Self.longestRow
    )
    var fields: [CSVField] = []
    guard let header = scanner.row(into: &fields) else {
      report(.emptyTable, at: 0..<0)
      return YAMLReading(root: nil, diagnostics: faults)
    }
    report(header, fields)
    readHeader(fields, in: bytes)
    var cases: [TreeAssembly.Handle] = []
    while let row = scanner.row(into: &fields) {
      if row.start == row.end { continue }
      report(row, fields)
      guard fields.count == columns.count else {
        report(.fieldCount(expected: columns.count, found: fields.count), at: row.start..<row.end)
        continue
      }
      if let entry = entry(fields, row, in: bytes) { cases.append(entry) }
    }
    let span = 0..<source.bytes.count
    let list = tree.list(cases, span: span)
    let key = tree.scalar(text: "cases", span: 0..<0)
    let root = tree.map([key, list], span: span)
    return YAMLReading(root: tree.node(root), diagnostics: faults)
  }
}

extension CSVCaseTableReader {
  private mutating func readHeader(_ fields: [CSVField], in bytes: Span<UInt8>) {
    for field in fields {
      let heading = field.string(in: bytes)
      let name = heading == "case" ? "name" : heading
      guard let colon = name.firstIndex(of: ":") else {
        let handle = tree.scalar(text: name, span: field.start..<field.end)
        let isIgnored = name == "ignore" || name == "officer" || name == "note" || name.isEmpty
        columns.append(isIgnored ? .ignored : .key(handle, isList: Self.lists.contains(name)))
        continue
      }
      let rest = String(name[name.index(after: colon)...])
      if name[..<colon] == "evidence" {
        columns.append(.ignored)
      } else if let group = Self.groups[String(name[..<colon])] {
        let handle = tree.scalar(text: rest, span: field.start..<field.end)
        columns.append(.part(of: group, handle, isList: Self.lists.contains(rest)))
      } else {
        report(.unknownColumn(heading), at: field.start..<field.end)
        columns.append(.ignored)
      }
    }
  }

  /// One row as a map; fields without content say nothing, and a row that expects nothing is a fault.
  private mutating func entry(
    _ fields: [CSVField],
    _ row: CSVRow,
    in bytes: Span<UInt8>
  ) -> TreeAssembly.Handle? {
    var entries: [TreeAssembly.Handle] = []
    var groups: [String: [TreeAssembly.Handle]] = [:]
    for (column, field) in zip(columns, fields) {
      let text = field.string(in: bytes)
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      switch column {
      case .ignored: break
      case .key(let key, let isList): entries += [key, value(text, field, isList: isList)]
      case .part(let group, let key, let isList):
        groups[group, default: []] += [key, value(text, field, isList: isList)]
      }
    }
    let span = row.start..<row.end
    guard groups["expect"] != nil else {
      report(.nothingExpected, at: span)
      return nil
    }
    for (group, parts) in groups.sorted(by: { $0.key < $1.key }) {
      let key = tree.scalar(text: group, span: row.start..<row.start)
      let map = tree.map(parts, span: span)
      entries += [key, map]
    }
    return tree.map(entries, span: span)
  }

  /// The content of a field; a list has `;` between its items, and `[]` is an empty one.
  private mutating func value(
    _ text: String,
    _ field: CSVField,
    isList: Bool
  ) -> TreeAssembly.Handle {
    let span = field.start..<field.end
    guard isList else { return tree.scalar(text: Self.trimmed(text), span: span) }
    let words = text.split { $0 == ";" || $0 == "；" }.map { Self.trimmed(String($0)) }
      .filter { !$0.isEmpty && $0 != "[]" }
    let items = words.map { tree.scalar(text: $0, span: span) }
    return tree.list(items, span: span)
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension CSVCaseTableReader {
  /// What can be wrong with a table.
  private enum Fault {
    case emptyTable
    case fieldCount(expected: Int, found: Int)
    case unknownColumn(String)
    case nothingExpected
    case row(CSVRow.Problem)

    var message: Bilingual {
      switch self {
      case .emptyTable: Bilingual("表格是空的", "the table is empty")
      case .fieldCount(let expected, let found):
        Bilingual(
          "应有 \(expected) 个字段，却有 \(found) 个",
          "\(expected) fields are expected, \(found) are here"
        )
      case .unknownColumn(let name):
        Bilingual("没有名为「\(name)」的列", "there is no column called `\(name)`")
      case .nothingExpected:
        Bilingual(
          "这一行没有写预期（`expect:` 各列都是空的）",
          "this row expects nothing; its `expect:` fields are empty"
        )
      case .row(let problem): problem.message
      }
    }

    var help: [Bilingual] {
      guard case .unknownColumn = self else { return [] }
      return [
        Bilingual(
          "列名同案件表：power、standard、acted、`fact:名称`、`decision:措施`、`procedure:步骤`、circumstances……，预期写 `expect:键`",
          "columns are those of case tables: power, standard, acted, fact:NAME, decision:MEASURE, procedure:STEP, circumstances …, and expect:KEY for what is expected"
        )
      ]
    }
  }

  private mutating func report(_ row: CSVRow, _ fields: [CSVField]) {
    guard let fault = row.fault else { return }
    let field = fields.indices.contains(fault.field) ? fields[fault.field] : nil
    report(.row(fault.problem), at: field.map { $0.start..<$0.end } ?? row.start..<row.end)
  }

  private mutating func report(_ fault: Fault, at range: Range<Int>) {
    faults.append(
      Diagnostic(
        code: DiagnosticCode.badCaseTable.code,
        message: fault.message,
        span: tree.span(of: range),
        help: fault.help
      )
    )
  }
}
