import Foundation
import SteelyardCases

/// The first lines of a file of cases.
struct CaseLines {
  /// Their bytes.
  let buffer: PaddedBuffer
  /// Where each of them stands.
  let ranges: [Range<Int>]

  /// Reads so many lines, or as many as there are.
  init(path: String, most: Int) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw BenchError("\(path): cannot be read")
    }
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    while ranges.count < most {
      guard let data = try handle.read(upToCount: 1 << 20), !data.isEmpty else { break }
      bytes.append(contentsOf: data)
      while ranges.count < most, let end = bytes[start...].firstIndex(of: 0x0A) {
        ranges.append(start..<end)
        start = end + 1
      }
    }
    bytes.removeSubrange(start...)
    buffer = PaddedBuffer(bytes)
    self.ranges = ranges
  }

  /// One of the lines.
  func text(of line: Int) -> String { String(utf8: buffer.bytes.bytes.extracting(ranges[line])) }
}
