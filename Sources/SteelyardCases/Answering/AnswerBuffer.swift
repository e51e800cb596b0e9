import Glibc
import SteelyardText

/// A place that grows, in which answers are put together byte by byte; it is used again and again.
@safe
struct AnswerBuffer: ~Copyable {
  /// Texts are looked through sixteen bytes at a time, and the last of them may lie behind the end.
  private static let slack = 16

  // Nothing but these methods writes here, and each makes room first.
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes were written.
  private(set) var count = 0

  init(capacity: Int = 4_096) {
    self.capacity = capacity
    unsafe bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + Self.slack)
    unsafe bytes.initialize(repeating: 0, count: capacity + Self.slack)
  }

  deinit { unsafe bytes.deallocate() }

  /// Forgets what was written behind so many bytes.
  mutating func cut(to length: Int) { count = min(count, length) }

  /// Adds what was written to other bytes.
  func copy(to output: inout [UInt8]) {
    unsafe output.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
  }

  /// Adds one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    unsafe bytes[count] = byte
    count &+= 1
  }

  /// Adds letters that stand in JSON as they are.
  @inline(__always)
  mutating func append(raw letters: StaticString) {
    let length = letters.utf8CodeUnitCount
    makeRoom(for: length)
    // A static string with a pointer has as many bytes as it says.
    unsafe memcpy(bytes + count, letters.utf8Start, length)
    count &+= length
  }

  /// Adds letters of a list that stand in JSON as they are.
  mutating func append(_ letters: [UInt8]) {
    unsafe letters.withUnsafeBytes { unsafe append(plain: $0) }
  }

  /// Adds a text of a case that is written plainly.
  @inline(__always)
  mutating func append(_ text: PlainText, in row: borrowing PaddedBytes) {
    unsafe row.bytes.extracting(text.range).withUnsafeBytes { unsafe append(plain: $0) }
  }

  /// Adds a text, with escapes where JSON wants them.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { unsafe append(escaping: UnsafeRawBufferPointer($0)) }
  }

  /// Adds bytes of a text, with escapes where JSON wants them.
  @unsafe
  mutating func append(escaping text: UnsafeRawBufferPointer) {
    let start = count
    unsafe append(plain: text)
    var place = start
    while place < count {
      let block = unsafe ByteBlock(
        UnsafeRawPointer(bytes + place).loadUnaligned(as: SIMD16<UInt8>.self)
      )
      if let found = block.unusualInString.first, place &+ found < count {
        count = start
        var writer = JSONWriter()
        unsafe writer.value(String(decoding: text, as: UTF8.self))
        append(Array(writer.bytes.dropFirst().dropLast()))
        return
      }
      place &+= 16
    }
  }

  /// Adds a whole number in decimal digits, with zeros before it up to a width.
  mutating func append(_ number: UInt64, width: Int = 1) {
    makeRoom(for: 20)
    var length = 1
    var rest = number / 10
    while rest > 0 { (length, rest) = (length &+ 1, rest / 10) }
    length = max(length, min(width, 20))
    rest = number
    var place = count &+ length
    while place > count {
      place &-= 1
      unsafe bytes[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count &+= length
  }

  /// Adds a whole number in decimal digits.
  @inline(__always)
  mutating func append(_ number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(number.magnitude)
  }

  /// Adds a whole number with a comma between the thousands.
  mutating func append(grouped number: UInt64) {
    guard number >= 1_000 else { return append(number) }
    append(grouped: number / 1_000)
    append(UInt8(ascii: ","))
    append(number % 1_000, width: 3)
  }
}

extension AnswerBuffer {
  @inline(__always)
  @unsafe
  private mutating func append(plain text: UnsafeRawBufferPointer) {
    makeRoom(for: text.count)
    guard let start = text.baseAddress else { return }
    unsafe memcpy(bytes + count, start, text.count)
    count &+= text.count
  }

  @inline(__always)
  private mutating func makeRoom(for length: Int) {
    if length > capacity &- count { grow(by: length) }
  }

  private mutating func grow(by length: Int) {
    let larger = max(capacity * 2, count + length)
    let place = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + Self.slack)
    unsafe place.initialize(repeating: 0, count: larger + Self.slack)
    unsafe memcpy(place, bytes, count)
    unsafe bytes.deallocate()
    unsafe bytes = place
    capacity = larger
  }
}
