/// How a table separates its fields.
public enum CSVDelimiter: UInt8, Hashable, Sendable, CaseIterable {
  /// A comma.
  case comma = 0x2C
  /// A semicolon, as spreadsheets write where the comma is the decimal sign.
  case semicolon = 0x3B
  /// A tabulator.
  case tab = 0x09

  /// The delimiter that the first line of a table has most of outside quotes; the comma where it has none.
  package init(detectedIn line: Span<UInt8>) {
    var isQuoted = false
    var counts = [0, 0, 0]
    var place = 0
    while place < line.count, isQuoted || line[place] != 0x0A {
      let byte = line[place]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let delimiter = Self(rawValue: byte) { counts[delimiter.rank] += 1 }
      place += 1
    }
    self = Self.allCases.max { counts[$0.rank] < counts[$1.rank] } ?? .comma
    if counts == [0, 0, 0] { self = .comma }
  }

  private var rank: Int {
    switch self {
    case .comma: 0
    case .semicolon: 1
    case .tab: 2
    }
  }
}
