import ArgumentParser
import Steelyard
import SteelyardCompiler
import SteelyardDiagnostics

/// `steelyard check`: compiles everything and reports all faults at once.
struct CheckCommand: ParsableCommand {
  /// How the remarks are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case sarif
    case junit
    case github
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: say("检查规则，一次报告全部问题", "checks rules and reports every fault at once"),
      discussion: say(
        "示例：steelyard check rules --format sarif > check.sarif",
        "example: steelyard check rules --format sarif > check.sarif"
      )
    )
  }

  @Argument(help: help("规则文件夹或者文件", "a rules folder or file"))
  var rules = "rules"

  @Option(help: help("输出格式", "how the remarks are written"))
  var format = Format.text

  @Flag(
    help: help(
      "另提示合法但值得一看的地方：临界值处的跳跃、各地的差别",
      "also say what is lawful and yet worth a look: leaps at thresholds, regions that differ"
    )
  )
  var advice = false

  @Flag(
    help: help("列出每一步、每一项证明的用时", "list the time of every pass and proof")
  )
  var timings = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let meter = CompilationMeter { Machine.nanoseconds() }
    let sources = try RulesCompilation.sources(at: rules)
    let start = Machine.nanoseconds()
    // Times are told of one compilation of everything, in which every proof is made.
    let check =
      timings
      ? Compiler.compile(sources, advice: advice, meter: meter).check
      : Compiler.check(sources, advice: advice)
    let elapsed = Machine.nanoseconds() - start
    Console.write(render(check))
    let summary = DiagnosticSummary(check.diagnostics)
    if format == .text { Console.remark(summary.text[language.language]) }
    if timings { Console.remark(TimingsText(meter, elapsed: elapsed).text[language.language]) }
    if summary.errors > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func render(_ check: Check) -> String {
    let (files, language) = (check.sources, language.language)
    let remarks = check.diagnostics
    switch format {
    case .text:
      let renderer = TextRenderer(
        files: files,
        language: language,
        isColoured: Console.usesColour,
        width: Console.width
      )
      return renderer.render(remarks)
    case .json:
      return JSONRenderer(files: files, language: language).render(remarks)
    case .sarif:
      let renderer = SARIFRenderer(
        files: files,
        language: language,
        version: SteelyardTool.version,
        codes: Compiler.codes
      )
      return renderer.render(remarks)
    case .junit:
      return JUnitRenderer(files: files, language: language).render(remarks)
    case .github:
      return GitHubRenderer(files: files, language: language).render(remarks)
    }
  }
}
