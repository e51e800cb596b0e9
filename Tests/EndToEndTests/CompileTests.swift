import Foundation
import Testing

/// A folder of its own with one small volume.
private func makeFolder() throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let made = try Tool.run(["init", "rules"], in: folder)
  #expect(made.status == 0, "\(made.remarks)")
  return folder
}

@Test
func `a file that may not grow so large leaves the old catalogue as it was`() throws {
  let folder = try makeFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  let old = Data("the old one".utf8)
  let output = folder.appending(path: "a.steelyard")
  try old.write(to: output)
  let process = Process()
  process.executableURL = URL(filePath: "/bin/sh")
  process.arguments = [
    "-c", "ulimit -f 1; exec \"$0\" compile rules -o a.steelyard", Tool.path.path,
  ]
  process.currentDirectoryURL = folder
  process.environment = ["LANG": "C.UTF-8"]
  let remarks = Pipe()
  process.standardError = remarks
  try process.run()
  process.waitUntilExit()
  let text = String(decoding: remarks.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  #expect(process.terminationReason == .exit && process.terminationStatus == 4)
  #expect(text.contains("larger than files may be here") || text.contains("超过允许的文件大小"))
  #expect(try Data(contentsOf: output) == old)
  let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  #expect(left.sorted() == ["a.steelyard", "a.steelyard.cache", "rules"])
}

@Test
func `a device is no place for a catalogue`() throws {
  let folder = try makeFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  let run = try Tool.run(["compile", "rules", "-o", "/dev/null"], in: folder)
  #expect(run.status == 4, "\(run.remarks)")
  #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/null")
  #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
}
