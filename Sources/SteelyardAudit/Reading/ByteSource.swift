import Glibc

/// A file that is read once from its beginning to its end; `-` is standard input.
struct ByteSource: ~Copyable {
  let path: String
  private let descriptor: Int32

  /// Opens a file.
  init(path: String) throws(AuditError) {
    self.path = path
    guard path != "-" else {
      descriptor = STDIN_FILENO
      return
    }
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .cannotOpen(path: path, errno: errno) }
    descriptor = opened
  }

  deinit {
    if descriptor != STDIN_FILENO { _ = close(descriptor) }
  }

  /// Bytes with some room behind them that begin with those given and go on with those read, up to a count; fewer only where the file ends.
  func read(behind start: [UInt8], upTo count: Int) throws(AuditError) -> [UInt8] {
    var failure: Int32?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count + 64) { buffer, filled in
      filled = unsafe buffer.initialize(fromContentsOf: start.prefix(count))
      while filled < count {
        let place = unsafe buffer.baseAddress.map { unsafe $0 + filled }
        let received = unsafe Glibc.read(descriptor, place, count - filled)
        if received == 0 { return }
        if received > 0 {
          filled += received
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    if let failure { throw .cannotRead(path: path, errno: failure) }
    return bytes
  }
}
