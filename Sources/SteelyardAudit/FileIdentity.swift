import Glibc

/// Which file a path leads to, whatever way it is spelled.
enum FileIdentity: Hashable {
  /// A file that is there: its device and its number on it.
  case file(device: UInt, number: UInt)
  /// A file that is not there yet: its folder, with all links followed, and its name.
  case absent(folder: String, name: String)
  /// Standard input or output.
  case stream

  /// The file at a path, or nil where two may share it: a pipe or a device such as `/dev/null`, or where nobody can tell.
  init?(path: String) {
    guard path != "-" else {
      self = .stream
      return
    }
    var status = stat()
    guard unsafe stat(path, &status) != 0 else {
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      self = .file(device: UInt(status.st_dev), number: UInt(status.st_ino))
      return
    }
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { String(path[...$0]) } ?? "."
    guard let folder = unsafe realpath(parent, nil) else { return nil }
    defer { unsafe free(folder) }
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    self = unsafe .absent(folder: String(cString: folder), name: name)
  }

  /// Throws where two of the files of an audit are one; standard input and output may both be used.
  static func requireDifferent(
    input: String,
    findings: String,
    rejects: String
  ) throws(AuditError) {
    let (source, target, aside) = (Self(path: input), Self(path: findings), Self(path: rejects))
    if let target, target == aside { throw .sameFile(path: rejects) }
    guard let source, source != .stream else { return }
    if source == target { throw .sameFile(path: findings) }
    if source == aside { throw .sameFile(path: rejects) }
  }
}
