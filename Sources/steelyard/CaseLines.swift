import Foundation
import Steelyard

/// The lines of a file of cases, one at a time, so that an archive of any size takes little memory.
struct CaseLines {
  /// A line longer than this is told and passed over: 16 MiB.
  private static let longest = 16 << 20
  private static let piece = 1 << 16

  /// What stands on a line.
  enum Line {
    case bytes([UInt8])
    case tooLong
  }

  private let path: String
  private let handle: FileHandle
  private var waiting: [UInt8] = []
  private var place = 0
  private var isAtEnd = false

  /// Opens a file; `-` is standard input.
  init(path: String) throws(FileBytes.Trouble) {
    self.path = path
    if path == "-" {
      handle = FileHandle.standardInput
      return
    }
    guard FileBytes.exists(path), let handle = FileHandle(forReadingAtPath: path) else {
      throw FileBytes.Trouble(
        path: path,
        reason: say("文件不存在或者读不了", "no such file, or not readable")
      )
    }
    self.handle = handle
  }

  /// The next line without its end; nil after the last.
  mutating func next() throws(FileBytes.Trouble) -> Line? {
    var (line, isTooLong) = ([] as [UInt8], false)
    while true {
      let rest = waiting[place...]
      let end = rest.firstIndex(of: 0x0A)
      if !isTooLong { line += rest[..<(end ?? rest.endIndex)] }
      if line.count > Self.longest { (line, isTooLong) = ([], true) }
      if let end {
        place = end + 1
        return isTooLong ? .tooLong : .bytes(line)
      }
      guard try refill() else {
        if isTooLong { return .tooLong }
        return line.isEmpty ? nil : .bytes(line)
      }
    }
  }

  private mutating func refill() throws(FileBytes.Trouble) -> Bool {
    (waiting, place) = ([], 0)
    guard !isAtEnd else { return false }
    do {
      waiting = [UInt8](try handle.read(upToCount: Self.piece) ?? Data())
    } catch {
      throw FileBytes.Trouble(path: path, reason: say("读不下去了", "reading broke off"))
    }
    isAtEnd = waiting.isEmpty
    return !isAtEnd
  }
}
