import Foundation

/// The tool as it was built beside the tests.
enum Tool {
  /// What a run printed, and how it ended.
  struct Run {
    var output: String
    var remarks: String
    var status: Int32
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of the products: the tests run from a bundle or an executable in it.
  static let path = path(of: "steelyard")
  /// The tool that makes work with known answers.
  static let bench = path(of: "steelyard-bench")

  private static func path(of name: String) -> URL {
    let runner = URL(filePath: CommandLine.arguments[0])
    let folders = [runner.deletingLastPathComponent(), Bundle.main.bundleURL]
    let found = folders.map { $0.appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    return found ?? root.appending(path: ".build/debug/\(name)")
  }

  /// Runs the tool in a folder, with a text on its standard input.
  static func run(
    _ arguments: [String],
    in folder: URL = root,
    input: String = "",
    environment: [String: String] = [:],
    tool: URL = path
  ) throws -> Run {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    let store = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: store, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: store) }
    let names = ["in", "out", "err"].map { store.appending(path: $0) }
    try Data(input.utf8).write(to: names[0])
    for name in names[1...] { try Data().write(to: name) }
    process.standardInput = try FileHandle(forReadingFrom: names[0])
    process.standardOutput = try FileHandle(forWritingTo: names[1])
    process.standardError = try FileHandle(forWritingTo: names[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      output: try String(contentsOf: names[1], encoding: .utf8),
      remarks: try String(contentsOf: names[2], encoding: .utf8),
      status: process.terminationReason == .exit ? process.terminationStatus : -1
    )
  }
}
