import Foundation

/// A file that is written in large pieces.
final class BufferedFile {
  private let handle: FileHandle
  private var bytes: [UInt8] = []

  init(path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw BenchError("\(path): cannot be written") }
    self.handle = handle
    bytes.reserveCapacity(1 << 20)
  }

  /// Adds a line.
  func write(line: String) throws {
    bytes.append(contentsOf: line.utf8)
    bytes.append(0x0A)
    if bytes.count > 1 << 19 { try flush() }
  }

  func close() throws {
    try flush()
    try handle.close()
  }

  private func flush() throws {
    try handle.write(contentsOf: bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
