/// A walk over the rows of a table (RFC 4180), without copying a byte.
///
/// Where a row ends depends on its own bytes alone, so that a file may be cut after any row and the pieces read apart:
/// a quote opens only at the beginning of a field, and one that is not closed within ``longest`` bytes was none.
package struct CSVScanner: ~Escapable {
  /// The bytes of the table.
  package let bytes: Span<UInt8>
  /// The place of the next byte.
  package private(set) var position: Int
  private let delimiter: UInt8
  private let longest: Int

  /// Begins at a place in the bytes.
  @_lifetime(copy bytes)
  package init(_ bytes: Span<UInt8>, from start: Int = 0, delimiter: UInt8, longest: Int) {
    self.bytes = bytes
    position = start
    self.delimiter = delimiter
    self.longest = longest
  }

  /// Reads the next row and puts its fields into a list that may be used again and again; nil where the bytes end.
  package mutating func row(into fields: inout [CSVField]) -> CSVRow? {
    guard position < bytes.count else { return nil }
    fields.removeAll(keepingCapacity: true)
    var row = CSVRow(start: position, end: position, lines: 1)
    repeat {
      if at(Self.quote) { quotedField(&fields, &row) } else { plainField(&fields, &row) }
    } while take(delimiter)
    row.end = position
    if position > row.start, bytes[position - 1] == Self.carriageReturn { row.end -= 1 }
    if let last = fields.last, last.end > row.end, last.start <= row.end {
      fields[fields.count - 1].end = row.end
    }
    if position < bytes.count { position += 1 }
    return row
  }
}

extension CSVScanner {
  private static var quote: UInt8 { UInt8(ascii: "\"") }
  private static var newline: UInt8 { 0x0A }
  private static var carriageReturn: UInt8 { 0x0D }

  private func at(_ byte: UInt8) -> Bool {
    position < bytes.count && bytes[position] == byte
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at(byte) else { return false }
    position += 1
    return true
  }

  @inline(__always)
  private mutating func plainField(_ fields: inout [CSVField], _ row: inout CSVRow) {
    let start = position
    skipOrdinary()
    let isEnded = position < bytes.count && bytes[position] != Self.quote
    if !isEnded { skipPlain(fields.count, &row) }
    fields.append(CSVField(start: start, end: position))
  }

  /// Moves to the next delimiter or end of line; a quote on the way is a fault.
  private mutating func skipPlain(_ field: Int, _ row: inout CSVRow) {
    while position < bytes.count {
      skipOrdinary()
      guard position < bytes.count else { return }
      let byte = bytes[position]
      if byte == delimiter || byte == Self.newline { return }
      if byte == Self.quote { row.note(.strayQuote, in: field) }
      position += 1
    }
  }

  /// Moves to the next byte that means something by itself, sixteen bytes at a time.
  @inline(__always)
  private mutating func skipOrdinary() {
    let separators = SIMD16<UInt8>(repeating: delimiter)
    let ends = SIMD16<UInt8>(repeating: Self.newline)
    let quotes = SIMD16<UInt8>(repeating: Self.quote)
    while position &+ 16 <= bytes.count {
      if let found = bytes.block(at: position).isOne(of: separators, ends, quotes).first {
        position &+= found
        return
      }
      position &+= 16
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == Self.newline || byte == Self.quote { return }
      position &+= 1
    }
  }

  private mutating func quotedField(_ fields: inout [CSVField], _ row: inout CSVRow) {
    let opening = position
    var field = CSVField(start: opening + 1, end: opening + 1)
    var lines = 0
    guard let closing = closingQuote(of: &field, &lines, limit: row.start + longest) else {
      row.note(.unclosedQuote, in: fields.count)
      row.hasOpenQuote = true
      position = bytes.first(Self.newline, from: opening)
      fields.append(CSVField(start: opening, end: position))
      return
    }
    row.lines += lines
    field.end = closing
    position = closing + 1
    let isEnded = position == bytes.count || at(delimiter) || at(Self.newline) || atLineEnd
    if !isEnded {
      row.note(.textAfterQuote, in: fields.count)
      skipPlain(fields.count, &row)
    } else if at(Self.carriageReturn) {
      position += 1
    }
    fields.append(field)
  }

  private var atLineEnd: Bool {
    at(Self.carriageReturn)
      && (position + 1 == bytes.count || bytes[position + 1] == Self.newline)
  }

  /// The place of the quote that closes a field, or nil where none does within the limit.
  private func closingQuote(of field: inout CSVField, _ lines: inout Int, limit: Int) -> Int? {
    var place = field.start
    let limit = min(limit, bytes.count)
    while place < limit {
      switch bytes[place] {
      case Self.quote:
        guard place + 1 < bytes.count, bytes[place + 1] == Self.quote else { return place }
        field.hasQuotes = true
        place += 2
      case Self.newline:
        lines += 1
        place += 1
      default: place += 1
      }
    }
    return nil
  }
}

extension CSVRow {
  fileprivate mutating func note(_ problem: Problem, in field: Int) {
    if fault == nil { fault = Fault(problem: problem, field: field) }
  }
}
