package import SteelyardDiagnostics
package import SteelyardEvaluator
package import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// The case that a remark offers as an example.
package struct OfferedExample: Sendable {
  /// The remark.
  package let diagnostic: Diagnostic
  /// The power it is about.
  package let power: Ref<Power>
  /// The position of the standard it is about; nil where it is about the clauses.
  package let standard: Int?
  /// The case as an example at that place is read; nil where it cannot be read.
  package let file: CaseFile?

  /// What stands before and behind an example in the English help.
  fileprivate static let frame = (before: "as an example: `", behind: "`")
}

extension Compiler {
  /// The remarks on a rules folder and the cases they offer as examples, with its catalog, which may be faulty.
  package static func offeredExamples(
    of sources: [SourceFile]
  ) -> (catalog: Catalog, diagnostics: [Diagnostic], examples: [OfferedExample]) {
    let sources = sources.inOrder
    let resolution = checked(
      sources.indices.map { $0 }.concurrentMap { DeclaredFile(sources[$0], file: $0) }
    )
    let examples = resolution.log.diagnostics.flatMap { diagnostic in
      diagnostic.help.compactMap { help -> OfferedExample? in
        let frame = OfferedExample.frame
        guard help.english.hasPrefix(frame.before), help.english.hasSuffix(frame.behind) else {
          return nil
        }
        let text = help.english.dropFirst(frame.before.count).dropLast(frame.behind.count)
        return resolution.offered(String(text), by: diagnostic)
      }
    }
    return (resolution.catalog, resolution.log.diagnostics, examples)
  }
}

extension Resolution {
  /// Reads an example as if it stood at the power or standard a remark is about.
  fileprivate func offered(_ text: String, by diagnostic: Diagnostic) -> OfferedExample? {
    let standard = standards.indices.first { position in
      standards[position].declaration.fields.node.span.holds(diagnostic.span)
    }
    let place = powers.indices.first { position in
      powers[position].declaration.fields.node.span.holds(diagnostic.span)
    }
    guard let power = standard.map({ standards[$0].standard.power }) ?? place.map({ Ref($0) })
    else { return nil }
    return OfferedExample(
      diagnostic: diagnostic,
      power: power,
      standard: standard,
      file: caseFile("{\(text)}", of: power, standard)
    )
  }

  private func caseFile(_ text: String, of power: Ref<Power>, _ standard: Int?) -> CaseFile? {
    let source = SourceFile(path: "example.yaml", bytes: Array(text.utf8))
    var log = DiagnosticLog()
    guard let root = YAMLReader.read(source, file: 0).root,
      let fields = Fields<ExampleKey>(root, log: &log)
    else { return nil }
    let own = standard.map { standards[$0].standard }
    let volumes =
      [own?.volume.index].compactMap(\.self) + [catalog[power].volume.index]
      + standards.filter { $0.standard.power == power }.map(\.standard.volume.index)
    var reader = ExampleReader(
      self,
      power: power,
      standard: own,
      scope: FactorScope(volumes: volumes)
    )
    return reader.caseFile(fields)
  }
}

extension SourceSpan {
  /// Whether another run of text lies in this one.
  fileprivate func holds(_ other: SourceSpan) -> Bool {
    file == other.file && start.offset <= other.start.offset && other.end.offset <= end.offset
  }
}
