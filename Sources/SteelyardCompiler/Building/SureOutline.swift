import SteelyardArtifact

/// The outline of a file, and whether its tree was seen.
///
/// What is known from a record is only taken apart where it is asked for: as long as no outline changes, digests tell which files
/// belong together.
struct SureOutline: Sendable {
  private enum Content: Sendable {
    case outline(FileOutline)
    case record(RecordReader)
  }

  private let content: Content
  /// The digest of the outline.
  let digest: String
  /// Whether the file defines what all files may use.
  let definesForOthers: Bool
  /// Whether it is more than a guess.
  let isSure: Bool

  /// The outline; nil where its record is not what it should be.
  var outline: FileOutline? {
    switch content {
    case .outline(let outline): return outline
    case .record(var reader): return FileOutline(&reader)
    }
  }

  init(_ outline: FileOutline, isSure: Bool) {
    content = .outline(outline)
    digest = outline.digest
    definesForOthers = outline.definesForOthers
    self.isSure = isSure
  }

  /// Reads a record.
  init?(_ bytes: [UInt8], key: String) {
    guard var reader = RecordReader(bytes, key: key), let digest = reader.text(),
      let defines = reader.number()
    else { return nil }
    content = .record(reader)
    self.digest = digest
    definesForOthers = defines == 1
    isSure = true
  }

  /// The record under a key.
  func record(key: String) -> [UInt8]? {
    guard let outline else { return nil }
    var writer = RecordWriter(key: key)
    writer.append(digest)
    writer.append(definesForOthers ? 1 : 0)
    outline.append(to: &writer)
    return writer.sealed()
  }
}

extension FileOutline {
  /// The digest of all that it says.
  fileprivate var digest: String {
    var writer = RecordWriter(key: "outline")
    append(to: &writer)
    return Digest.text(of: writer.sealed())
  }
}
