import Foundation

/// A shell that finds the tool under its name.
enum Shell {
  /// Runs a script in a folder.
  static func run(_ script: String, in folder: URL = Tool.root) throws -> Tool.Run {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["--norc", "--noprofile", "-c", script]
    process.currentDirectoryURL = folder
    let tools = Tool.path.deletingLastPathComponent().path
    process.environment = ["LANG": "C.UTF-8", "PATH": tools + ":/usr/bin:/bin"]
    let (output, remarks) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, remarks)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let said = remarks.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Tool.Run(
      output: String(decoding: text, as: UTF8.self),
      remarks: String(decoding: said, as: UTF8.self),
      status: process.terminationStatus
    )
  }
}
