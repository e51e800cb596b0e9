import SteelyardEvaluator
import SteelyardModel
public import SteelyardText

extension [ProposedCase] {
  /// A table of the cases as a `.cases.yaml` file, each marked as generated and to be reviewed by a person.
  public func yaml(in language: Language) -> String {
    var text = Self.heading[language].split(separator: "\n").map { "# \($0)\n" }.joined()
    text += "cases:\n"
    for proposal in self { text += proposal.yaml }
    return text
  }

  private static var heading: Bilingual {
    Bilingual(
      """
      由 steelyard test --generate 写成：现有案件没有涉及的各档和界限两侧。
      「expect」是规则今天得出的结果，不是法律的答案。请逐案对照原文复核，正确的删去「generated: yes」一行，错误的改规则。
      没有复核的案件照常检验，但是不计入覆盖率。
      """,
      """
      Written by steelyard test --generate: the bands and sides of thresholds that no case touches.
      `expect` is what the rules come to today, not what the law says. Hold each case against the source; if it is right, delete its line `generated: yes`, if it is wrong, correct the rules.
      Cases that nobody has reviewed are run, but do not count as coverage.
      """
    )
  }
}

extension ProposedCase {
  fileprivate var yaml: String {
    var lines = ["- generated: yes"]
    lines.append("  name: \(ExampleText.quoted(title))")
    lines.append("  power: \(ExampleText.quoted(file.power))")
    if let standard { lines.append("  standard: \(ExampleText.quoted(standard))") }
    if let authority = file.authority {
      lines.append("  authority: \(ExampleText.quoted(authority.description))")
    }
    if let day = file.dates[.acted] { lines.append("  acted: \(day)") }
    if let subject = file.subject { lines.append("  subject: \(subject.name)") }
    lines.append("  facts: \(facts)")
    lines.append("  expect: \(expectation)")
    return lines.map { "  \($0)\n" }.joined()
  }
}
