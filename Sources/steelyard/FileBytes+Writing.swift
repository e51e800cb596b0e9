import Glibc
import Steelyard

/// Files are written whole or not at all.
extension FileBytes {
  /// Puts new contents under the path of a file, which keeps its permissions; behind a link, the file it leads to is replaced.
  static func replace(_ path: String, with bytes: [UInt8]) throws(Trouble) {
    let target = resolved(path)
    var status = stat()
    guard unsafe stat(target, &status) == 0 else { throw trouble(path) }
    let temporary = "\(target).\(getpid()).new"
    try create(temporary, bytes, permissions: status.st_mode & 0o7777)
    guard unsafe rename(temporary, target) == 0 else {
      let trouble = trouble(path)
      unsafe unlink(temporary)
      throw trouble
    }
  }

  /// Makes a file that does not exist yet.
  static func create(
    _ path: String,
    _ bytes: [UInt8],
    permissions: mode_t = 0o644
  ) throws(Trouble) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
    let descriptor = unsafe open(path, flags, permissions)
    guard descriptor >= 0 else { throw trouble(path) }
    let isWritten = write(bytes, to: descriptor) && fsync(descriptor) == 0
    let failure = isWritten ? nil : trouble(path)
    close(descriptor)
    if let failure {
      unsafe unlink(path)
      throw failure
    }
  }

  /// Makes a folder with those above it; one that exists is left as it is.
  static func makeFolder(_ path: String) throws(Trouble) {
    for end in path.indices where path[end] == "/" && end > path.startIndex {
      _ = unsafe mkdir(String(path[..<end]), 0o755)
    }
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else { throw trouble(path) }
  }

  /// Whether anything is under a path, be it a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count >= 0 { written += count } else if errno != EINTR { return false }
    }
    return true
  }

  /// The path without links; the path itself where there is no such file.
  private static func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
