import Foundation

/// A walk through a tutorial in a folder of its own.
///
/// A `yaml` block begins with a comment that names its file: alone it is the whole file, with `at the end` it is added, with
/// `instead` it takes the place of the part before. A `json` block is `case.json`. A `console` block is run.
struct TutorialWalk {
  private(set) var commands = 0
  private let folder: URL
  private var parts: [String] = []

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func leave() { try? FileManager.default.removeItem(at: folder) }

  /// The page with what its commands print now.
  mutating func follow(_ page: String) throws -> String {
    let blocks = page.components(separatedBy: "```")
    let followed = try blocks.enumerated().map { index, block in
      index % 2 == 0 ? block : try follow(block: block)
    }
    return followed.joined(separator: "```")
  }

  private mutating func follow(block: String) throws -> String {
    if block.hasPrefix("yaml\n# ") {
      try write(block.dropFirst("yaml\n".count))
    } else if block.hasPrefix("json\n") {
      try Data(block.dropFirst("json\n".count).utf8).write(to: folder.appending(path: "case.json"))
    } else if block.hasPrefix("console\n") {
      let transcript = Transcript(of: block, isWhole: true)
      commands += transcript.commands.count
      return "console\n" + (try transcript.replayed(in: folder))
    }
    return block
  }

  private mutating func write(_ part: Substring) throws {
    let first = part.prefix { $0 != "\n" }
    let text = String(part.dropFirst(first.count + 1))
    if first.contains("instead") || first.contains("替换") {
      parts[parts.count - 1] = text
    } else if first.contains("at the end") || first.contains("接在末尾") {
      parts.append(text)
    } else {
      parts = [text]
    }
    let name = first.dropFirst(2).prefix { $0 != "," && $0 != "，" }
    try Data(parts.joined(separator: "\n").utf8).write(to: folder.appending(path: String(name)))
  }
}
