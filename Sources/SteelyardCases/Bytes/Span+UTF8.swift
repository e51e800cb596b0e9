extension Span<UInt8> {
  /// The place of the first byte that is not part of valid UTF-8, or nil where all are.
  package var firstInvalidUTF8: Int? {
    do {
      _ = try UTF8Span(validating: self)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
