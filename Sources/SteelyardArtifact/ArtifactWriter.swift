/// Writes compiled catalogues; the same contents always come out as the same bytes.
package enum ArtifactWriter {
  /// The bytes of the file.
  package static func bytes(of contents: ArtifactContents) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: padded(Layout.directoryEnd))
    bytes.reserveCapacity(contents.likelyBytes)
    for name in SectionName.allCases {
      let entry = Layout.contentFrom + name.rawValue * 16
      put(UInt64(bytes.count), at: entry, in: &bytes)
      put(UInt64(contents.append(name, to: &bytes)), at: entry + 8, in: &bytes)
      bytes.append(contentsOf: repeatElement(0, count: padded(bytes.count) - bytes.count))
    }
    seal(&bytes)
    return bytes
  }

  /// Writes the file whole or not at all; see ``ArtifactWriteError`` for why it may fail.
  package static func write(_ bytes: [UInt8], to path: String) throws(ArtifactWriteError) {
    try WholeFile.write(bytes, to: path)
  }
}

/// Why a compiled catalogue could not be written; nothing is left behind.
public struct ArtifactWriteError: Error, Hashable, Sendable {
  /// The error number of the system.
  public let errno: Int32

  /// Names the trouble by the number of the system.
  public init(errno: Int32) {
    self.errno = errno
  }
}

extension ArtifactWriter {
  private static func padded(_ count: Int) -> Int {
    (count + Layout.alignment - 1) / Layout.alignment * Layout.alignment
  }

  /// Fills in the header, the digest last but one and the check sum last.
  package static func seal(_ bytes: inout [UInt8]) {
    bytes.replaceSubrange(0..<Layout.magic.count, with: Layout.magic)
    put(Layout.version, at: Layout.versionOffset, in: &bytes)
    put(UInt32(SectionName.allCases.count), at: Layout.sectionCountOffset, in: &bytes)
    put(UInt64(bytes.count), at: Layout.lengthOffset, in: &bytes)
    let digest = unsafe bytes.withUnsafeBytes {
      unsafe Digest.sha256(UnsafeRawBufferPointer(rebasing: $0[Layout.contentFrom...]))
    }
    bytes.replaceSubrange(
      Layout.digestOffset..<Layout.digestOffset + Digest.size,
      with: digest
    )
    let sum = unsafe bytes.withUnsafeBytes {
      unsafe CheckSum.sum(UnsafeRawBufferPointer(rebasing: $0[Layout.checkedFrom...]))
    }
    put(sum, at: Layout.checkSumOffset, in: &bytes)
  }

  private static func put<Number: FixedWidthInteger>(
    _ number: Number,
    at offset: Int,
    in bytes: inout [UInt8]
  ) {
    for index in 0..<MemoryLayout<Number>.size {
      bytes[offset + index] = UInt8(truncatingIfNeeded: number >> Number(index * 8))
    }
  }
}
