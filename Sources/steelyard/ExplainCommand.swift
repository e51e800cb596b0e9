import ArgumentParser
import Steelyard
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardFormat
import SteelyardReview
import SteelyardText

/// `steelyard explain`: what a code means, why it matters, and what to do.
struct ExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: say("解释一个诊断或者审核意见的代码", "explains the code of a diagnostic or a finding"),
      discussion: say(
        "示例：steelyard explain overlapping-bands（不给代码则列出全部）",
        "example: steelyard explain overlapping-bands (without a code: lists them all)"
      )
    )
  }

  /// What is said of rules when they are compiled and formatted, of tables of cases, and of decisions.
  static let codes =
    (Compiler.codes + [RulesFormatter.unformattable, .badCaseTable] + findings).sorted {
      $0.code < $1.code
    }

  private static let findings = FindingCode.allCases.map {
    DiagnosticCode($0.rawValue, title: $0.title, explanation: $0.explanation)
  }

  @Argument(help: help("诊断代码", "the code"), completion: Candidates.codes)
  var code: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let language = language.language
    guard let code else {
      let width = Self.codes.map(\.code.count).max() ?? 0
      for entry in Self.codes {
        let space = String(repeating: " ", count: width - entry.code.count + 2)
        Console.write(entry.code + space + entry.title[language] + "\n")
      }
      return
    }
    guard let entry = Self.codes.first(where: { $0.code == code }) else {
      Console.remark(say("没有代码 `\(code)`", "there is no code `\(code)`"))
      let codes = Self.codes.map(\.code)
      if let way = Spelling.suggestion(for: code, among: codes) { Console.remark(way[language]) }
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
    Console.write("\(entry.code): \(entry.title[language])\n\n\(entry.explanation[language])\n")
  }
}
