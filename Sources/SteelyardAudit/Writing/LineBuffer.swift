/// A place of a fixed size in which one line is put together; what does not fit is noticed, not written.
@safe
struct LineBuffer: ~Copyable {
  private static let capacity = 1 << 16

  // Nothing but these methods writes here, and each checks that there is room.
  private let bytes: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  /// Whether something did not fit.
  private(set) var isOverfull = false

  init() {
    unsafe bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.capacity)
  }

  deinit { unsafe bytes.deallocate() }

  /// Empties it for the next line.
  mutating func clear() {
    (count, isOverfull) = (0, false)
  }

  /// Adds the line to what was written before.
  func add(to output: inout [UInt8]) {
    unsafe output.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
  }

  /// Adds one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    guard hasRoom(for: 1) else { return }
    unsafe bytes[count] = byte
    count &+= 1
  }

  /// Adds bytes.
  @inline(__always)
  mutating func append(_ span: Span<UInt8>) {
    guard hasRoom(for: span.count) else { return }
    unsafe span.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      unsafe (bytes + count).update(from: start, count: source.count)
    }
    count &+= span.count
  }

  /// Adds a text in quotes if JSON writes it as it stands; otherwise adds nothing and says so.
  @unsafe
  mutating func append(inQuotes text: UnsafeRawBufferPointer) -> Bool {
    for place in 0..<text.count {
      let byte = unsafe text[place]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return false }
    }
    guard hasRoom(for: text.count + 2) else { return true }
    unsafe bytes[count] = UInt8(ascii: "\"")
    if let start = text.baseAddress {
      unsafe UnsafeMutableRawPointer(bytes + count + 1)
        .copyMemory(from: start, byteCount: text.count)
    }
    count &+= text.count &+ 2
    unsafe bytes[count - 1] = UInt8(ascii: "\"")
    return true
  }

  /// Adds a text that is quoted already.
  @inline(__always)
  mutating func append(quoted bytes: [UInt8]) {
    append(bytes.span)
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
  mutating func append(decimal number: Int64) {
    guard hasRoom(for: 20) else { return }
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

  /// Takes the last byte away and puts another one in its place.
  mutating func replaceLast(by byte: UInt8) {
    guard count > 0 else { return }
    unsafe bytes[count - 1] = byte
  }

  @inline(__always)
  private mutating func hasRoom(for length: Int) -> Bool {
    if length <= Self.capacity &- count { return true }
    isOverfull = true
    return false
  }
}
