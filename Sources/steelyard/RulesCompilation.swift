import ArgumentParser
import Steelyard
import SteelyardCompiler
import SteelyardDiagnostics

/// Compiles the rules at a path, and says on standard error what is wrong with them.
enum RulesCompilation {
  /// The catalog, or the end of the command where the rules cannot be used.
  static func catalog(at path: String, language: Language) throws -> Catalog {
    let compilation = Compiler.compile(try sources(at: path))
    guard let catalog = compilation.catalog else {
      throw unusable(compilation.diagnostics, in: compilation.sources, language: language)
    }
    return catalog
  }

  /// The bytes of a build, or the end of the command where there are none.
  static func bytes(of build: Build, language: Language) throws -> [UInt8] {
    if let trouble = build.trouble { return try lowered { throw trouble } }
    guard let bytes = build.bytes else {
      throw unusable(build.diagnostics, in: build.sources, language: language)
    }
    return bytes
  }

  /// Says what is wrong with rules that cannot be used, and ends the command.
  private static func unusable(
    _ diagnostics: [Diagnostic],
    in sources: [SourceFile],
    language: Language
  ) -> ExitCode {
    let renderer = TextRenderer(
      files: sources,
      language: language,
      isColoured: Console.remarksAreTerminal && Console.usesColour,
      width: Console.width
    )
    Console.remark(renderer.render(diagnostics.filter { $0.severity == .error }))
    return ExitCode(ExitStatus.unusable.rawValue)
  }

  /// Runs the last step of compiling; says what went wrong, and ends the command.
  static func lowered<Result>(_ step: () throws -> Result) throws -> Result {
    do {
      return try step()
    } catch let error as LoweringError {
      Console.remark("steelyard: \(error.message[Speech.language])")
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
  }

  /// The rules files at a path, or the end of the command where they cannot be read.
  static func sources(
    at path: String,
    remembering files: RememberedFiles? = nil
  ) throws -> [SourceFile] {
    do {
      return try RulesFolder.sources(at: path, remembering: files)
    } catch {
      throw unusable(error)
    }
  }

  /// Says why a file cannot be used, and ends the command.
  static func unusable(_ trouble: FileBytes.Trouble) -> ExitCode {
    ended(by: trouble, .unusable)
  }

  /// Says that the machine broke off reading a file, and ends the command.
  static func brokenOff(_ trouble: FileBytes.Trouble) -> ExitCode {
    ended(by: trouble, .trouble)
  }

  private static func ended(by trouble: FileBytes.Trouble, _ status: ExitStatus) -> ExitCode {
    Console.remark("steelyard: \(trouble.path): \(trouble.reason)")
    return ExitCode(status.rawValue)
  }
}
