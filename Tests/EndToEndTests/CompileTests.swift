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

/// Compiles with the cache and without, and expects the same bytes.
private func expectSame(in folder: URL, _ comment: String) throws {
  let cached = try Tool.run(["compile", "rules", "-o", "a.steelyard"], in: folder)
  #expect(cached.status == 0, "\(comment): \(cached.remarks)")
  let clean = try Tool.run(["compile", "rules", "-o", "b.steelyard", "--no-cache"], in: folder)
  #expect(clean.status == 0, "\(comment): \(clean.remarks)")
  let outputs = try ["a", "b"].map {
    try Data(contentsOf: folder.appending(path: "\($0).steelyard"))
  }
  #expect(outputs[0] == outputs[1], "\(comment)")
}

@Test
func `after whatever happens to its files a folder is compiled as if there were no cache`() throws {
  let folder = try makeFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  let rules = folder.appending(path: "rules")
  let files = FileManager.default
  let names = try files.subpathsOfDirectory(atPath: rules.path).filter { $0.hasSuffix(".yaml") }
  let name = try #require(names.first { !$0.hasSuffix(".cases.yaml") })
  let file = rules.appending(path: name)
  let text = try String(contentsOf: file, encoding: .utf8)
  let title = try #require(text.firstMatch(of: /title: (\S)/)).1
  try expectSame(in: folder, "first")
  try expectSame(in: folder, "nothing changed")
  // As many bytes, and as often as the clock of the file system allows in one step.
  for (number, sign) in ["甲", "乙", "丙", "丁"].enumerated() {
    #expect(sign.utf8.count == String(title).utf8.count)
    try text.replacing("title: \(title)", with: "title: \(sign)")
      .write(to: file, atomically: number % 2 == 0, encoding: .utf8)
    try expectSame(in: folder, "changed in place to \(sign)")
    let dates: [FileAttributeKey: Any] = [.modificationDate: Date(timeIntervalSince1970: 1_000_000)]
    try files.setAttributes(dates, ofItemAtPath: file.path)
  }
  try expectSame(in: folder, "touched")
  let other = rules.appending(path: "renamed.yaml")
  try files.moveItem(at: file, to: other)
  try expectSame(in: folder, "renamed")
  let added = rules.appending(path: "added.yaml")
  try """
  steelyard: 1
  catalog: {id: added, title: 新册, issuer: {name: 某国, authority: "000000"}}
  instruments:
    新法: {title: 新法, kind: law, in_force: {from: 2020-01-01}}

  """.write(to: added, atomically: true, encoding: .utf8)
  try expectSame(in: folder, "added")
  try files.removeItem(at: added)
  try expectSame(in: folder, "removed")
  try files.copyItem(at: other, to: file)
  let both = try Tool.run(["compile", "rules", "-o", "a.steelyard"], in: folder)
  let clean = try Tool.run(["compile", "rules", "-o", "b.steelyard", "--no-cache"], in: folder)
  #expect(both.remarks == clean.remarks && both.status == clean.status, "a name twice")
  try files.removeItem(at: other)
  try expectSame(in: folder, "one of both removed")
}

@Test
func `whatever is damaged in the cache the compiled file is the same`() throws {
  let folder = try makeFolder()
  defer { try? FileManager.default.removeItem(at: folder) }
  try expectSame(in: folder, "first")
  let cache = folder.appending(path: "a.steelyard.cache")
  let names = try FileManager.default.contentsOfDirectory(atPath: cache.path)
  #expect(names.contains("files") && names.count > 3)
  for name in names.sorted() {
    let record = cache.appending(path: name)
    let sound = try Data(contentsOf: record)
    try sound.dropLast(1).write(to: record)
    try expectSame(in: folder, "\(name) cut")
    try Data().write(to: record)
    try expectSame(in: folder, "\(name) empty")
    try Data(sound.reversed()).write(to: record)
    try expectSame(in: folder, "\(name) reversed")
    try FileManager.default.removeItem(at: record)
    try expectSame(in: folder, "\(name) removed")
  }
}
