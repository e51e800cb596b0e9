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
  /// How many numbers follow of which each is one more than the last.
  private var run = 0

  /// The list that lies between two places; its numbers are below a limit.
  init(_ bytes: Section<UInt8>, _ place: Range<Int>, below limit: Int) {
    self.bytes = bytes
    offset = place.lowerBound
    end = place.upperBound
    self.limit = limit
  }

  /// How many numbers it promises, for choosing the shortest.
  package var length: Int {
    var (rest, count) = (self, 0)
    while let step = rest.number() {
      count = (count &+ (step == 0 ? rest.number() ?? 0 : 1)) & Int.max
    }
    return count
  }

  /// The next number; nil at the end.
  package mutating func next() -> Int? {
    if run > 0 {
      run -= 1
      return advance(by: 1)
    }
    guard let step = number() else { return nil }
    guard step == 0 else { return advance(by: step) }
    guard let count = number(), count > 0 else { return finish() }
    run = count - 1
    return advance(by: 1)
  }

  private mutating func number() -> Int? {
    guard let number = bytes.number(at: &offset, before: end), number < 1 << 35 else {
      return finish()
    }
    return Int(number)
  }

  private mutating func advance(by step: Int) -> Int? {
    previous += step
    return previous < limit ? previous : finish()
  }

  /// Ends the list.
  private mutating func finish() -> Int? {
    (offset, run) = (end, 0)
    return nil
  }
}
