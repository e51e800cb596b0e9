import Foundation
import SteelyardAudit
import SteelyardCases
import Testing

private let lines = Array(repeating: #"{"power":"a"}"#, count: 1_000).joined(separator: "\n")

@Test
func `a file that is not there is named`() async throws {
  let folder = try Folder()
  await #expect(throws: AuditError.cannotOpen(path: folder.url("no").path, errno: ENOENT)) {
    try await Bench.audit(Bench.options()).run(
      input: folder.url("no").path,
      findings: folder.url("f").path,
      rejects: folder.url("r").path
    )
  }
  #expect(folder.names == [])
}

@Test
func `a folder cannot be read`() async throws {
  let folder = try Folder()
  await #expect(throws: AuditError.cannotRead(path: folder.url("").path, errno: EISDIR)) {
    try await Bench.audit(Bench.options()).run(
      input: folder.url("").path,
      findings: folder.url("f").path,
      rejects: folder.url("r").path
    )
  }
  #expect(folder.names == [])
}

@Test
func `where results cannot be written nothing is left behind`() async throws {
  let folder = try Folder()
  try Data(lines.utf8).write(to: folder.url("in"))
  await #expect(throws: AuditError.cannotWrite(path: "/dev/full", errno: ENOSPC)) {
    try await Bench.audit(Bench.options(chunk: 100)).run(
      input: folder.url("in").path,
      findings: "/dev/full",
      rejects: folder.url("r").path
    )
  }
  #expect(folder.names == ["in"])
}

@Test
func `an audit that is stopped leaves nothing behind, and what was there stays`() async throws {
  let folder = try Folder()
  try Data(lines.utf8).write(to: folder.url("in"))
  try Data("old".utf8).write(to: folder.url("f"))
  await #expect(throws: AuditError.cancelled) {
    try await Bench.audit(Bench.options(chunk: 100)).run(
      input: folder.url("in").path,
      findings: folder.url("f").path,
      rejects: folder.url("r").path,
      hooks: AuditHooks(isCancelled: { true })
    )
  }
  #expect(folder.names == ["f", "in"])
  #expect(try folder.lines("f") == ["old"])
}

@Test
func `progress tells all bytes and rows in the end`() async throws {
  let folder = try Folder()
  try Data(lines.utf8).write(to: folder.url("in"))
  let (stream, continuation) = AsyncStream.makeStream(of: AuditProgress.self)
  let summary = try await Bench.audit(Bench.options(chunk: 100)).run(
    input: folder.url("in").path,
    findings: folder.url("f").path,
    rejects: folder.url("r").path,
    hooks: AuditHooks(progress: { continuation.yield($0) })
  )
  continuation.finish()
  var steps: [AuditProgress] = []
  for await step in stream { steps.append(step) }
  #expect(steps.count > 10)
  #expect(steps.map(\.bytes) == steps.map(\.bytes).sorted())
  #expect(steps.last?.bytes == lines.utf8.count)
  #expect(steps.last?.rows == summary.counts.rows)
  #expect(folder.names == ["f", "in", "r"])
}

/// Two names for one file among input, findings and rejects, and the one that is refused.
private let sharedNames = [
  (["in", "in", "r"], "in"), (["in", "f", "in"], "in"), (["in", "f", "f"], "f"),
  (["in", "./in", "r"], "./in"), (["in", "link", "r"], "link"), (["in", "twin", "r"], "twin"),
  (["in", "f", "./f"], "./f"), (["in", "old", "old"], "old"),
]

@Test(arguments: sharedNames)
func `a file named twice is refused, and nothing is touched`(names: [String], refused: String)
  async throws
{
  let folder = try Folder()
  try Data(lines.utf8).write(to: folder.url("in"))
  try Data("old".utf8).write(to: folder.url("old"))
  try FileManager.default.createSymbolicLink(
    at: folder.url("link"),
    withDestinationURL: folder.url("in")
  )
  try FileManager.default.linkItem(at: folder.url("in"), to: folder.url("twin"))
  let paths = names.map { folder.url("").path + "/" + $0 }
  let named = folder.url("").path + "/" + refused
  await #expect(throws: AuditError.sameFile(path: named)) {
    try await Bench.audit(Bench.options())
      .run(input: paths[0], findings: paths[1], rejects: paths[2])
  }
  #expect(folder.names == ["in", "link", "old", "twin"])
  #expect(try folder.lines("in").count == 1_000)
  #expect(try folder.lines("old") == ["old"])
}

@Test
func `findings and rejects cannot both go to standard output`() async throws {
  let folder = try Folder()
  try Data(lines.utf8).write(to: folder.url("in"))
  await #expect(throws: AuditError.sameFile(path: "-")) {
    try await Bench.audit(Bench.options())
      .run(input: folder.url("in").path, findings: "-", rejects: "-")
  }
}

@Test
func `a device may take findings and rejects`() async throws {
  let folder = try Folder()
  try Data(lines.utf8).write(to: folder.url("in"))
  let summary = try await Bench.audit(Bench.options())
    .run(input: folder.url("in").path, findings: "/dev/null", rejects: "/dev/null")
  #expect(summary.counts.weighed == 1_000)
}

@Test
func `an input that is called like an unfinished output is left alone`() async throws {
  let folder = try Folder()
  try Data(lines.utf8).write(to: folder.url("f.part"))
  let summary = try await Bench.audit(Bench.options())
    .run(input: folder.url("f.part").path, findings: folder.url("f").path, rejects: "/dev/null")
  #expect(summary.counts.weighed == 1_000)
  #expect(folder.names == ["f", "f.part"])
  #expect(try folder.lines("f.part").count == 1_000)
}

@Test(arguments: ["", "\u{FEFF}"])
func `a table without a byte is told as empty`(text: String) async throws {
  await #expect(throws: AuditError.badHeader([.emptyTable])) {
    try await Bench.audit(text, Bench.options(table: .utf8))
  }
}

@Test
func `a table that begins with something else has no header`() async throws {
  await #expect(throws: AuditError.badHeader([.unreadableHeader(.utf8)])) {
    try await Bench.audit([0xFF, 0x0A], Bench.options(table: .utf8))
  }
}
