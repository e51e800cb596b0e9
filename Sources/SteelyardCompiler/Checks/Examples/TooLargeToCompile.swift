import SteelyardDiagnostics
import SteelyardText

extension DiagnosticCode {
  /// A power that is sound and yet too large for the compiled form.
  static let tooLargeToCompile = DiagnosticCode(
    "too-large-to-compile",
    title: Bilingual("超出编译格式的限度", "too large for the compiled form"),
    explanation: Bilingual(
      """
      编译后的格式有限度：一项权力最多64个因素、64个情节，一款最多16种措施。真实的权力事项远远用不到；超出的，多半是把几项权力写成了一项。

      例如把一部法律的全部罚则写成一项权力的几十款。

      把权力事项按条款分开，共用的因素仍可共用。
      """,
      """
      The compiled form has limits: a power has at most 64 factors and 64 circumstances, a clause 16 measures. Real powers stay far below; beyond them several powers have mostly been written as one.

      For example all penalties of a law as dozens of clauses of one power.

      Divide the power by its provisions; factors can still be shared.
      """
    )
  )
}

extension LoweringError {
  /// The power that is too large; nil where it is the whole catalog.
  var power: String? {
    switch self {
    case .tooManyFactors(let power), .tooManyCircumstances(let power),
      .tooManyMeasures(let power), .tooManyRows(let power), .tooIntricate(let power, _):
      power
    case .catalogTooLarge, .circular, .scoreTooLarge: nil
    }
  }
}
