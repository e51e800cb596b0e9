import ArgumentParser
import Steelyard

/// In which language the tool speaks: `--language`, else `LC_ALL`, `LC_MESSAGES`, `LANG`, else English.
enum Speech {
  /// The language of help and usage, known before the options are read.
  static let language: Language = languageOfOptions ?? languageOfEnvironment ?? .english

  private static var languageOfOptions: Language? {
    let words = CommandLine.arguments
    for (index, word) in words.enumerated() {
      if word == "--language", index + 1 < words.count { return Language(tag: words[index + 1]) }
      if word.hasPrefix("--language=") { return Language(tag: word.dropFirst("--language=".count)) }
    }
    return nil
  }

  private static var languageOfEnvironment: Language? {
    ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .map { Environment[$0, default: ""] }
      .first { !$0.isEmpty }
      .flatMap { Language(tag: $0) }
  }
}

/// The text in the language of the tool.
func say(_ chinese: String, _ english: String) -> String {
  Bilingual(chinese, english)[Speech.language]
}

/// A help text in the language of the tool.
func help(_ chinese: String, _ english: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: say(chinese, english))
}

/// The option by which every command is told its language.
struct LanguageOption: ParsableArguments {
  @Option(
    help: help("消息的语言：zh 或者 en", "the language of messages: zh or en"),
    transform: { text in
      guard let language = Language(tag: text) else {
        throw ValidationError(
          say("不认识的语言 `\(text)`；可用 zh、en", "unknown language `\(text)`; use zh or en")
        )
      }
      return language
    }
  )
  var language: Language = Speech.language
}
