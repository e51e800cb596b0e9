import ArgumentParser

/// `steelyard-bench`: makes work of any size with known answers, holds the tool's answers against them, and measures.
@main
struct BenchTool: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "steelyard-bench",
      abstract:
        "makes work with known answers, compares the answers of the tool with them, and measures",
      subcommands: [
        GenerateCommand.self, ImportCommand.self, CompareCommand.self, MeasureCommand.self,
        CountCommand.self, AuditCommand.self,
      ]
    )
  }
}
