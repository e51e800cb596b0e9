import ArgumentParser
import Steelyard
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardFormat

/// `steelyard fmt`: rules files in their one canonical form.
struct FmtCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "fmt",
      abstract: say("把规则排成统一的格式", "writes rules in their one canonical form"),
      discussion: say(
        """
        示例：steelyard fmt rules（「-」从标准输入读，写到标准输出）
        上级文件夹中有 \(RulesSchema.path) 的，首行写明其路径，供编辑器补全和检查
        """,
        """
        example: steelyard fmt rules (`-` reads standard input and writes standard output)
        where a folder above has \(RulesSchema.path), the first line names it, so that editors complete and check
        """
      )
    )
  }

  @Argument(help: help("规则文件夹或者文件", "rules folders or files"))
  var paths = ["rules"]

  @Flag(help: help("只显示会改动的行，不写文件", "show the lines that would change, and write nothing"))
  var check = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let formattings = try sources().map { source in
      RulesFormatter.format(source, schema: SchemaPlace.path(from: source.path))
    }
    for formatting in formattings { try finish(formatting) }
    if formattings.contains(where: { $0.text == nil }) {
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
    if check, formattings.contains(where: \.isChanged) {
      throw ExitCode(ExitStatus.findings.rawValue)
    }
  }

  private func sources() throws -> [SourceFile] {
    try paths.flatMap { path in
      path == "-" ? [try standardInput()] : try RulesCompilation.sources(at: path)
    }
  }

  private func standardInput() throws -> SourceFile {
    do {
      return SourceFile(path: "-", bytes: try FileBytes.read("-"))
    } catch {
      throw RulesCompilation.unusable(error)
    }
  }

  /// Writes or shows what came of one file.
  private func finish(_ formatting: Formatting) throws {
    let path = formatting.source.path
    guard let text = formatting.text else { return refuse(formatting) }
    if check { return Console.write(formatting.preview) }
    if path == "-" { return Console.write(text) }
    guard formatting.isChanged else { return }
    do {
      try FileBytes.replace(path, with: Array(text.utf8))
    } catch {
      Console.remark("steelyard: \(error.path): \(error.reason)")
      throw ExitCode(ExitStatus.trouble.rawValue)
    }
    Console.write(path + "\n")
  }

  private func refuse(_ formatting: Formatting) {
    let renderer = TextRenderer(
      files: [formatting.source],
      language: language.language,
      isColoured: Console.remarksAreTerminal && Console.usesColour,
      width: Console.width
    )
    Console.remark(renderer.render(formatting.diagnostics))
  }
}
