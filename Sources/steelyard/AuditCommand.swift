import ArgumentParser
import Steelyard

/// `steelyard audit`: any number of cases, each weighed or set aside with its reason.
struct AuditCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "audit",
      abstract: say("批量评查案卷", "weighs any number of cases, and loses none"),
      discussion: say(
        """
        示例：steelyard audit cases.csv --catalog cn.steelyard -o findings.jsonl --rejects rejects.jsonl
        读入行数 = 写出行数 + 搁置行数；被搁置的行连同理由写入 --rejects
        """,
        """
        example: steelyard audit cases.csv --catalog cn.steelyard -o findings.jsonl --rejects rejects.jsonl
        rows in = rows out + rows set aside; rows set aside go to --rejects, each with its reason
        """
      )
    )
  }

  @Argument(
    help: help("案件表（.csv）或者每行一案（.jsonl）；- 为标准输入", "cases as .csv or .jsonl; - is standard input")
  )
  var file: String

  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var input: AuditInputOptions

  @Option(
    name: .shortAndLong,
    help: help("审核意见文件；- 为标准输出", "where findings go; - is standard output")
  )
  var output = "-"

  @Option(help: help("搁置行文件", "where rows set aside go"))
  var rejects = "rejects.jsonl"

  @Option(
    help: help(
      "每案写出多少：brief（默认）、full，或者 outcome（CSV 表，每案一行）",
      "how much is written of each case: brief (default), full, or outcome (a CSV table, a row for each)"
    ),
    transform: choice
  )
  var detail = AuditOptions.Detail.brief

  @Option(help: help("并行数（默认全部核心）", "how many chunks at once (default: all cores)"))
  var jobs: Int?

  @OptionGroup var language: LanguageOption

  func run() async throws {
    let catalogue = try catalog.open(language: language.language)
    var options = AuditOptions(
      form: try input.form(of: file),
      detail: detail,
      allowsUnknown: input.allowUnknown,
      language: language.language,
      workers: jobs ?? Machine.cores
    )
    options.listedPowers = SummaryText.listed
    Interruption.watch()
    let bar = ProgressBar(total: Machine.size(of: file))
    let hooks = AuditHooks(isCancelled: { Interruption.isRequested }, progress: bar.show)
    do {
      let summary = try await Audit(catalog: catalogue, options: options)
        .run(input: file, findings: output, rejects: rejects, hooks: hooks)
      bar.clear()
      Console.remark(SummaryText(language: language.language).text(summary))
      try conclude(summary)
    } catch let error as AuditError {
      bar.clear()
      throw trouble(error)
    }
  }

  private func conclude(_ summary: AuditSummary) throws {
    let counts = summary.outcomes
    let wrong = counts[.unlawful] + counts[.departs] + counts[.unknownPower] + counts[.unreadable]
    if wrong + summary.counts.setAside > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
    if counts[.incomplete] > 0 { throw ExitCode(ExitStatus.factsMissing.rawValue) }
  }

  private func trouble(_ error: AuditError) -> ExitCode {
    let language = language.language
    Console.remark("steelyard: \(error.message[language])")
    switch error {
    case .badHeader(let faults):
      for fault in faults {
        let column = fault.path.isEmpty ? "" : fault.path + " "
        Console.remark("  \(column)\(fault.message[language])")
      }
      return ExitCode(ExitStatus.unusable.rawValue)
    case .cannotOpen(_, let number), .cannotRead(_, let number):
      Console.remark("  " + MachineTrouble.message(number)[language])
      return ExitCode(ExitStatus.unusable.rawValue)
    case .cannotWrite(_, let number):
      Console.remark("  " + MachineTrouble.message(number)[language])
      return ExitCode(ExitStatus.trouble.rawValue)
    case .encodingUnavailable, .sameFile: return ExitCode(ExitStatus.unusable.rawValue)
    case .cancelled, .rowsLost: return ExitCode(ExitStatus.trouble.rawValue)
    }
  }
}
