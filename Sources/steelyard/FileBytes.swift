import Glibc
import Steelyard
import SteelyardCompiler

/// The bytes of files, and of standard input as `-`.
enum FileBytes {
  /// Why a file could not be read or written.
  struct Trouble: Error {
    let path: String
    let reason: String
  }

  /// Reads a whole file, unless it has more than so many bytes.
  static func read(_ path: String, limit: Int = .max) throws(Trouble) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw trouble(path) }
    defer { if path != "-" { close(descriptor) } }
    return try read(descriptor, path, limit: limit)
  }

  /// Reads a whole file; its identity is nil where it changed while it was read.
  static func readIdentified(
    _ path: String,
    limit: Int
  ) throws(Trouble) -> (bytes: [UInt8], identity: FileIdentity?) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw trouble(path) }
    defer { close(descriptor) }
    let before = FileIdentity(ofDescriptor: descriptor)
    let bytes = try read(descriptor, path, limit: limit)
    return (bytes, before == FileIdentity(ofDescriptor: descriptor) ? before : nil)
  }

  private static func read(
    _ descriptor: Int32,
    _ path: String,
    limit: Int
  ) throws(Trouble) -> [UInt8] {
    var (bytes, isAtEnd) = try whole(descriptor, path, limit: limit)
    guard !isAtEnd else { return bytes }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count > 0 {
        bytes.append(contentsOf: chunk[..<count])
        guard bytes.count <= limit else { throw tooLarge(path, limit: limit) }
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw trouble(path)
      }
    }
  }

  /// As many bytes as the file is said to have, read in one piece, and whether it has no more; what has no length is not read.
  private static func whole(
    _ descriptor: Int32,
    _ path: String,
    limit: Int
  ) throws(Trouble) -> (bytes: [UInt8], isAtEnd: Bool) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return ([], false)
    }
    guard status.st_size <= limit else { throw tooLarge(path, limit: limit) }
    // One more than it has, so that the end is seen; what claims to be huge has to be so before it gets the memory.
    let room = min(Int(status.st_size), mostAtOnce) + 1
    var (end, failure): (Int, Int32) = (1, 0)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      while filled < room, end > 0 {
        end = unsafe Glibc.read(
          descriptor,
          buffer.baseAddress.map { unsafe $0 + filled },
          room - filled
        )
        if end > 0 { filled += end }
        if end < 0 { failure = errno }
        if end < 0, failure == EINTR { end = 1 }
      }
    }
    guard end >= 0 else {
      errno = failure
      throw trouble(path)
    }
    guard bytes.count <= limit else { throw tooLarge(path, limit: limit) }
    return (bytes, end == 0)
  }

  private static let mostAtOnce = 64 << 20

  private static func tooLarge(_ path: String, limit: Int) -> Trouble {
    let size = limit >> 20
    return Trouble(path: path, reason: say("文件超过 \(size) MiB", "larger than \(size) MiB"))
  }

  /// What the machine says about the last call.
  static func trouble(_ path: String) -> Trouble {
    Trouble(path: path, reason: MachineTrouble.message(errno)[Speech.language])
  }
}
