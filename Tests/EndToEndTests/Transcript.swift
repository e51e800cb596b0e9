import Foundation

/// A text with commands and what they print: `$ steelyard …`, the output, remarks behind `! `, and `[status]`.
///
/// A transcript is nothing else; in a page the commands stand in fenced blocks that begin with `$ `.
struct Transcript {
  private enum Part {
    case text(String)
    case commands([String])
  }

  private let parts: [Part]

  init(of page: String, isWhole: Bool) {
    guard !isWhole else {
      parts = [.commands(Self.commands(in: page))]
      return
    }
    var parts: [Part] = []
    for (index, block) in page.components(separatedBy: "```").enumerated() {
      let isExample = index % 2 == 1 && block.hasPrefix("console\n$ ")
      parts.append(isExample ? .commands(Self.commands(in: block)) : .text(block))
    }
    self.parts = parts
  }

  var commands: [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .text: []
      case .commands(let lines): lines
      }
    }
  }

  /// The same text with what the commands print now, run in a folder.
  func replayed(in folder: URL = Tool.root) throws -> String {
    let texts = try parts.map { part -> String in
      switch part {
      case .text(let text): return text
      case .commands(let lines):
        let runs = try lines.map { try Self.replay($0, in: folder) }.joined(separator: "\n")
        return parts.count == 1 ? runs : "console\n" + runs
      }
    }
    return texts.joined(separator: "```")
  }

  private static func commands(in text: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map(String.init)
  }

  /// Runs one line and writes it down again with what came out; digests change with every rule and are left out.
  private static func replay(_ line: String, in folder: URL) throws -> String {
    let words = line.dropFirst(2).split(separator: " ").map(String.init)
    let settings = words.prefix { $0.contains("=") }
      .map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    let run = try Tool.run(
      Array(words.dropFirst(settings.count + 1)),
      in: folder,
      environment: Dictionary(uniqueKeysWithValues: settings.map { ($0[0], $0.last ?? "") })
    )
    let remarks = run.remarks.split(separator: "\n").map { "! \($0)\n" }.joined()
    let output = run.output.isEmpty || run.output.hasSuffix("\n") ? run.output : run.output + "\n"
    let digest = /sha256:[0-9a-f]{64}/
    return "\(line)\n\(output.replacing(digest, with: "sha256:…"))\(remarks)[\(run.status)]\n"
  }
}
