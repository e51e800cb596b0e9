import CNettle

/// The SHA-256 digest of some bytes.
package enum Digest {
  static let size = 32

  /// The digest of an array, in hexadecimal digits.
  package static func text(of bytes: [UInt8]) -> String {
    String(unsafe text(bytes.withUnsafeBytes { unsafe sha256($0) }).dropFirst("sha256:".count))
  }

  static func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var context = sha256_ctx()
    var digest = [UInt8](repeating: 0, count: size)
    unsafe nettle_sha256_init(&context)
    if let start = bytes.baseAddress {
      unsafe nettle_sha256_update(
        &context,
        bytes.count,
        start.assumingMemoryBound(to: UInt8.self)
      )
    }
    unsafe nettle_sha256_digest(&context, size, &digest)
    return digest
  }

  /// The digest as people compare it.
  static func text(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let bytes = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return "sha256:" + String(decoding: bytes, as: UTF8.self)
  }
}
