import Foundation
import Testing

/// Transcripts are what a user types and sees: `$ steelyard …`, the output, remarks behind `! `, and `[status]`.
///
/// `RECORD=1` rewrites them from what the tool does now; such a run fails, and the change is reviewed as text.
private let transcripts: [URL] = {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")
  let found = try? FileManager.default.contentsOfDirectory(
    at: folder,
    includingPropertiesForKeys: nil
  )
  return (found ?? []).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
}()

@Test
func `there are transcripts`() {
  #expect(!transcripts.isEmpty)
}

@Test(arguments: transcripts)
func `the tool does what the transcript shows`(transcript: URL) throws {
  let expected = try String(contentsOf: transcript, encoding: .utf8)
  let commands = expected.split(separator: "\n").filter { $0.hasPrefix("$ ") }
  #expect(!commands.isEmpty)
  let actual = try commands.map { try replay(String($0)) }.joined(separator: "\n")
  guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
    try Data(actual.utf8).write(to: transcript)
    Issue.record("recorded \(transcript.lastPathComponent); look at the difference")
    return
  }
  #expect(actual == expected)
}

/// Runs one line of a transcript and writes it down again with what came out.
private func replay(_ line: String) throws -> String {
  let words = line.dropFirst(2).split(separator: " ").map(String.init)
  let environment = words.prefix { $0.contains("=") }
    .map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
  let arguments = words.dropFirst(environment.count + 1)
  let run = try Tool.run(
    Array(arguments),
    environment: Dictionary(uniqueKeysWithValues: environment.map { ($0[0], $0.last ?? "") })
  )
  let remarks = run.remarks.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "!" : "! \($0)" }
  let shown = run.remarks.isEmpty ? "" : remarks.dropLast().joined(separator: "\n") + "\n"
  return "\(line)\n\(run.output)\(shown)[\(run.status)]\n"
}
