import ArgumentParser
import Foundation
import Steelyard
import SteelyardCompiler
import SteelyardReview

/// `steelyard diff`: what changed in law between two versions of rules, not in text.
struct DiffCommand: ParsableCommand {
  /// How the report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case markdown
    case json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff",
      abstract: say(
        "比较两版规则:哪些事实的处理结果变了",
        "compares two versions of rules: for which facts something else comes out"
      ),
      discussion: say(
        """
        示例:steelyard diff cn-2024.steelyard rules --format markdown
        两版各为规则文件夹、规则文件或编译好的目录文件;从严、从宽按幅度的两端判断,判断不了的为不同
        退出码:0 没有变化,1 有变化,2 规则无法使用
        """,
        """
        example: steelyard diff cn-2024.steelyard rules --format markdown
        each version is a rules folder, a rules file or a compiled catalogue; stricter and laxer go by the ends of the ranges, and what they do not decide is different
        exit status: 0 nothing changed, 1 something changed, 2 unusable rules
        """
      )
    )
  }

  @Argument(help: help("旧版:规则文件夹或目录文件", "the old version: rules or a compiled catalogue"))
  var old: String

  @Argument(help: help("新版:规则文件夹或目录文件", "the new version: rules or a compiled catalogue"))
  var new: String

  @Option(help: help("输出格式", "how the report is written"))
  var format = Format.text

  @Option(
    name: .shortAndLong,
    help: help("报告文件;- 为标准输出", "where the report goes; - is standard output")
  )
  var output = "-"

  @OptionGroup var language: LanguageOption

  func run() throws {
    let comparison = Comparison(from: try open(old), to: try open(new))
    try ReportFile.write(report(of: comparison), to: output)
    if !comparison.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func report(of comparison: Comparison) -> String {
    switch format {
    case .text: ComparisonText(language: language.language).text(comparison)
    case .markdown: ComparisonText(language: language.language, isMarkdown: true).text(comparison)
    case .json: ComparisonJSON(language: language.language).text(comparison)
    }
  }

  /// A folder or a YAML file is compiled; anything else is opened.
  private func open(_ path: String) throws -> CompiledCatalog {
    var options = CatalogOptions()
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let isRules = !exists || isFolder.boolValue || path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    options.catalog = isRules ? nil : path
    options.rules = isRules ? path : nil
    return try options.open(language: language.language)
  }
}
