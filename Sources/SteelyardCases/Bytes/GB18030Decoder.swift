import Glibc

/// A converter from GB 18030 to UTF-8, by the C library's tables.
///
/// In GB 18030 no byte of a character of several bytes is a quote, a comma, a semicolon, a tabulator or an end of line, so rows
/// can be found before they are converted.
@safe
package struct GB18030Decoder: ~Copyable {
  // Closed once, by the only owner there can be.
  private let descriptor: iconv_t

  /// Opens the tables; nil where the system has none.
  package init?() {
    guard let opened = unsafe iconv_open("UTF-8", "GB18030"), Int(bitPattern: opened) != -1
    else { return nil }
    unsafe descriptor = opened
  }

  /// Whether the system has the tables.
  package static var isAvailable: Bool {
    switch GB18030Decoder() {
    case .some: true
    case .none: false
    }
  }

  deinit { _ = unsafe iconv_close(descriptor) }

  /// The text in UTF-8, or nil where some of the bytes are no character.
  package func utf8(_ bytes: Span<UInt8>) -> [UInt8]? {
    // A character of two bytes becomes three at most, one of four bytes four.
    let capacity = bytes.count * 2 + 16
    var isValid = false
    let text = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      unsafe bytes.withUnsafeBytes { source in
        isValid = unsafe convert(source, into: UnsafeMutableRawBufferPointer(buffer), count: &count)
      }
    }
    return isValid ? text : nil
  }

  private func convert(
    _ source: UnsafeRawBufferPointer,
    into target: UnsafeMutableRawBufferPointer,
    count: inout Int
  ) -> Bool {
    // The C signature takes the source as mutable but does not write to it.
    var input = unsafe UnsafeMutableRawPointer(mutating: source.baseAddress)?
      .assumingMemoryBound(to: CChar.self)
    var inputLeft = source.count
    var output = unsafe target.baseAddress?.assumingMemoryBound(to: CChar.self)
    var outputLeft = target.count
    unsafe iconv(descriptor, nil, nil, nil, nil)
    let result = unsafe iconv(descriptor, &input, &inputLeft, &output, &outputLeft)
    count = target.count - outputLeft
    return result != Int(bitPattern: UInt.max) && inputLeft == 0
  }
}
