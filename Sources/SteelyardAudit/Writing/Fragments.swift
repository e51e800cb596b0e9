/// Pieces of JSON that are written again and again, one behind the other.
struct Fragments: Sendable {
  /// Bytes are copied sixteen at a time, and some of them may lie behind the last piece.
  private static let slack = 16

  private var letters = [UInt8](repeating: 0, count: slack)
  /// Where each piece begins, and the last one ends.
  private var starts: [Int32] = [0]

  /// How many there are.
  var count: Int { starts.count - 1 }

  /// Adds a piece and says which it is.
  @discardableResult
  mutating func add(_ first: StaticString, _ middle: [UInt8] = [], _ last: StaticString = "") -> Int
  {
    append(first)
    for letter in middle { append(letter) }
    append(last)
    starts.append(Int32(letters.count - Self.slack))
    return count - 1
  }

  private mutating func append(_ text: StaticString) {
    // A static string with a pointer has as many bytes as it says.
    for place in 0..<text.utf8CodeUnitCount { append(unsafe text.utf8Start[place]) }
  }

  /// Puts a letter behind the last piece, where zeros are, and another zero behind them.
  private mutating func append(_ letter: UInt8) {
    letters[letters.count - Self.slack] = letter
    letters.append(0)
  }

  /// Writes a piece.
  @inline(__always)
  func append(_ piece: Int, to line: inout LineBuffer) {
    let (start, end) = (Int(starts[piece]), Int(starts[piece &+ 1]))
    unsafe letters.withUnsafeBufferPointer { source in
      guard let first = source.baseAddress else { return }
      unsafe line.append(padded: first + start, end &- start)
    }
  }
}
