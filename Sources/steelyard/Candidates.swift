import ArgumentParser
import Steelyard
import SteelyardCompiler
import SteelyardDiagnostics

/// What a shell may complete a word with.
enum Candidates {
  /// So many are offered at most; a shell with more asks before it shows them.
  private static let most = 2000

  /// Identifiers of powers that begin with a word, from the catalogue or the rules that the other words name.
  static let powers = CompletionKind.custom { words, _, prefix in
    guard let catalogue = catalogue(named: words) else { return [] }
    let all = (0..<catalogue.powerCount).lazy.compactMap { catalogue.power(at: $0)?.id }
    return Array(all.filter { $0.hasPrefix(prefix) }.prefix(most))
  }

  /// The codes of diagnostics that begin with a word.
  static let codes = CompletionKind.custom { _, _, prefix in
    ExplainCommand.codes.map(\.code).filter { $0.hasPrefix(prefix) }
  }

  /// The catalogue that the options name; nothing is said where there is none, for somebody is typing.
  private static func catalogue(named words: [String]) -> CompiledCatalog? {
    if let path = value(of: "--catalog", in: words) { return try? CompiledCatalog(path: path) }
    let rules = value(of: "--rules", in: words) ?? "rules"
    guard let sources = try? RulesFolder.sources(at: rules),
      let catalog = Compiler.compile(sources).catalog
    else { return nil }
    return try? CompiledCatalog(catalog)
  }

  private static func value(of option: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == option, index + 1 < words.count { return words[index + 1] }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
