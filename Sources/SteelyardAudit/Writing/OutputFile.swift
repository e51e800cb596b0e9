import Glibc

/// A file that appears under its name only when it is complete; `-` is standard output.
///
/// What is written stands beside it until then, and goes away with the value if it is never completed.
struct OutputFile: ~Copyable {
  private let path: String
  private let temporaryPath: String?
  private var descriptor: Int32

  /// Opens the file to write; pipes and devices are written to as they are.
  init(path: String) throws(AuditError) {
    self.path = path
    if path == "-" {
      temporaryPath = nil
      descriptor = STDOUT_FILENO
      return
    }
    guard Self.isPlain(path) else {
      let opened = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard opened >= 0 else { throw .cannotOpen(path: path, errno: errno) }
      (temporaryPath, descriptor) = (nil, opened)
      return
    }
    let (target, opened) = try Self.openBeside(path)
    (temporaryPath, descriptor) = (target, opened)
  }

  deinit {
    if descriptor >= 0, descriptor != STDOUT_FILENO { _ = close(descriptor) }
    if descriptor >= 0, let temporaryPath { _ = unsafe unlink(temporaryPath) }
  }

  /// Writes bytes behind those written before.
  func write(_ bytes: [UInt8]) throws(AuditError) {
    var written = 0
    while written < bytes.count {
      let sent = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if sent > 0 {
        written += sent
      } else if errno != EINTR {
        throw .cannotWrite(path: path, errno: sent == 0 ? ENOSPC : errno)
      }
    }
  }

  /// Puts the file under its name.
  mutating func complete() throws(AuditError) {
    guard descriptor != STDOUT_FILENO else { return }
    let isClosed = close(descriptor) == 0
    let reason = errno
    descriptor = -1
    guard isClosed else {
      discard()
      throw .cannotWrite(path: path, errno: reason)
    }
    guard let temporaryPath else { return }
    guard unsafe rename(temporaryPath, path) == 0 else {
      let reason = errno
      discard()
      throw .cannotWrite(path: path, errno: reason)
    }
  }

  private func discard() {
    if let temporaryPath { _ = unsafe unlink(temporaryPath) }
  }

  /// Opens a new file beside the one to come; no file that is there is touched, whatever its name.
  private static func openBeside(_ path: String) throws(AuditError) -> (String, Int32) {
    for attempt in 0..<100 {
      let target = "\(path).\(getpid())-\(attempt).part"
      let opened = unsafe open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if opened >= 0 { return (target, opened) }
      if errno != EEXIST { throw .cannotOpen(path: path, errno: errno) }
    }
    throw .cannotOpen(path: path, errno: EEXIST)
  }

  /// Whether a path is free or belongs to an ordinary file.
  private static func isPlain(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }
}
