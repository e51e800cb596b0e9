/// Bytes that bring the zeros behind them along, so that every walk over them ends.
package struct PaddedBuffer: Sendable {
  private let storage: [UInt8]

  /// Puts the zeros behind some bytes.
  package init(_ bytes: consuming [UInt8]) {
    bytes.append(contentsOf: repeatElement(0, count: PaddedBytes.padding))
    storage = bytes
  }

  /// The bytes, for a walk.
  package var bytes: PaddedBytes {
    @_lifetime(borrow self)
    get { PaddedBytes(withPadding: storage.span) }
  }

  /// The place of the bytes, to be used for others.
  package consuming func given() -> [UInt8] { storage }
}
