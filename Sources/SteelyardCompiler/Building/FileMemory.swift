import SteelyardArtifact

/// The digests of files that were read before, by their identities, so that what has not changed need not be read again.
package struct FileMemory: Sendable {
  private static let key = "files 1"
  private let digests: [FileIdentity: String]

  /// Remembers nothing.
  package init() { digests = [:] }

  /// Reads a record; a damaged one remembers nothing.
  package init(_ record: [UInt8]) {
    var digests: [FileIdentity: String] = [:]
    if var reader = RecordReader(record, key: Self.key),
      let identities: [FileIdentity] = reader.rows(), let texts = reader.texts(), reader.isAtEnd
    {
      for (identity, text) in zip(identities, texts) { digests[identity] = text }
    }
    self.digests = digests
  }

  /// The digest of a file, if it was read before and has not changed since.
  package func digest(of identity: FileIdentity) -> String? { digests[identity] }

  /// The record of files that were read.
  ///
  /// - Parameters:
  ///   - files: The files, each as it was before it was read and after, with the digest of its bytes.
  ///   - stamp: A file that was made before they were read; what may change again within the step of the clock in which it was
  ///     changed last is not remembered.
  /// - Returns: The record.
  package static func record(
    of files: [(identity: FileIdentity, digest: String)],
    asOf stamp: FileIdentity
  ) -> [UInt8] {
    let settled = files.filter { $0.identity.isSettled(at: stamp) }
    var writer = RecordWriter(key: key)
    writer.append(settled.map(\.identity))
    writer.append(settled.map(\.digest))
    return writer.sealed()
  }
}
