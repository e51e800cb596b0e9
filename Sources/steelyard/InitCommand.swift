import ArgumentParser
import Steelyard
import SteelyardCompiler
import SteelyardFormat

/// `steelyard init`: a first rules folder to read, try and replace.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: say("建立一个起步的规则文件夹", "makes a first rules folder"),
      discussion: say("示例：steelyard init rules", "example: steelyard init rules")
    )
  }

  @Argument(help: help("要建立的文件夹", "the folder to make"))
  var folder = "rules"

  @OptionGroup var language: LanguageOption

  func run() throws {
    let schema = RulesSchema.json(in: language.language)
    let files =
      Starter.files.map { (path: place(of: $0.path), text: $0.text) }
      + [(path: place(of: RulesSchema.path), text: schema)]
    for file in files where FileBytes.exists(file.path) {
      Console.remark(
        Bilingual(
          "steelyard: \(file.path)：文件已经存在，没有改动任何文件",
          "steelyard: \(file.path): the file exists; nothing was changed"
        )[language.language]
      )
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
    for file in files { try create(file.path, file.text) }
    for file in files { Console.write(file.path + "\n") }
    Console.remark(
      Bilingual(
        "接下来：steelyard check \(folder)",
        "next: steelyard check \(folder)"
      )[language.language]
    )
  }

  private func place(of path: String) -> String {
    folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  private func create(_ path: String, _ text: String) throws {
    do {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      try FileBytes.makeFolder(parts.dropLast().joined(separator: "/"))
      try FileBytes.create(path, Array(text.utf8))
    } catch {
      Console.remark("steelyard: \(error.path): \(error.reason)")
      throw ExitCode(ExitStatus.trouble.rawValue)
    }
  }
}
