import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardModel

/// The rules that ship, compiled once.
enum ShippedRules {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let sources: [SourceFile] = {
    let folder = root.appending(path: "rules")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".cases.yaml") }.sorted()
      .compactMap { name in
        (try? Data(contentsOf: folder.appending(path: name))).map {
          SourceFile(path: "rules/\(name)", bytes: Array($0))
        }
      }
  }()

  static let compilation = Compiler.compile(sources)

  /// The file of each volume, by its identifier.
  static let files: [String: String] = {
    var files: [String: String] = [:]
    for source in sources {
      let lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n")
      let line = lines.first { $0.hasPrefix("  id: ") }
      if let line { files[String(line.dropFirst("  id: ".count))] = source.path }
    }
    return files
  }()
}
