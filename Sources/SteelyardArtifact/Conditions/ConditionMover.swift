/// Gives the texts in packed conditions new numbers.
package struct ConditionMover {
  private let bytes: [UInt8]
  /// Where the numbers of texts begin, ascending.
  private let texts: [UInt32]
  private var next = 0

  /// Makes a mover of conditions, whose runs have to be moved in their order.
  ///
  /// - Parameters:
  ///   - bytes: All conditions.
  ///   - texts: Where in them the numbers of texts begin.
  package init(bytes: [UInt8], texts: [UInt32]) {
    self.bytes = bytes
    self.texts = texts
  }

  /// A run of the conditions with new numbers; the rest is as it was.
  package mutating func move(_ run: Range<Int>, _ place: (UInt32) -> UInt32) -> [UInt8] {
    var moved: [UInt8] = []
    moved.reserveCapacity(run.count + 16)
    var position = run.lowerBound
    while next < texts.count, Int(texts[next]) < run.upperBound {
      let text = max(Int(texts[next]), position)
      moved.append(copying: bytes.span.extracting(position..<text))
      position = text
      moved.append(number: UInt64(place(number(at: &position, before: run.upperBound))))
      next += 1
    }
    moved.append(copying: bytes.span.extracting(position..<run.upperBound))
    return moved
  }

  private func number(at position: inout Int, before end: Int) -> UInt32 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while position < end, shift < 64 {
      let byte = bytes[position]
      position += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return UInt32(clamping: number)
  }
}

extension [UInt8] {
  /// Adds a number seven bits at a time, the low ones first.
  mutating func append(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}
