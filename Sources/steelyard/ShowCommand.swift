import ArgumentParser
import Steelyard

/// `steelyard show`: a power with its clauses, its standards, and where their bands lie.
struct ShowCommand: ParsableCommand {
  /// How the power is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case md
    case html

    var notice: NoticeFormat {
      switch self {
      case .text: .text
      case .md: .markdown
      case .html: .html
      }
    }
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: say("显示一项权力的法定条款和裁量阶次", "shows a power: clauses, standards and bands"),
      discussion: say(
        "示例：steelyard show food.unlicensed --catalog cn.steelyard --format html > food.html",
        "example: steelyard show food.unlicensed --catalog cn.steelyard --format html > food.html"
      )
    )
  }

  @Argument(
    help: help("权力事项的标识", "the identifier of a power"),
    completion: Candidates.powers
  )
  var power: String

  @OptionGroup var catalog: CatalogOptions

  @Option(help: help("输出格式", "how the power is shown"))
  var format = Format.text

  @OptionGroup var language: LanguageOption

  func run() throws {
    let catalogue = try catalog.open(language: language.language)
    guard let view = catalogue.power(power) else {
      UnknownPower.remark(power, catalogue)
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
    let sheet = PowerSheet(
      language: language.language,
      format: format.notice,
      width: min(Console.width, 100)
    )
    Console.write(sheet.text(of: view))
  }
}
