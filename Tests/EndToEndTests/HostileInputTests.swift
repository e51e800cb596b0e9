import Foundation
import Testing

/// Folders and files that lead nowhere: the tool says so and ends.
struct HostileInputTests {
  private static func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private static func expectRefusal(_ folder: URL, _ words: String) throws {
    for (language, text) in [
      ("zh", words.split(separator: "|")[0]), ("en", words.split(separator: "|")[1]),
    ] {
      let run = try Tool.run(["check", folder.path, "--language", language])
      #expect(run.status == 2)
      #expect(run.remarks.contains(text))
    }
  }

  @Test
  func `a pipe in a folder is named and not waited for`() throws {
    try Self.inFolder { folder in
      let pipe = folder.appending(path: "a.yaml").path
      try Process.run(URL(filePath: "/usr/bin/mkfifo"), arguments: [pipe]).waitUntilExit()
      try #require(FileManager.default.fileExists(atPath: pipe))
      try Self.expectRefusal(folder, "不是普通文件|not a regular file")
    }
  }

  @Test
  func `cases that break off while they are read are the machine's trouble`() throws {
    try Self.inFolder { folder in
      let rules = folder.appending(path: "a.yaml")
      try Data(Self.rules.utf8).write(to: rules)
      // A folder can be opened like a file, and then not be read.
      let run = try Tool.run(["diff", rules.path, rules.path, "--cases", folder.path])
      #expect(run.status == 4)
      let absent = folder.appending(path: "none.jsonl").path
      #expect(try Tool.run(["diff", rules.path, rules.path, "--cases", absent]).status == 2)
    }
  }

  private static let rules = """
    steelyard: 1
    catalog: {id: a, title: 基准, issuer: {name: 机关, authority: "000000"}, in_force: {from: 2022-01-01}}
    instruments:
      甲法: {title: 甲法, kind: law, in_force: {from: 2021-01-01}}
    powers:
      - {id: a.one, name: 甲, kind: penalty, basis: 甲法 第1条, statute: [{fine: 1000元以上}]}
    """

  @Test
  func `a loop of links is not followed`() throws {
    try Self.inFolder { folder in
      let files = FileManager.default
      try files.createSymbolicLink(
        at: folder.appending(path: "loop"),
        withDestinationURL: folder
      )
      try files.createSymbolicLink(
        at: folder.appending(path: "self.yaml"),
        withDestinationURL: folder.appending(path: "self.yaml")
      )
      try Self.expectRefusal(folder, "不是普通文件|not a regular file")
    }
  }

  @Test
  func `a device is read up to a limit`() throws {
    try Self.inFolder { folder in
      let link = folder.appending(path: "zero.yaml")
      try FileManager.default.createSymbolicLink(
        at: link,
        withDestinationURL: URL(filePath: "/dev/zero")
      )
      try Self.expectRefusal(link, "超过 256 MiB|larger than 256 MiB")
    }
  }

  @Test
  func `a folder without rules says so`() throws {
    try Self.inFolder { folder in
      try Self.expectRefusal(folder, "没有 .yaml 规则文件|there is no .yaml rules file")
    }
  }

  @Test
  func `timings stand beside the remarks`() throws {
    let run = try Tool.run(["check", "rules/cn/noise.yaml", "--timings", "--language", "en"])
    #expect(run.remarks.contains("pass or proof"))
    #expect(run.remarks.contains("gap-between-bands"))
    #expect(run.remarks.contains("powers"))
  }

  @Test
  func `a finding is explained with its weight`() throws {
    let run = try Tool.run(["explain", "below-statutory-least", "--language", "en"])
    #expect(run.status == 0)
    #expect(run.output.contains("It makes the outcome `unlawful`."))
  }
}
