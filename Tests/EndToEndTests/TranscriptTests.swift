import Foundation
import Testing

/// What a user types and sees: the transcripts beside this file, and the examples of the READMEs.
///
/// `RECORD=1` rewrites them from what the tool does now; such a run fails, and the change is reviewed as text.
private let pages: [URL] = {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")
  let found = try? FileManager.default.contentsOfDirectory(
    at: folder,
    includingPropertiesForKeys: nil
  )
  let transcripts = (found ?? []).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
  return transcripts + ["README.md", "README.zh-CN.md"].map { Tool.root.appending(path: $0) }
}()

@Test(arguments: pages)
func `the tool does what the page shows`(page: URL) throws {
  let expected = try String(contentsOf: page, encoding: .utf8)
  let transcript = Transcript(of: expected, isWhole: page.pathExtension == "txt")
  #expect(!transcript.commands.isEmpty)
  let actual = try transcript.replayed()
  guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
    try Data(actual.utf8).write(to: page)
    Issue.record("recorded \(page.lastPathComponent); look at the difference")
    return
  }
  #expect(actual == expected)
}
