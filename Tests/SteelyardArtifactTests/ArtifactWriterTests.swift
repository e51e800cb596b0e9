import Foundation
import SteelyardArtifact
import SteelyardCompiler
import SteelyardModel
import Testing

@Test
func `a written file opens, and takes the place of the one before`() throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appending(path: "a.steelyard").path
  try ArtifactWriter.write([1, 2, 3], to: path)
  let bytes = try CompiledCatalog.bytes(of: Catalog())
  try ArtifactWriter.write(bytes, to: path)
  let compiled = try CompiledCatalog(path: path)
  #expect(compiled.powerCount == 0)
  #expect(compiled.digest.hasPrefix("sha256:") && compiled.digest.utf8.count == 71)
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.steelyard"])
}

@Test
func `a file that cannot be written leaves nothing behind`() throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(
    at: folder.appending(path: "taken"),
    withIntermediateDirectories: true
  )
  defer { try? FileManager.default.removeItem(at: folder) }
  #expect(throws: ArtifactWriteError.self) {
    try ArtifactWriter.write([1], to: folder.appending(path: "no/such/folder").path)
  }
  // The place is taken by a folder, so that the last step fails.
  #expect(throws: ArtifactWriteError.self) {
    try ArtifactWriter.write([1], to: folder.appending(path: "taken").path)
  }
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["taken"])
}

@Test
func `what is no regular file is not replaced`() throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let pipe = folder.appending(path: "pipe").path
  #expect(unsafe mkfifo(pipe, 0o600) == 0)
  #expect(throws: ArtifactWriteError(errno: EINVAL)) { try ArtifactWriter.write([1], to: pipe) }
  var status = stat()
  #expect(unsafe stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["pipe"])
}

@Test
func `many writers of one path leave one whole file`() async throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let path = folder.appending(path: "a.steelyard").path
  try await withThrowingTaskGroup(of: Void.self) { group in
    for writer in UInt8(1)...16 {
      group.addTask {
        try ArtifactWriter.write([UInt8](repeating: writer, count: 100_000), to: path)
      }
    }
    try await group.waitForAll()
  }
  let bytes = try Data(contentsOf: URL(filePath: path))
  #expect(bytes.count == 100_000 && Set(bytes).count == 1)
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.steelyard"])
}
