/// Checks a file once so completely that no look-up can fail afterwards.
///
/// Whatever the bytes are, the answer is a digest or an error: nothing is followed before it was checked.
enum ArtifactVerifier {
  /// The digest of a sound file.
  static func verify(_ file: borrowing MappedFile) throws(ArtifactError) -> String {
    let bytes = unsafe file.bytes
    try unsafe verifyHeader(bytes)
    try unsafe verifyDirectory(bytes)
    let tables = unsafe Tables(base: file.base)
    try TableVerifier(tables: tables).verify()
    file.rest(from: unsafe tables.powers.base - file.base)
    let digest = unsafe bytes[Layout.digestOffset..<Layout.digestOffset + Digest.size]
    return unsafe Digest.text(digest)
  }

  private static func verifyHeader(_ bytes: UnsafeRawBufferPointer) throws(ArtifactError) {
    let known = min(bytes.count, Layout.magic.count)
    guard unsafe bytes[..<known].elementsEqual(Layout.magic[..<known]) else {
      throw .notACatalogue
    }
    guard bytes.count >= Layout.directoryEnd else {
      throw .truncated(expected: Layout.directoryEnd, found: bytes.count)
    }
    let version = unsafe bytes.load(fromByteOffset: Layout.versionOffset, as: UInt32.self)
    guard version == Layout.version else { throw .otherVersion(found: version) }
    let length = unsafe bytes.load(fromByteOffset: Layout.lengthOffset, as: UInt64.self)
    guard let expected = Int(exactly: length), expected <= bytes.count else {
      throw .truncated(expected: Int(clamping: length), found: bytes.count)
    }
    guard expected == bytes.count else { throw .damaged(at: expected) }
    let sections = unsafe bytes.load(fromByteOffset: Layout.sectionCountOffset, as: UInt32.self)
    guard sections == UInt32(SectionName.allCases.count) else {
      throw .damaged(at: Layout.sectionCountOffset)
    }
    let sum = unsafe bytes.load(fromByteOffset: Layout.checkSumOffset, as: UInt64.self)
    let found = unsafe CheckSum.sum(UnsafeRawBufferPointer(rebasing: bytes[Layout.checkedFrom...]))
    guard sum == found else { throw .damaged(at: Layout.checkSumOffset) }
  }

  /// Every section begins where the one before it ends.
  private static func verifyDirectory(_ bytes: UnsafeRawBufferPointer) throws(ArtifactError) {
    var next = padded(Layout.directoryEnd)
    for name in SectionName.allCases {
      let entry = Layout.contentFrom + name.rawValue * 16
      let offset = unsafe bytes.load(fromByteOffset: entry, as: UInt64.self)
      let count = unsafe bytes.load(fromByteOffset: entry + 8, as: UInt64.self)
      guard offset == UInt64(next), count <= UInt64(bytes.count) else { throw .damaged(at: entry) }
      let end = next + Int(count) * name.rowSize
      guard end <= bytes.count else { throw .damaged(at: entry) }
      next = padded(end)
    }
    guard next == bytes.count else { throw .damaged(at: Layout.contentFrom) }
  }

  private static func padded(_ count: Int) -> Int {
    (count + Layout.alignment - 1) / Layout.alignment * Layout.alignment
  }
}
