import ArgumentParser
import Steelyard

/// `steelyard completion`: the script by which a shell completes commands, options, powers and codes.
struct CompletionCommand: ParsableCommand {
  /// The shells there are scripts for.
  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash
    case zsh
    case fish

    var parser: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "completion",
      abstract: say("输出命令行补全脚本", "prints the script by which a shell completes"),
      discussion: say(
        """
        示例：steelyard completion bash > steelyard.bash
        在 ~/.bashrc 中写 source steelyard.bash；zsh 把脚本存为 $fpath 中的 _steelyard，fish 存为 ~/.config/fish/completions/steelyard.fish
        权力事项的标识按 --catalog 或者 --rules 补全，诊断代码也能补全
        """,
        """
        example: steelyard completion bash > steelyard.bash
        source it in ~/.bashrc; for zsh save it as _steelyard in $fpath, for fish as ~/.config/fish/completions/steelyard.fish
        identifiers of powers are completed from --catalog or --rules, codes of diagnostics too
        """
      )
    )
  }

  @Argument(help: help("bash、zsh 或者 fish", "bash, zsh or fish"))
  var shell: Shell

  @OptionGroup var language: LanguageOption

  func run() {
    Console.write(SteelyardTool.completionScript(for: shell.parser) + "\n")
  }
}
