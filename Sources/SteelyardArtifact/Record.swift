/// Puts together a record for a cache: values one after the other, sealed so that damage shows.
package struct RecordWriter {
  static let magic: UInt64 = 0x3130_4352_4454_5353

  private var bytes: [UInt8]

  /// Begins the record that is kept under a key.
  package init(key: String) {
    bytes = [UInt8](repeating: 0, count: 16)
    append(key)
  }

  /// Adds a number.
  package mutating func append(_ number: Int) { append([number]) }

  /// Adds a text.
  package mutating func append(_ text: String) { append(Array(text.utf8)) }

  /// Adds rows.
  package mutating func append<Row: BitwiseCopyable>(_ rows: [Row]) {
    let count = UInt64(rows.count)
    unsafe withUnsafeBytes(of: count) { unsafe bytes.append(contentsOf: $0) }
    unsafe rows.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// The finished record.
  package func sealed() -> [UInt8] {
    var sealed = bytes
    let sum = unsafe bytes.withUnsafeBytes {
      unsafe CheckSum.sum(UnsafeRawBufferPointer(rebasing: $0[16...]))
    }
    for index in 0..<8 {
      sealed[index] = UInt8(truncatingIfNeeded: Self.magic >> UInt64(index * 8))
      sealed[8 + index] = UInt8(truncatingIfNeeded: sum >> UInt64(index * 8))
    }
    return sealed
  }
}

/// Reads a record; whatever its bytes are, it stays within them, and what does not fit reads as nil.
package struct RecordReader: Sendable {
  private let bytes: [UInt8]
  private var position = 16

  /// Opens the record of a key, or returns nil where it is damaged or belongs to another key.
  package init?(_ bytes: [UInt8], key: String) {
    guard bytes.count >= 16 else { return nil }
    self.bytes = bytes
    let (magic, sum) = unsafe bytes.withUnsafeBytes { raw in
      unsafe (
        raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
        raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      )
    }
    let found = unsafe bytes.withUnsafeBytes {
      unsafe CheckSum.sum(UnsafeRawBufferPointer(rebasing: $0[16...]))
    }
    guard magic == RecordWriter.magic, sum == found, text() == key else { return nil }
  }

  /// Whether everything was read.
  package var isAtEnd: Bool { position == bytes.count }

  /// The next number.
  package mutating func number() -> Int? {
    guard let rows: [Int] = rows(), rows.count == 1 else { return nil }
    return rows[0]
  }

  /// The next text.
  package mutating func text() -> String? {
    guard let rows: [UInt8] = rows() else { return nil }
    return String(validating: rows, as: UTF8.self)
  }

  /// The next rows.
  package mutating func rows<Row: BitwiseCopyable>() -> [Row]? {
    guard bytes.count - position >= 8 else { return nil }
    let count = unsafe bytes.withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    }
    let stride = MemoryLayout<Row>.stride
    guard count <= UInt64((bytes.count - position - 8) / stride) else { return nil }
    let start = position + 8
    position = start + Int(count) * stride
    return unsafe bytes.withUnsafeBytes { raw in
      unsafe [Row](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
        unsafe UnsafeMutableRawBufferPointer(buffer)
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: raw[start..<position]))
        filled = Int(count)
      }
    }
  }
}
