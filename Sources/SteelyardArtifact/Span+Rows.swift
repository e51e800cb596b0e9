public import Glibc

extension Span where Element: BitwiseCopyable {
  /// Whether both hold the same bytes; rows have no hidden padding.
  @inlinable
  package func hasBytes(of other: borrowing Span<Element>) -> Bool {
    guard count == other.count else { return false }
    return unsafe withUnsafeBytes { left in
      unsafe other.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return unsafe memcmp(left, right, count * MemoryLayout<Element>.stride) == 0
      }
    }
  }
}

extension Array where Element: BitwiseCopyable {
  /// Adds the elements of a span.
  @inlinable
  package mutating func append(copying span: borrowing Span<Element>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension TextHash {
  /// The hash of the bytes of some rows.
  @inlinable
  package static func hash<Row: BitwiseCopyable>(_ rows: borrowing Span<Row>) -> UInt64 {
    unsafe rows.withUnsafeBytes { unsafe hash($0) }
  }
}
