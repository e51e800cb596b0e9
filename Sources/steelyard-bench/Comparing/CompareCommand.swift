import ArgumentParser

/// `steelyard-bench compare`: what an audit wrote against the right answers, case by case.
struct CompareCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compare",
      abstract: "holds the findings of an audit against the right answers, case by case",
      discussion: "example: steelyard-bench compare work findings.jsonl"
    )
  }

  @Argument(help: "the folder of the workload")
  var folder: String

  @Argument(help: "what the audit wrote")
  var findings: String

  @Option(help: "how many differences to show")
  var show = 5

  func run() throws {
    let comparison = try Comparison(
      findings: findings,
      answers: WorkFolder(path: folder).answers
    )
    for difference in comparison.differences.prefix(show) { BenchOutput.remark(difference) }
    BenchOutput.result(
      "\(comparison.count) cases compared, \(comparison.differences.count) answers differ"
    )
    if !comparison.isFlawless { throw ExitCode.failure }
  }
}
