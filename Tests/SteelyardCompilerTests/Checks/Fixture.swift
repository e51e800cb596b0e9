import Foundation
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardText

/// A folder of rules that show one fault: `bad.yaml` with the screen it earns, and `good.yaml` without the fault.
///
/// Where a fault takes two volumes, `bad.district.yaml` and `good.district.yaml` stand beside them.
struct Fixture: CustomStringConvertible {
  let name: String

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// All folders in the order of their names.
  static func all() throws -> [Fixture] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map(Fixture.init)
  }

  var description: String { name }

  /// The code the folder is about: the longest one its name begins with.
  var code: String {
    let codes = Compiler.codes.map(\.code).filter { name == $0 || name.hasPrefix($0 + "-") }
    return codes.max { $0.count < $1.count } ?? name
  }

  /// Compiles `bad` or `good`.
  func compile(_ kind: String) -> Compilation {
    let sources = ["\(kind).yaml", "\(kind).district.yaml"].compactMap { file in
      (try? Data(contentsOf: url(file))).map { SourceFile(path: file, bytes: Array($0)) }
    }
    return Compiler.compile(sources, advice: Compiler.codesOfAdvice.contains(code))
  }

  /// The screens the bad rules earn, in both languages.
  func screen() -> String {
    let compilation = compile("bad")
    return Language.allCases.map {
      TextRenderer(files: compilation.sources, language: $0).render(compilation.diagnostics)
    }
    .joined(separator: "\n")
  }

  /// What `bad.expected` holds.
  func expected() -> String? { try? String(contentsOf: url("bad.expected"), encoding: .utf8) }

  /// Rewrites `bad.expected`.
  func record(_ screen: String) throws {
    try screen.write(to: url("bad.expected"), atomically: true, encoding: .utf8)
  }

  private func url(_ file: String) -> URL {
    Self.folder.appending(path: name).appending(path: file)
  }
}
