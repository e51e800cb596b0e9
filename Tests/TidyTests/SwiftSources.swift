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
  /// The lines without strings and comments, so that words in them do not count.
  let code: [String]

  init(url: URL) {
    path = String(url.path.dropFirst(SwiftSources.root.path.count + 1))
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = lines.map(Self.code)
  }

  /// The name of the module, which is the second part of the path.
  var module: String {
    path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  var isProduct: Bool { path.hasPrefix("Sources/") }

  var testDescription: String { path }

  /// What is left of a line without its strings and its comment; most lines have neither, and are not looked through twice.
  private static func code(of line: Substring) -> String {
    let bytes = line.utf8
    guard bytes.contains(UInt8(ascii: "\"")) || bytes.contains(UInt8(ascii: "/")) else {
      return String(line)
    }
    return String(line)
      .replacing(/\/\/.*$/, with: "")
      .replacing(/"(?:\\.|[^"\\])*"/, with: "\"\"")
  }

  /// The numbers of the lines whose code matches a pattern; a file without a match is passed over in one go.
  func linesMatching(_ pattern: Regex<some Any>) -> [Int] {
    guard code.joined(separator: "\n").firstMatch(of: pattern) != nil else { return [] }
    return code.indices.filter { code[$0].firstMatch(of: pattern) != nil }.map { $0 + 1 }
  }
}
