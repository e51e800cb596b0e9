import ArgumentParser
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
        "比较两版规则：哪些事实的处理结果变了",
        "compares two versions of rules: for which facts something else comes out"
      ),
      discussion: say(
        """
        示例：steelyard diff cn.steelyard rules --format markdown
        两版各为规则文件夹、规则文件或者编译好的目录文件。逐个权力事项、逐个时段、逐片事实比较处理结果，各举一例
        从严、从宽按幅度的两端判断，判断不了的为不同；换档是条款或者阶次变了而幅度没有变
        --cases 再把案卷逐案在两版下各审一遍，数出谁的结果变了
        退出码：0 没有变化，1 有变化，2 规则或者案卷无法使用，4 本机故障
        """,
        """
        example: steelyard diff cn.steelyard rules --format markdown
        each version is a rules folder, a rules file or a compiled catalogue; what comes out is compared power by power, over every run of days and every part of the facts, with an example each
        stricter and laxer go by the ends of the ranges, and what they do not decide is different; moved is another clause or grade with the same amounts
        --cases also weighs an archive of cases under both versions and counts who fares differently
        exit status: 0 nothing changed, 1 something changed, 2 unusable rules or cases, 4 trouble of the machine
        """
      )
    )
  }

  @Argument(help: help("旧版：规则文件夹或目录文件", "the old version: rules or a compiled catalogue"))
  var old: String

  @Argument(help: help("新版：规则文件夹或目录文件", "the new version: rules or a compiled catalogue"))
  var new: String

  @Option(help: help("输出格式", "how the report is written"))
  var format = Format.text

  @Option(
    name: .shortAndLong,
    help: help("报告文件；- 为标准输出", "where the report goes; - is standard output")
  )
  var output = "-"

  @Option(
    help: help(
      "每行一案的案卷（.jsonl）；- 为标准输入",
      "an archive of cases, one on each line (.jsonl); - is standard input"
    ),
    completion: .file()
  )
  var cases: String?

  @Option(help: help("最多列出多少案件", "how many cases are listed at most"))
  var limit = 20

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard limit < 0 else { return }
    throw ValidationError(say("--limit 应为 0 以上的整数", "--limit takes a whole number from 0"))
  }

  func run() throws {
    let (before, after) = (try open(old), try open(new))
    let comparison = Comparison(from: before, to: after)
    let weighed = try cases.map { try weigh($0, before, after) }
    try ReportFile.write(report(of: comparison, weighed), to: output)
    if !comparison.isEmpty || weighed?.isEmpty == false {
      throw ExitCode(ExitStatus.findings.rawValue)
    }
  }

  private func report(of comparison: Comparison, _ cases: CaseComparison?) -> String {
    let language = language.language
    return switch format {
    case .text: ComparisonText(language: language).text(comparison, cases: cases)
    case .markdown:
      ComparisonText(language: language, isMarkdown: true).text(comparison, cases: cases)
    case .json: ComparisonJSON(language: language).text(comparison, cases: cases)
    }
  }

  private func weigh(
    _ path: String,
    _ before: CompiledCatalog,
    _ after: CompiledCatalog
  ) throws -> CaseComparison {
    var lines = try opened(path)
    do throws(FileBytes.Trouble) {
      var comparer = CaseComparer(from: before, to: after, limit: limit)
      var number = 0
      while let line = try lines.next() {
        number += 1
        switch line {
        case .bytes(let bytes):
          let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
          if !isBlank { comparer.add(bytes, line: number) }
        case .tooLong: comparer.skip(number, Bilingual("超过 16 MiB", "longer than 16 MiB"))
        }
      }
      return comparer.comparison
    } catch {
      throw RulesCompilation.brokenOff(error)
    }
  }

  private func opened(_ path: String) throws -> CaseLines {
    do throws(FileBytes.Trouble) {
      return try CaseLines(path: path)
    } catch {
      throw RulesCompilation.unusable(error)
    }
  }

  /// A folder or a YAML file is compiled; anything else is opened.
  private func open(_ path: String) throws -> CompiledCatalog {
    let isRules = !Machine.isRegularFile(path) || path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    var options = CatalogOptions()
    options.catalog = isRules ? nil : path
    options.rules = isRules ? path : nil
    return try options.open(language: language.language)
  }
}
