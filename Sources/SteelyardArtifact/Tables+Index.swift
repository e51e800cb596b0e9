extension Tables {
  /// The power with an identifier, by its bytes, or nil where there is none.
  package func power(id bytes: Span<UInt8>) -> Int? {
    unsafe bytes.withUnsafeBytes { unsafe power(id: $0) }
  }

  /// The power with an identifier, by its bytes, or nil where there is none.
  package func power(id bytes: UnsafeRawBufferPointer) -> Int? {
    let index = powerIndex
    let mask = index.count - 1
    var place = unsafe Int(truncatingIfNeeded: TextHash.hash(bytes)) & mask
    // The index has empty places, so that the search ends.
    while true {
      let entry = index[place]
      if entry == 0 { return nil }
      let power = Int(entry) - 1
      if unsafe text(powers[power].id, equals: bytes) { return power }
      place = (place + 1) & mask
    }
  }
}

/// The hash by which identifiers are found; part of the layout.
@usableFromInline
package enum TextHash {
  /// The hash of some bytes, eight at a time.
  @usableFromInline
  package static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = mixed(hash ^ word)
      offset += 8
    }
    var rest: UInt64 = 0
    var shift: UInt64 = 0
    while offset < bytes.count {
      rest |= unsafe UInt64(bytes[offset]) << shift
      (offset, shift) = (offset + 1, shift + 8)
    }
    return mixed(hash ^ rest)
  }

  /// The hash of the bytes of some rows.
  @inlinable
  package static func hash<Row: BitwiseCopyable>(of rows: [Row]) -> UInt64 {
    unsafe rows.withUnsafeBytes { unsafe hash($0) }
  }

  /// The hash of the bytes of one row.
  @inlinable
  package static func hash<Row: BitwiseCopyable>(of row: Row) -> UInt64 {
    // Rows have no hidden padding.
    unsafe withUnsafeBytes(of: row) { unsafe hash($0) }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low ^ (value >> 32)
  }

  /// The hash of some bytes.
  package static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { unsafe hash($0) }
  }

  /// The places of an index of so many identifiers: a power of two, at least twice as many.
  package static func places(for count: Int) -> Int {
    var places = 2
    while places < count * 2 { places *= 2 }
    return places
  }
}
