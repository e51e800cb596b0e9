/// A rising list of numbers in `searchLists`, read one by one.
///
/// Lists are not looked at when a file is opened. Reading them therefore trusts nothing: it ends with the first number that
/// cannot be, whatever the bytes are.
package struct SearchList: Sequence, IteratorProtocol {
  private let bytes: Section<UInt8>
  private var offset: Int
  private let end: Int
  private let limit: Int
  private var previous = -1

  /// The list that lies between two places; its numbers are below a limit.
  init(_ bytes: Section<UInt8>, _ place: Range<Int>, below limit: Int) {
    self.bytes = bytes
    offset = place.lowerBound
    end = place.upperBound
    self.limit = limit
  }

  /// How long the list is, for choosing the shortest.
  package var byteCount: Int { end - offset }

  /// The next number; nil at the end.
  package mutating func next() -> Int? {
    var step = 0
    var shift = 0
    while offset < end, shift < 35 {
      let byte = bytes[offset]
      offset += 1
      step |= Int(byte & 0x7F) << shift
      guard byte & 0x80 != 0 else { return advance(by: step) }
      shift += 7
    }
    offset = end
    return nil
  }

  private mutating func advance(by step: Int) -> Int? {
    previous += step
    guard step > 0, previous < limit else {
      offset = end
      return nil
    }
    return previous
  }
}
