public import SteelyardDiagnostics
import SteelyardSyntax

extension Compiler {
  /// Everything that can be said of rules, ordered by code; `steelyard explain` tells it.
  public static let codes: [DiagnosticCode] = {
    var codes = SyntaxFault.catalog + DiagnosticCode.ofText
    codes += LegalTextFault.Kind.allCases.map { $0.diagnosticCode }
    codes += Checks.ofCatalog.flatMap { $0.codes }
    codes += (Checks.ofPower + Checks.advice).flatMap { $0.codes }
    return codes.sorted { $0.code < $1.code }
  }()

  /// Those that are said only where advice is asked for.
  public static let codesOfAdvice: Set<String> = Set(
    Checks.advice.flatMap { $0.codes.map(\.code) }
  )
}
