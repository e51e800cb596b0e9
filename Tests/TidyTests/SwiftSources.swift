import Foundation
import Testing

/// The Swift files of the project, read once.
enum SwiftSources {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let files: [SwiftFile] = {
    ["Sources", "Tests"].flatMap { folder in
      let found = FileManager.default.enumerator(
        at: root.appending(path: folder),
        includingPropertiesForKeys: nil
      )
      return (found?.allObjects ?? []).compactMap { $0 as? URL }
        .filter { $0.pathExtension == "swift" }
        .map(SwiftFile.init(url:))
        .sorted { $0.path < $1.path }
    }
  }()
}

/// One Swift file by its path from the top of the project.
struct SwiftFile: Sendable, CustomTestStringConvertible {
  let path: String
  let lines: [Substring]

  init(url: URL) {
    path = String(url.path.dropFirst(SwiftSources.root.path.count + 1))
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The name of the module, which is the second part of the path.
  var module: String {
    path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  var isProduct: Bool { path.hasPrefix("Sources/") }

  var testDescription: String { path }

  /// The lines without strings and comments, so that words in them do not count.
  var code: [String] {
    lines.map { line in
      String(line)
        .replacing(/\/\/.*$/, with: "")
        .replacing(/"(?:\\.|[^"\\])*"/, with: "\"\"")
    }
  }
}
