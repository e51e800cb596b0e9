public import SteelyardDiagnostics
import SteelyardSyntax

extension Compiler {
  /// Everything that can be said of rules, ordered by code; `steelyard explain` tells it.
  public static let codes: [DiagnosticCode] = {
    var codes = SyntaxFault.catalog + DiagnosticCode.ofText
    codes += LegalTextFault.Kind.allCases.map { $0.diagnosticCode }
    codes += Checks.ofCatalog.flatMap { $0.codes }
    codes += Checks.ofPower.flatMap { $0.codes }
    return codes.sorted { $0.code < $1.code }
  }()
}
