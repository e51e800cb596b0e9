import ArgumentParser
import Steelyard
import SteelyardCompiler

/// `steelyard schema`: the form of rules, cases and answers as JSON Schema.
struct SchemaCommand: ParsableCommand {
  /// What the schema is of.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case rules
    case `case`
    case assessment
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: say("输出 JSON Schema，供编辑器和程序使用", "prints a JSON Schema for editors and programs"),
      discussion: say(
        """
        示例：steelyard schema rules --language zh > rules.schema.json
        rules 为规则文件，case 为案件文件，assessment 为 assess --format json 的结果；格式为 2020-12
        """,
        """
        example: steelyard schema rules > rules.schema.json
        rules is for rules files, case for case files, assessment for what assess --format json prints; draft 2020-12
        """
      )
    )
  }

  @Argument(help: help("rules、case 或者 assessment", "rules, case or assessment"))
  var subject: Subject

  @OptionGroup var language: LanguageOption

  func run() {
    switch subject {
    case .rules: Console.write(RulesSchema.json(in: language.language))
    case .case: Console.write(CaseSchema.json(in: language.language))
    case .assessment: Console.write(AssessmentSchema.json(in: language.language))
    }
  }
}
