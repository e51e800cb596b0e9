public import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

/// Writes rules files in the one canonical form (规则排版).
///
/// The form depends on nothing but what the file says: formatting twice changes nothing more. Every comment is kept, and no text,
/// no order of names and no meaning changes. <doc:Formatting> tells the whole form.
public enum RulesFormatter {
  /// The code of the remark that a text has no canonical form.
  public static let unformattable = DiagnosticCode(
    "unformattable",
    title: Bilingual("不能排版", "text that cannot be formatted"),
    explanation: Bilingual(
      """
      排好的文本要重新读一遍，读出的内容与注释必须和原文一致才会写出。这里不一致，所以原文一字未改。多半是有一段文字写成一行后
      超过了一行的上限。
      """,
      """
      A formatted text is read again, and given out only if its contents and comments are those of the original. Here they are
      not, so the original stays as it is. Most often a text becomes longer than a line may be when it stands on one line.
      """
    )
  )

  /// Formats a rules file; a text that does not read cleanly is refused with what is wrong with it.
  ///
  /// The first line of the result names the schema that is given; without one, the line that the file has is kept.
  public static func format(_ source: SourceFile, schema: String? = nil) -> Formatting {
    let reading = YAMLReader.read(source, file: 0)
    guard let root = reading.root, reading.diagnostics.isEmpty else {
      return Formatting(source: source, text: nil, diagnostics: reading.diagnostics)
    }
    let tree = CommentedTree(root, schema: schema)
    let text = PageWriter.write(tree)
    guard Proof.holds(of: text, for: tree, from: root) else {
      return Formatting(source: source, text: nil, diagnostics: [refusal(of: root)])
    }
    return Formatting(source: source, text: text, diagnostics: [])
  }

  private static func refusal(of root: Node) -> Diagnostic {
    Diagnostic(
      code: unformattable.code,
      message: Bilingual(
        "排版会改变内容，原文未改",
        "formatting would change the contents; nothing was changed"
      ),
      span: root.span,
      help: [Bilingual("把过长的文字分成几行，用 `>-`", "break long texts into lines, with `>-`")]
    )
  }
}
