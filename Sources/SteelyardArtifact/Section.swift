import CBytes

/// The rows of one section, read in place.
///
/// It is a view: it must not outlive the catalogue it was taken from. The verifier has checked every reference once; the
/// test of the index below is the seat belt.
@safe
public struct Section<Row: BitwiseCopyable> {
  @usableFromInline let base: UnsafeRawPointer
  /// How many rows there are.
  public let count: Int

  /// Makes a view of so many rows.
  @inlinable
  public init(base: UnsafeRawPointer, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  /// Makes a view of the rows in some bytes.
  package init(_ bytes: UnsafeRawBufferPointer) {
    // Without bytes there are no rows, and nothing is read from the place that stands for them.
    unsafe base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 64).unsafelyUnwrapped
    count = bytes.count / MemoryLayout<Row>.stride
  }

  /// The row at a position.
  @inlinable
  public subscript(index: Int) -> Row {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "the verifier let this pass")
    // The section is aligned, lies in the mapping, and has `count` rows.
    return unsafe base.load(fromByteOffset: index &* MemoryLayout<Row>.stride, as: Row.self)
  }

  /// Asks for the memory of a row, so that it is near when it is needed, and does not wait for it.
  @inline(__always)
  package func prefetch(_ index: Int) {
    unsafe bytes_prefetch(base + index &* MemoryLayout<Row>.stride)
  }

  /// The row a stored reference points to.
  @inlinable
  public subscript(reference: UInt32) -> Row { self[Int(reference)] }
}
