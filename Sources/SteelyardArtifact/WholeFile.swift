import Glibc

/// Puts a file in its place whole or not at all.
///
/// The bytes go into a file without a name in the same folder, are brought to the disk, get a name nobody else uses, and take the
/// place by renaming. Whoever has the old file open keeps it; whoever opens the path finds the old or the new one, never half of
/// one. A process that is stopped while it writes leaves nothing behind, since what has no name goes with its last descriptor.
package enum WholeFile {
  private static let mostAttempts = 64

  /// Writes bytes under a path.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds afterwards.
  ///   - path: Where it stands; what stands there now has to be a regular file, or nothing.
  ///   - isDurable: Whether to wait until the disk has it; what can be made again need not wait.
  /// - Throws: Why it could not be written; the old file stands as it was then.
  package static func write(
    _ bytes: [UInt8],
    to path: String,
    isDurable: Bool = true
  ) throws(ArtifactWriteError) {
    try refuseOther(than: S_IFREG, at: path)
    let folder = Self.folder(of: path)
    let (descriptor, named) = try open(beside: path, in: folder)
    do throws(ArtifactWriteError) {
      defer { close(descriptor) }
      try fill(descriptor, with: bytes, isDurable: isDurable)
      if let named {
        try take(named, path)
      } else {
        try take(name(descriptor, beside: path), path)
      }
    } catch {
      if let named { unsafe unlink(named) }
      throw error
    }
    if isDurable { synchronize(folder) }
  }

  /// A device or a folder is not to be replaced: `-o /dev/null` is no reason to lose it.
  private static func refuseOther(
    than kind: mode_t,
    at path: String
  ) throws(ArtifactWriteError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == kind else {
      throw ArtifactWriteError(errno: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A file without a name where the file system has such files, else one with a name of its own.
  private static func open(
    beside path: String,
    in folder: String
  ) throws(ArtifactWriteError) -> (descriptor: Int32, name: String?) {
    // The two bits of O_TMPFILE; the macro is too intricate to be imported.
    let withoutName = O_DIRECTORY | 0o20_000_000
    let descriptor = unsafe Glibc.open(folder, O_WRONLY | O_CLOEXEC | withoutName, 0o644)
    if descriptor >= 0 { return (descriptor, nil) }
    for attempt in 0..<mostAttempts {
      let name = temporaryName(beside: path, attempt)
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      let descriptor = unsafe Glibc.open(name, flags, 0o644)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { break }
    }
    throw ArtifactWriteError(errno: errno)
  }

  private static func temporaryName(beside path: String, _ attempt: Int) -> String {
    "\(path).\(getpid()).\(attempt).new"
  }

  private static func fill(
    _ descriptor: Int32,
    with bytes: [UInt8],
    isDurable: Bool
  ) throws(ArtifactWriteError) {
    var failure: Int32 = 0
    unsafe bytes.withUnsafeBytes { buffer in
      var written = 0
      while failure == 0, written < buffer.count {
        let count = unsafe Glibc.write(
          descriptor,
          buffer.baseAddress.map { unsafe $0 + written },
          buffer.count - written
        )
        if count < 0 { failure = errno == EINTR ? 0 : errno } else { written += count }
      }
    }
    if failure == 0, isDurable, fsync(descriptor) != 0 { failure = errno }
    if failure != 0 { throw ArtifactWriteError(errno: failure) }
  }

  /// Gives the file its first name.
  private static func name(
    _ descriptor: Int32,
    beside path: String
  ) throws(ArtifactWriteError) -> String {
    for attempt in 0..<mostAttempts {
      let name = temporaryName(beside: path, attempt)
      let source = "/proc/self/fd/\(descriptor)"
      if unsafe linkat(AT_FDCWD, source, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 { return name }
      guard errno == EEXIST else { break }
    }
    throw ArtifactWriteError(errno: errno)
  }

  private static func take(_ name: String, _ path: String) throws(ArtifactWriteError) {
    guard unsafe rename(name, path) == 0 else {
      let code = errno
      unsafe unlink(name)
      throw ArtifactWriteError(errno: code)
    }
  }

  /// Brings the renaming to the disk; where a file system cannot do that, nothing is wrong with the file itself.
  private static func synchronize(_ folder: String) {
    let descriptor = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
