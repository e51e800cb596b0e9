import Foundation
import SteelyardAudit
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
