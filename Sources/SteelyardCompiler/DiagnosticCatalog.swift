public import SteelyardDiagnostics
import SteelyardSyntax

extension Compiler {
  /// Everything that can be said of rules, ordered by code; `steelyard explain` tells it.
  public static let codes: [DiagnosticCode] =
    (SyntaxFault.catalog + DiagnosticCode.ofText + LegalTextFault.Kind.allCases.map(\.diagnosticCode)
      + Checks.ofCatalog.flatMap(\.codes) + Checks.ofPower.flatMap(\.codes))
    .sorted { $0.code < $1.code }
}
