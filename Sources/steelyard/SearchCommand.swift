import ArgumentParser
import Steelyard
import SteelyardText

/// `steelyard search`: powers by words of their names, provisions, instruments, factors, measures and grades.
struct SearchCommand: ParsableCommand {
  /// How the result is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "search",
      abstract: say("按词语检索权力事项", "finds powers by words"),
      discussion: say(
        """
        示例：steelyard search 食品 许可 --catalog cn.steelyard
        在名称、标识、编号、条款、法律文件、裁量因素、措施、阶次和分册中检索；写几个词，要全部出现；不分全角半角、大小写
        退出码：0 有结果，1 没有结果
        """,
        """
        example: steelyard search 食品 许可 --catalog cn.steelyard
        looks in names, identifiers, codes, provisions, instruments, factors, measures, grades and volumes; all words have to occur
        exit status: 0 something was found, 1 nothing was
        """
      )
    )
  }

  @Argument(help: help("要检索的词语", "the words to look for"))
  var words: [String]

  @OptionGroup var catalog: CatalogOptions

  @Option(help: help("最多显示几项", "how many powers are shown at most"))
  var limit = 20

  @Option(help: help("输出格式", "how the result is written"))
  var format = Format.text

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard limit > 0 else {
      throw ValidationError(say("--limit 应当大于 0", "--limit takes a number above 0"))
    }
  }

  func run() throws {
    let catalogue = try catalog.open(language: language.language)
    let result = catalogue.search(words.joined(separator: " "), limit: limit)
    let writer = SearchText(
      language: language.language,
      isColoured: Console.usesColour,
      screen: Console.width
    )
    switch format {
    case .text:
      Console.write(writer.text(result))
      Console.remark(writer.summary(result))
    case .json: Console.write(SearchJSON.text(result) + "\n")
    }
    if result.total == 0 { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
