import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

extension DiagnosticCode {
  /// A name with a character that looks like another one.
  static let lookAlikeName = DiagnosticCode(
    "look-alike-name",
    title: Bilingual("名称里有形似的字符", "a name with a look-alike character"),
    explanation: Bilingual(
      """
      有的字符和常用字符看上去一样，却是另一个字符：西里尔字母 а、全角字母、康熙部首。名称里混进一个，别处照着写就对不上，谁也看不出为什么。

      例如 `fооd.unlicensed` 里的两个 о 是西里尔字母。

      删掉重新输入提示的字符。
      """,
      """
      Some characters look like common ones and are others: Cyrillic а, full-width letters, Kangxi radicals. A name with one of them matches nothing that is typed anew, and nobody can see why.

      For example both о in `fооd.unlicensed` are Cyrillic.

      Type the character anew.
      """
    )
  )
}

extension DiagnosticLog {
  /// Reports what makes a name be read as something else: by another program, or by a person.
  mutating func checkIdentifier(_ node: Node) {
    checkQuoted(node)
    checkCharacters(node)
  }

  /// Reports the first character of a name that is easily taken for another one.
  private mutating func checkCharacters(_ node: Node) {
    guard node.utf8.contains(where: { $0 >= 0x80 }) else { return }
    var offset = 0
    for scalar in node.text.unicodeScalars {
      let length = UTF8.width(scalar)
      if let kind = LookAlikeKind(scalar) {
        reportLookAlike(scalar, kind, at: node.span(ofUTF8: offset..<offset + length), in: node)
        return
      }
      offset += length
    }
  }

  private mutating func reportLookAlike(
    _ scalar: Unicode.Scalar,
    _ kind: LookAlikeKind,
    at span: SourceSpan,
    in node: Node
  ) {
    let number = "U+" + String(scalar.value, radix: 16, uppercase: true)
    report(
      .lookAlikeName,
      Bilingual(
        "「\(node.text)」里有\(kind.name.chinese) \(number)",
        "`\(node.text)` has \(kind.name.english) \(number)"
      ),
      at: span,
      help: [Bilingual("删掉它，重新输入", "delete it and type it anew")]
    )
  }
}

/// Why a character is easily taken for another one.
private enum LookAlikeKind {
  case foreignLetter
  case wideLetter
  case radical

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x400...0x52F: self = .foreignLetter
    // Greek letters that look like Latin ones; the others have their uses (α, μ).
    case 0x391, 0x392, 0x395...0x397, 0x399, 0x39A, 0x39C, 0x39D, 0x39F, 0x3A1, 0x3A4, 0x3A5, 0x3A7,
      0x3BD, 0x3BF, 0x3C1:
      self = .foreignLetter
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: self = .wideLetter
    case 0x2E80...0x2FD5, 0xF900...0xFAFF: self = .radical
    default: return nil
    }
  }

  var name: Bilingual {
    switch self {
    case .foreignLetter: Bilingual("形似拉丁字母的字符", "the letter of another alphabet")
    case .wideLetter: Bilingual("全角字符", "the full-width character")
    case .radical: Bilingual("兼容汉字或者部首", "the compatibility character")
    }
  }
}
