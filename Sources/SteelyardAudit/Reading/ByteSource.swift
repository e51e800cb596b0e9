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

  /// Puts the bytes that come next behind those in a place, up to a count; fewer only where the file ends.
  func read(into bytes: inout [UInt8], upTo count: Int) throws(AuditError) {
    var failure: Int32?
    bytes.append(addingCapacity: max(0, count - bytes.count)) { output in
      unsafe output.withUnsafeMutableBufferPointer { buffer, filled in
        failure = unsafe fill(buffer, &filled)
      }
    }
    if let failure { throw .cannotRead(path: path, errno: failure) }
  }

  /// Fills a place as far as the file goes, and says why it could not.
  private func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, _ filled: inout Int) -> Int32? {
    while filled < buffer.count {
      let place = unsafe buffer.baseAddress.map { unsafe $0 + filled }
      let received = unsafe Glibc.read(descriptor, place, buffer.count - filled)
      if received == 0 { return nil }
      if received > 0 {
        filled += received
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
