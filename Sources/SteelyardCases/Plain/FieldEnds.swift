import CBytes

/// Where the fields of one row of a table end, found for all of them at once.
///
/// It is for rows in which nothing is quoted; ``PlainFieldScanner`` reads the others.
@safe
struct FieldEnds: ~Copyable {
  /// How many fields a row may have.
  static let most = 64

  // The first place is that before the row, as though a field ended there; there is one place more than there are fields.
  private let ends: UnsafeMutablePointer<Int32>

  init() {
    unsafe ends = UnsafeMutablePointer<Int32>.allocate(capacity: Self.most + 1)
    unsafe ends.initialize(repeating: 0, count: Self.most + 1)
  }

  deinit { unsafe ends.deallocate() }

  /// Finds the ends of so many fields in the row that begins at a place, and says where its line ends; nil where the row has
  /// another number of them, or anything unusual stands in it.
  @inline(__always)
  func find(
    _ count: Int,
    _ bytes: borrowing PaddedBytes,
    from start: Int,
    delimiter: UInt8
  ) -> Int? {
    guard count <= Self.most else { return nil }
    var (base, found) = (start, 0)
    unsafe ends[0] = Int32(truncatingIfNeeded: start) &- 1
    while true {
      let fields = bytes.fields(at: base, delimiter: delimiter)
      var delimiters = fields.delimiters
      // Those before the first unusual byte; all, where there is none.
      if fields.unusual != 0 { delimiters &= (fields.unusual & (0 &- fields.unusual)) &- 1 }
      while delimiters != 0 {
        found &+= 1
        guard found < count else { return nil }
        unsafe ends[found] = Int32(truncatingIfNeeded: base &+ delimiters.trailingZeroBitCount)
        delimiters &= delimiters &- 1
      }
      if fields.unusual != 0 {
        let end = base &+ fields.unusual.trailingZeroBitCount
        guard found &+ 1 == count else { return nil }
        unsafe ends[count] = Int32(truncatingIfNeeded: end)
        return PlainScanner(position: end).endOfLine(bytes)
      }
      base &+= 64
    }
  }

  /// The field at a position.
  @inline(__always)
  subscript(field: Int) -> PlainText {
    guard field >= 0, field < Self.most else { return PlainText(start: 0, end: 0) }
    return unsafe PlainText(start: Int(ends[field]) &+ 1, end: Int(ends[field &+ 1]))
  }
}
