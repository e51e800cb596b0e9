import SteelyardCases

/// A place of a fixed size in which lines are put together; a line that does not fit is noticed and taken back.
@safe
struct LineBuffer: ~Copyable {
  /// What one line may have.
  private static let longestLine = 1 << 14
  private static let capacity = 4 * longestLine
  /// Bytes are copied sixteen at a time, and the last of them may lie behind the end.
  private static let slack = 16

  // Nothing but these methods writes here, and each checks that there is room.
  private let bytes: UnsafeMutablePointer<UInt8>
  private var count = 0
  private var lineStart = 0
  /// Whether something did not fit.
  private(set) var isOverfull = false

  init() {
    unsafe bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.capacity + Self.slack)
  }

  deinit { unsafe bytes.deallocate() }

  /// Begins a line; where there may be no room for it, the lines before go to the output first.
  @inline(__always)
  mutating func begin(_ output: inout [UInt8]) {
    if count > Self.capacity - Self.longestLine { flush(to: &output) }
    (lineStart, isOverfull) = (count, false)
  }

  /// Takes back the line that was begun last.
  mutating func takeBack() { count = lineStart }

  /// Adds the lines to what was written before, and forgets them.
  mutating func flush(to output: inout [UInt8]) {
    guard count > 0 else { return }
    unsafe output.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    count = 0
  }

  /// Adds one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard hasRoom(for: 1) else { return }
    unsafe bytes[count] = byte
    count &+= 1
  }

  /// Adds bytes behind which sixteen more may be read.
  @inline(__always)
  @unsafe
  mutating func append(padded start: UnsafePointer<UInt8>, _ length: Int) {
    guard hasRoom(for: length) else { return }
    let (source, target) = unsafe (UnsafeRawPointer(start), UnsafeMutableRawPointer(bytes + count))
    var offset = 0
    repeat {
      let block = unsafe source.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
      unsafe target.storeBytes(of: block, toByteOffset: offset, as: SIMD16<UInt8>.self)
      offset &+= 16
    } while offset < length
    count &+= length
  }

  /// Adds a text of a row.
  @inline(__always)
  mutating func append(_ text: PlainText, in row: borrowing PaddedBytes) {
    unsafe row.bytes.withUnsafeBufferPointer { source in
      // Behind the bytes of a chunk there are sixteen zeros.
      guard let start = source.baseAddress, text.end <= source.count else { return }
      unsafe append(padded: start + text.start, text.count)
    }
  }

  /// Adds a text that is quoted already.
  mutating func append(quoted text: [UInt8]) {
    guard hasRoom(for: text.count) else { return }
    unsafe text.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe (bytes + count).update(from: start, count: source.count)
    }
    count &+= text.count
  }

  /// Adds ASCII letters.
  @inline(__always)
  mutating func append(ascii letters: StaticString) {
    let length = letters.utf8CodeUnitCount
    guard hasRoom(for: length) else { return }
    // A static string with a pointer has as many bytes as it says.
    unsafe (bytes + count).update(from: letters.utf8Start, count: length)
    count &+= length
  }

  /// Adds a whole number in decimal digits.
  @inline(__always)
  mutating func append(decimal number: Int64) {
    guard hasRoom(for: 20) else { return }
    if number >= 0, number < 100_000_000 {
      append(DecimalWord(UInt32(truncatingIfNeeded: number)))
    } else {
      append(long: number)
    }
  }

  /// Takes the last byte away.
  mutating func takeBackLast() {
    if count > lineStart { count &-= 1 }
  }

  /// Takes the last byte away and puts another one in its place.
  mutating func replaceLast(by byte: UInt8) {
    guard count > lineStart else { return }
    unsafe bytes[count - 1] = byte
  }
}

extension LineBuffer {
  @inline(__always)
  private mutating func append(_ digits: DecimalWord) {
    let target = unsafe UnsafeMutableRawPointer(bytes + count)
    unsafe target.storeBytes(of: digits.letters.littleEndian, as: UInt64.self)
    count &+= digits.count
  }

  private mutating func append(long number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var length = 1
    var limit: UInt64 = 10
    while length < 19, rest >= limit { (length, limit) = (length + 1, limit &* 10) }
    if length == 19, rest >= limit { length = 20 }
    var place = count &+ length
    repeat {
      place &-= 1
      unsafe bytes[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while place > count
    count &+= length
  }

  @inline(__always)
  private mutating func hasRoom(for length: Int) -> Bool {
    if length <= Self.capacity &- count { return true }
    isOverfull = true
    return false
  }
}
