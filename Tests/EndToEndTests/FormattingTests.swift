import Foundation
import Testing

/// `fmt` and `init` change files, so each test has a folder of its own.
struct FormattingTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func `fmt rewrites what is not in form, and names it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("steelyard:   1 # 版本\n", to: "a.yaml")
    try write("steelyard: 1\n", to: "b.yaml")
    let run = try Tool.run(["fmt", "."], in: folder)
    #expect(run.output == "./a.yaml\n")
    #expect(run.status == 0)
    #expect(try read("a.yaml") == "steelyard: 1  # 版本\n")
    #expect(try Tool.run(["fmt", "."], in: folder).output.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["a.yaml", "b.yaml"])
  }

  @Test func `fmt keeps the permissions of a file, and the link that leads to it`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("steelyard:   1\n", to: "a.yaml")
    let (file, link) = (folder.appending(path: "a.yaml"), folder.appending(path: "b.yaml"))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
    #expect(try Tool.run(["fmt", "b.yaml"], in: folder).output == "b.yaml\n")
    #expect(try read("a.yaml") == "steelyard: 1\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test func `fmt with --check shows the lines, changes nothing and ends with one`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("steelyard:   1\n", to: "a.yaml")
    let run = try Tool.run(["fmt", "--check", "a.yaml"], in: folder)
    #expect(
      run.output == "--- a.yaml\n+++ a.yaml\n@@ -1,1 +1,1 @@\n-steelyard:   1\n+steelyard: 1\n"
    )
    #expect(run.status == 1)
    #expect(try read("a.yaml") == "steelyard:   1\n")
  }

  @Test func `fmt formats standard input to standard output`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Tool.run(["fmt", "-"], in: folder, input: "b: 2\nsteelyard: '1'\n")
    #expect(run.output == "steelyard: 1\n\nb: 2\n")
    #expect(run.status == 0)
  }

  @Test func `fmt leaves a faulty file alone, does the others and ends with two`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("a: [\n", to: "a.yaml")
    try write("steelyard:   1\n", to: "b.yaml")
    let run = try Tool.run(["fmt", "."], in: folder)
    #expect(run.output == "./b.yaml\n")
    #expect(run.remarks.contains("yaml-syntax"))
    #expect(run.status == 2)
    #expect(try read("a.yaml") == "a: [\n")
  }

  @Test func `init makes a folder that checks clean, is in form, and weighs its case`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try Tool.run(["init"], in: folder)
    #expect(
      run.output == "rules/street.yaml\nrules/examples/street.json\nrules/.schema/rules-1.json\n"
    )
    #expect(run.status == 0)
    #expect(try Tool.run(["check"], in: folder).status == 0)
    #expect(try Tool.run(["fmt", "--check"], in: folder).status == 0)
    #expect(try Tool.run(["assess", "rules/examples/street.json"], in: folder).status == 0)
  }

  @Test func `init overwrites nothing`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("mine\n", to: "street.yaml")
    let run = try Tool.run(["init", "."], in: folder)
    #expect(run.remarks == "steelyard: ./street.yaml: the file exists; nothing was changed\n")
    #expect(run.status == 2)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names == ["street.yaml"])
    #expect(try read("street.yaml") == "mine\n")
  }

  @Test func `init says why a folder cannot be made`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("mine\n", to: "rules")
    #expect(try Tool.run(["init"], in: folder).status == 4)
  }
}
