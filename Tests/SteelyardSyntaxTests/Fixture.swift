import Foundation
import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

/// A folder of texts that show one fault: `bad.yaml`, the screen it earns, and mostly `good.yaml`.
struct Fixture: CustomStringConvertible {
  let name: String

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// All folders in the order of their names.
  static func all() throws -> [Fixture] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map(Fixture.init)
  }

  var description: String { name }

  /// Reads `good.yaml` or `bad.yaml`; nil where there is none.
  func read(_ file: String) -> (source: SourceFile, reading: YAMLReading)? {
    guard let data = try? Data(contentsOf: url(file)) else { return nil }
    let source = SourceFile(path: "\(name)/\(file)", bytes: Array(data))
    return (source, YAMLReader.read(source, file: 0))
  }

  /// The screens a text earns, in both languages.
  func screen(_ file: String) -> String {
    guard let (source, reading) = read(file) else { return "" }
    return Language.allCases.map {
      TextRenderer(files: [source], language: $0).render(reading.diagnostics)
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
