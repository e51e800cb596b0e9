import Steelyard

/// The words of the argument parser, which speaks English only, in the language of the tool.
///
/// What the commands say about themselves is in both languages already; this is the frame around it: headings, defaults, usage, and
/// what is wrong with arguments.
enum ParserWords {
  /// A text of the parser in the language of the tool.
  static func told(_ text: String, in language: Language) -> String {
    guard language == .chinese else { return text }
    var text = text
    for (pattern, words) in patterns {
      guard let regex = pattern.regex else { continue }
      text = text.replacing(regex) { match in
        var words = words
        for place in 1..<match.output.count {
          let part = match.output[place].substring.map(String.init) ?? ""
          words = words.replacing("$\(place)", with: part)
        }
        return words
      }
    }
    return text
  }

  /// One form of the parser's sentences.
  private struct Pattern: Sendable {
    let text: String

    /// The form; lines begin and end anywhere in the text, which the parser breaks where the screen ends.
    var regex: Regex<AnyRegexOutput>? {
      try? Regex("(?m)" + text)
    }
  }

  private static let patterns: [(Pattern, String)] = frames + faults

  private static let frames: [(Pattern, String)] = [
    ("^OVERVIEW: ", "概述："), ("^USAGE: ", "用法："), ("^Usage: ", "用法："),
    ("^ARGUMENTS:$", "参数："), ("^OPTIONS:$", "选项："), ("^SUBCOMMANDS:$", "命令："),
    ("<subcommand>", "<命令>"), ("\\[<options>\\]", "[<选项>]"),
    ("Show the version\\.", "显示版本"), ("Show help information\\.", "显示帮助"),
    ("Show subcommand help information\\.", "显示命令的帮助"),
    ("\\(values:\\s+([^;)]*);\\s+default:\\s+([^)]*)\\)", "（可用 $1；默认 $2）"),
    ("\\(values:\\s+([^)]*)\\)", "（可用 $1）"), ("\\(default:\\s+([^)]*)\\)", "（默认 $1）"),
    ("See '(.+)' for detailed help\\.", "某一命令的详细帮助：$1"),
    ("See '(.+)' for more information\\.", "详见：$1"),
    ("^Help:  ", "说明："), ("^Error: ", "错误："),
  ]
  .map { (Pattern(text: $0.0), $0.1) }

  private static let faults: [(Pattern, String)] = [
    ("Unknown option '(.+?)'\\. Did you mean '(.+?)'\\?", "没有选项 $1；是不是 $2？"),
    ("Unknown option '(.+?)'", "没有选项 $1"),
    ("Missing value for '(.+?)'", "$1 缺少取值"),
    ("Missing expected argument '(.+?)'", "缺少参数 $1"),
    ("Missing one of: '(.+)'", "下列各项应当给出一项：$1"),
    ("Missing required subcommand\\.", "没有写明命令"),
    ("Unexpected argument '(.+)'", "多出的参数：$1"),
    ("(\\d+) unexpected arguments: '(.+)'", "多出 $1 个参数：$2"),
    (
      "The option '(.+?)' does not take any value, but '(.+)' was specified\\.", "选项 $1 不带取值，写的是 $2"
    ),
    (
      "The value '(.*)' is invalid for '(.+?)'\\. Please provide one of '(.+)'\\.",
      "$2 不能是「$1」；可用 $3"
    ),
    ("The value '(.*)' is invalid for '(.+?)': (.+)", "$2 不能是「$1」：$3"),
    ("The value '(.*)' is invalid for '(.+?)'", "$2 不能是「$1」"),
    ("Value to be set with (.+) had already been set with (.+)", "$1 与 $2 重复"),
    ("Invalid option: (.+)", "没有选项 $1"),
    ("^   or: ", "   或者："), ("', '|' and '|', or '|' or '", "、"),
  ]
  .map { (Pattern(text: $0.0), $0.1) }
}
