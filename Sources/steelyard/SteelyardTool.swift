import ArgumentParser
import Glibc
import Steelyard

/// The tool: one file per command.
@main
struct SteelyardTool: AsyncParsableCommand {
  /// The version of the tool.
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "steelyard",
      abstract: say("权衡：行政裁量权基准的编译、校验与审核", "compiles, proves and applies standards of discretion"),
      version: "steelyard \(version)",
      subcommands: [
        CheckCommand.self, TestCommand.self, DiffCommand.self, CompileCommand.self,
        AssessCommand.self, NoticeCommand.self, AuditCommand.self, ExplainCommand.self,
        FmtCommand.self, InitCommand.self, SchemaCommand.self, SearchCommand.self, ShowCommand.self,
        CompletionCommand.self,
      ]
    )
  }

  /// Parses and runs; the exit status is the tool's own (``ExitStatus``), also for wrong usage.
  static func main() async {
    MappingFault.watch()
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitCode {
      Glibc.exit(status.rawValue)
    } catch {
      finish(error)
    }
  }

  private static func finish(_ error: any Error) -> Never {
    let text = ParserWords.told(fullMessage(for: error), in: Speech.language)
    if exitCode(for: error).isSuccess {
      Console.write(text + "\n")
      Glibc.exit(ExitStatus.conforms.rawValue)
    }
    Console.remark(text)
    Glibc.exit(ExitStatus.unusable.rawValue)
  }
}
