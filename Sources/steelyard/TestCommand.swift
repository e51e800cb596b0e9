import ArgumentParser
import Steelyard
import SteelyardDiagnostics
import SteelyardReview

/// `steelyard test`: runs the examples of rules and the tables of cases beside them, and tells what they leave out.
struct TestCommand: ParsableCommand {
  /// How the report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case junit
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "test",
      abstract: say(
        "检验规则里的例子和旁边的案例表，并计算覆盖率",
        "runs the examples of rules and the tables of cases beside them, and measures coverage"
      ),
      discussion: say(
        """
        示例：steelyard test rules --threshold 100
        案例表是规则旁边的 *.cases.yaml 和 *.cases.csv，也可以另外给出；格式见 RuleLanguage.md
        --threshold 是条款和阶次的百分比，--edges 是界限两侧的百分比；一个案件也没有，即为不合格
        --generate 把没有涉及的各档和界限两侧写成案例表，供人复核；不覆盖已有文件
        退出码：0 全部相符，1 有不符或者覆盖不足，2 规则或案例表无法使用，4 本机故障
        """,
        """
        example: steelyard test rules --threshold 100
        tables are *.cases.yaml and *.cases.csv beside the rules, and others that are given; RuleLanguage.md has their form
        --threshold is the percentage of clauses and bands, --edges that of sides of thresholds; no case at all fails
        --generate writes what no case touches as a table of cases for review; it never overwrites a file
        exit status: 0 all hold, 1 some failed or coverage too low, 2 unusable rules or tables, 4 trouble of the machine
        """
      )
    )
  }

  @Argument(help: help("规则文件夹或文件", "a rules folder or file"))
  var rules = "rules"

  @Argument(help: help("另外的案例表（.yaml 或 .csv）", "further tables of cases (.yaml or .csv)"))
  var tables: [String] = []

  @Option(
    help: help("条款和阶次至少涉及百分之多少", "the least percentage of clauses and bands"),
    transform: percentage
  )
  var threshold: Int?

  @Option(
    help: help("界限两侧至少涉及百分之多少", "the least percentage of sides of thresholds"),
    transform: percentage
  )
  var edges: Int?

  @Flag(help: help("列出每一张表的覆盖率", "list the coverage of every table"))
  var coverage = false

  @Option(help: help("把缺少的案件写成案例表", "write the cases that are missing to this file"))
  var generate: String?

  @Option(help: help("输出格式", "how the report is written"))
  var format = Format.text

  @Option(
    name: .shortAndLong,
    help: help("报告文件；- 为标准输出", "where the report goes; - is standard output")
  )
  var output = "-"

  @OptionGroup var language: LanguageOption

  func run() throws {
    let trial = Trial.run(
      rules: try RulesCompilation.sources(at: rules),
      tables: try CaseTables.sources(beside: rules, and: tables)
    )
    guard trial.faults.isEmpty else {
      Console.remark(renderer(of: trial, isRemark: true).render(trial.faults))
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
    if let generate { try write(trial.proposals, to: generate) }
    try ReportFile.write(report(of: trial), to: output)
    if !isGood(trial) { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func report(of trial: Trial) -> String {
    switch format {
    case .text:
      TrialText(renderer(of: trial, isRemark: false), listsAll: coverage).text(trial)
    case .json: TrialJSON(language: language.language).text(trial)
    case .junit: TrialJUnit(language: language.language).text(trial)
    }
  }

  private func renderer(of trial: Trial, isRemark: Bool) -> TextRenderer {
    let isTerminal = isRemark ? Console.remarksAreTerminal : output == "-"
    return TextRenderer(
      files: trial.sources,
      language: language.language,
      isColoured: isTerminal && Console.usesColour,
      width: Console.width
    )
  }

  private func isGood(_ trial: Trial) -> Bool {
    var faults: [Bilingual] = []
    if trial.outcomes.isEmpty {
      faults.append(Bilingual("一个案件也没有，什么也没有检验", "there is no case at all; nothing was tested"))
    }
    if let threshold, let rows = trial.coverage?.rows, !rows.reaches(percent: threshold) {
      faults.append(
        Bilingual(
          "条款和阶次只涉及 \(rows.percent)%，应为 \(threshold)%",
          "only \(rows.percent)% of clauses and bands are touched; \(threshold)% are wanted"
        )
      )
    }
    if let edges, let sides = trial.coverage?.sides, !sides.reaches(percent: edges) {
      faults.append(
        Bilingual(
          "界限两侧只涉及 \(sides.percent)%，应为 \(edges)%",
          "only \(sides.percent)% of the sides of thresholds are touched; \(edges)% are wanted"
        )
      )
    }
    for fault in faults { Console.remark("steelyard: " + fault[language.language]) }
    return faults.isEmpty && trial.failures.isEmpty
  }

  private func write(_ proposals: [ProposedCase], to path: String) throws {
    guard !proposals.isEmpty else {
      Console.remark(say("没有缺少的案件，没有写文件", "no case is missing; no file was written"))
      return
    }
    do {
      try FileBytes.create(path, Array(proposals.yaml(in: language.language).utf8))
    } catch {
      throw RulesCompilation.unusable(error)
    }
    Console.remark(
      Bilingual(
        "\(path)：写了 \(proposals.count) 个案件，请逐案复核",
        "\(path): \(proposals.count) cases were written; review each of them"
      )[language.language]
    )
  }
}

/// Reads a percentage from 0 to 100.
private func percentage(_ text: String) throws -> Int {
  guard let number = Int(text), (0...100).contains(number) else {
    throw ValidationError(
      say("应为 0 至 100 的整数：\(text)", "a whole number from 0 to 100 is wanted, not `\(text)`")
    )
  }
  return number
}
