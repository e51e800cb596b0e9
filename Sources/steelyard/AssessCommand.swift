import ArgumentParser
import Steelyard

/// `steelyard assess`: the verdict on a case, and what is found about its decision.
struct AssessCommand: ParsableCommand {
  /// How the answer is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assess",
      abstract: say("审核一个案件", "weighs one case and holds its decision against the verdict"),
      discussion: say(
        """
        示例：steelyard assess case.json --catalog cn.steelyard
        退出码：0 符合，1 有审核意见，2 案件或者规则无法使用，3 缺少事实
        """,
        """
        example: steelyard assess case.json --catalog cn.steelyard
        exit status: 0 conforms, 1 findings, 2 unusable case or rules, 3 facts missing
        """
      )
    )
  }

  @Argument(help: help("案件文件（JSON）；- 为标准输入", "a case file (JSON); - is standard input"))
  var file: String

  @OptionGroup var catalog: CatalogOptions

  @Option(help: help("输出格式", "how the answer is written"))
  var format = Format.text

  @OptionGroup var reading: CaseOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let catalogue = try catalog.open(language: language.language)
    let read = try reading.cases(in: file, of: catalogue, language: language.language)
    let outcomes: [Outcome]
    if let joint = read.joint {
      let answer = catalogue.assess(joint)
      Console.write(render(answer, read.cases, catalogue))
      outcomes = [answer.outcome]
    } else {
      let assessments = read.cases.map { catalogue.assess($0) }
      Console.write(render(zip(read.cases, assessments), catalogue))
      outcomes = assessments.map(\.outcome)
    }
    for file in read.cases where catalogue.power(file.power) == nil {
      UnknownPower.remark(file.power, catalogue)
    }
    let status = ExitStatus(of: outcomes)
    if status != .conforms { throw ExitCode(status.rawValue) }
  }

  private func render(
    _ answer: JointAssessment,
    _ files: [CaseFile],
    _ catalogue: CompiledCatalog
  ) -> String {
    let receipt = files.first.map {
      Receipt(for: $0, catalog: catalogue, engine: Receipt.engineVersion)
    }
    switch format {
    case .json:
      return AnswerWriter(language: language.language, pretty: true).json(answer, receipt: receipt)
    case .text:
      return JointAnswerText(language: language.language) { AnswerNames(of: $0, in: catalogue) }
        .text(answer, receipt: receipt)
    }
  }

  private func render(
    _ answers: some Sequence<(CaseFile, Assessment)>,
    _ catalogue: CompiledCatalog
  ) -> String {
    answers.map { file, assessment in
      let receipt = Receipt(for: file, catalog: catalogue, engine: Receipt.engineVersion)
      switch format {
      case .json:
        return AnswerWriter(language: language.language, pretty: true)
          .json(assessment, receipt: receipt)
      case .text:
        return AnswerText(
          language: language.language,
          names: AnswerNames(of: assessment.verdict, in: catalogue)
        )
        .text(assessment, receipt: receipt)
      }
    }
    .joined(separator: "\n")
  }
}
