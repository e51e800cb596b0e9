import ArgumentParser
import Glibc
import Steelyard
import SteelyardCompiler
import SteelyardDiagnostics

/// `steelyard compile`: rules to the compiled catalogue.
struct CompileCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compile",
      abstract: say("把规则编译成目录文件", "compiles rules into one catalogue file"),
      discussion: say(
        "示例：steelyard compile rules -o cn.steelyard",
        "example: steelyard compile rules -o cn.steelyard"
      )
    )
  }

  @Argument(help: help("规则文件夹或者文件", "a rules folder or file"))
  var rules = "rules"

  @Option(name: .shortAndLong, help: help("输出文件", "the file to write"))
  var output: String

  @Flag(
    help: help(
      "不用缓存（输出文件旁的 .cache 文件夹，可随时删除）",
      "use no cache (the folder beside the output that ends in .cache, safe to delete)"
    )
  )
  var noCache = false

  @OptionGroup var language: LanguageOption

  func run() throws {
    let build = try build()
    let bytes = try RulesCompilation.bytes(of: build, language: language.language)
    // A limit on the size of files is an error of the write, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try ArtifactWriter.write(bytes, to: output)
    } catch {
      Console.remark("steelyard: \(output): \(error.message[language.language])")
      throw ExitCode(ExitStatus.trouble.rawValue)
    }
    let counts = (build.powerCount, build.standardCount)
    Console.remark(
      Bilingual(
        "\(output)：\(counts.0) 项权力，\(counts.1) 项标准，\(bytes.count) 字节",
        "\(output): \(counts.0) powers, \(counts.1) standards, \(bytes.count) bytes"
      )[language.language]
    )
  }

  private func build() throws -> Build {
    guard !noCache, let cache = CacheFolder(beside: output) else {
      return Compiler.build(try RulesCompilation.sources(at: rules), engine: "")
    }
    let known = RememberedFiles(cache)
    let build = try build(known, cache)
    guard build.sources.contains(where: \.isBroken) else { return build }
    // A file changed after it was looked at and before it was read; now all are read first.
    return try self.build(RememberedFiles(cache, forgetting: true), cache)
  }

  private func build(_ files: RememberedFiles, _ cache: CacheFolder) throws -> Build {
    let engine = files.digest(of: Machine.program)
    let sources = try RulesCompilation.sources(at: rules, remembering: files)
    let build = Compiler.build(
      sources,
      engine: engine ?? "",
      cache: engine == nil ? nil : cache
    )
    if build.bytes != nil, !sources.contains(where: \.isBroken) { files.keep() }
    return build
  }
}
