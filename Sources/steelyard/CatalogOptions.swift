import ArgumentParser
import Steelyard
import SteelyardCompiler

/// Where the rules come from: a compiled catalogue, or rules that are compiled on the spot.
struct CatalogOptions: ParsableArguments {
  @Option(help: help("编译好的目录文件", "a compiled catalogue"), completion: .file())
  var catalog: String?

  @Option(
    help: help("规则文件夹或者文件（默认 rules）", "a rules folder or file (default: rules)"),
    completion: .file()
  )
  var rules: String?

  func validate() throws {
    if catalog != nil, rules != nil {
      throw ValidationError(
        say("--catalog 与 --rules 只能给一个", "give either --catalog or --rules, not both")
      )
    }
  }

  /// Opens the catalogue; says what is wrong and ends the command where that is not possible.
  func open(language: Language) throws -> CompiledCatalog {
    guard let catalog else {
      let catalog = try RulesCompilation.catalog(at: rules ?? "rules", language: language)
      return try RulesCompilation.lowered { try CompiledCatalog(catalog) }
    }
    do {
      return try CompiledCatalog(path: catalog)
    } catch {
      Console.remark("steelyard: \(catalog): \(error.message[language])")
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
  }
}
