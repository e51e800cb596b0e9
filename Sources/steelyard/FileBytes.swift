import Glibc
import Steelyard

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
    var bytes: [UInt8] = []
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

  private static func tooLarge(_ path: String, limit: Int) -> Trouble {
    let size = limit >> 20
    return Trouble(path: path, reason: say("文件超过 \(size) MiB", "larger than \(size) MiB"))
  }

  /// What the machine says about the last call.
  static func trouble(_ path: String) -> Trouble {
    Trouble(path: path, reason: MachineTrouble.message(errno)[Speech.language])
  }
}
