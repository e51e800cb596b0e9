import Foundation
import Testing

/// Files that hold what the tests expect; `RECORD=1` writes them anew and lets the run fail.
enum Golden {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "Golden")

  /// Holds a text against the file of a name.
  static func expect(_ text: String, in name: String) throws {
    let file = folder.appending(path: name)
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(name) was recorded")
      return
    }
    #expect(try text == String(contentsOf: file, encoding: .utf8), "\(name)")
  }
}
