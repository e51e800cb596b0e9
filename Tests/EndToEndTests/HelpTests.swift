import Foundation
import Testing

/// The commands by their names, as the tool's own help lists them.
private let commands: [String] = {
  let help = (try? Tool.run(["--help"]))?.output ?? ""
  let list = help.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
  return list.split(separator: "\n").compactMap { line in
    line.firstMatch(of: /^  ([a-z]+)(?: |$)/).map { String($0.1) }
  }
}()

/// The examples in a help text.
private func examples(in help: String) -> [String] {
  help.split(separator: "\n").compactMap { line in
    line.firstMatch(of: /(?:example: |示例：)(steelyard [^（(]+)/).map {
      $0.1.trimmingCharacters(in: .whitespaces)
    }
  }
}

@Test func `the tool has its commands`() {
  #expect(commands.count >= 12)
  for name in ["check", "search", "show", "completion"] { #expect(commands.contains(name)) }
}

@Test(arguments: commands)
func `the help of a command is whole in English, with an example`(command: String) throws {
  let help = try Tool.run([command, "--help"]).output
  #expect(help.contains("OVERVIEW: ") && help.contains("USAGE: ") && help.contains("OPTIONS:"))
  #expect(!examples(in: help).isEmpty, "\(help)")
  #expect(help.firstMatch(of: /[\u{4E00}-\u{9FFF}]/) == nil || command == "search", "\(help)")
}

@Test(arguments: [[]] + commands.map { [$0] })
func `help in Chinese leaves nothing in English`(command: [String]) throws {
  for arguments in [["--language", "zh", "--help"], ["--help"]] {
    let run = try Tool.run(
      command + arguments,
      environment: arguments.count == 1 ? ["LC_ALL": "zh_CN.UTF-8"] : [:]
    )
    #expect(run.status == 0)
    #expect(run.output.contains("概述：") && run.output.contains("用法："))
    #expect(!command.isEmpty == !examples(in: run.output).isEmpty, "\(run.output)")
    let frame = /OVERVIEW|USAGE|ARGUMENTS|OPTIONS|SUBCOMMANDS|default|values|Show|See|example:/
    for line in run.output.split(separator: "\n") {
      #expect(line.firstMatch(of: frame) == nil, "\(line)")
      // A sentence in English has three small words side by side; names of commands and values do not.
      let isSentence = line.firstMatch(of: #/ [a-z]+ [a-z]+ [a-z]+( |$)/#) != nil
      #expect(!isSentence || line.contains("示例"), "\(line)")
    }
  }
}

@Test(arguments: [
  (["chek"], "多出的参数：chek"), (["check", "--formt", "json"], "没有选项 --formt；是不是 --format？"),
  (["check", "--zzzzzz"], "没有选项 --zzzzzz"), (["check", "--format"], "--format <format> 缺少取值"),
  (["check", "--format", "xml"], "--format <format> 不能是「xml」；可用"), (["show"], "缺少参数 <power>"),
  (["check", "a", "b"], "多出的参数：b"), (["check", "--language", "fr"], "不认识的语言"),
  (["check", "a", "b", "c"], "多出 2 个参数：b"), (["init", "--folder=x"], "没有选项 --folder"),
])
func `wrong arguments are told in Chinese`(arguments: [String], expected: String) throws {
  let run = try Tool.run(arguments, environment: ["LANG": "zh_CN.UTF-8"])
  #expect(run.status == 2)
  #expect(run.remarks.contains("错误：") && run.remarks.contains(expected), "\(run.remarks)")
  #expect(!run.remarks.contains("Error") && !run.remarks.contains("Usage"), "\(run.remarks)")
}

/// A folder in which the examples of the help find what they name.
private func workshop(for example: String) throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  if example.hasPrefix("steelyard init") { return folder }
  let rules = Tool.root.appending(path: "rules")
  let examples = rules.appending(path: "examples")
  let copies = [
    (rules, "rules"), (examples.appending(path: "food-conforms.json"), "case.json"),
    (examples.appending(path: "cases.csv"), "cases.csv"),
  ]
  for (source, name) in copies {
    try FileManager.default.copyItem(at: source, to: folder.appending(path: name))
  }
  _ = try Tool.run(["compile", "rules", "-o", "cn.steelyard"], in: folder)
  return folder
}

@Test(arguments: commands)
func `the examples of the help run as they stand`(command: String) throws {
  for language in ["zh", "en"] {
    let help = try Tool.run(
      [command, "--help", "--language", language],
      environment: ["COLUMNS": "200"]
    )
    .output
    for example in examples(in: help) {
      let folder = try workshop(for: example)
      defer { try? FileManager.default.removeItem(at: folder) }
      let run = try Shell.run(example, in: folder)
      #expect([0, 1, 3].contains(run.status), "\(example): \(run.remarks)")
    }
  }
}
