public import SteelyardEvaluator
import SteelyardModel
public import SteelyardText

/// Shows a power as lawyers know it: the clauses with their ranges, and the bands of every standard under them.
///
/// What the rules say stays in its author's words; the same power gives the same bytes.
public struct PowerSheet: Hashable, Sendable {
  /// The language of the headings.
  public var language: Language
  /// The form of the sheet.
  public var format: NoticeFormat
  /// How wide plain text may be, in cells.
  public var width: Int

  /// Makes a sheet.
  public init(language: Language, format: NoticeFormat, width: Int = 80) {
    self.language = language
    self.format = format
    self.width = max(40, width)
  }

  /// The sheet of a power.
  public func text(of power: PowerView) -> String {
    let page = page(of: power)
    return switch format {
    case .markdown: MarkdownSheet(page, hasBars: true).description
    case .text: plain(page)
    case .html: HTMLSheet(page).description
    }
  }

  private func page(of power: PowerView) -> NoticePage {
    NoticePage(
      language: language,
      authority: power.volume?.issuer ?? "",
      title: power.name,
      subtitle: "",
      number: power.id,
      lead: lead(of: power),
      sections: sections(of: power),
      signature: [power.volume?.title ?? ""],
      receipt: [
        NoticeTerm(label: say("规则目录", "Rules"), text: power.catalogDigest)
      ]
    )
  }

  private func lead(of power: PowerView) -> String {
    let counts = (power.clauses.count, power.standards.count)
    return say(
      "\(power.kind.words.chinese)，法定条款\(counts.0)款，裁量标准\(counts.1)件。",
      "\(power.kind.words.english); clauses of the law: \(counts.0), standards: \(counts.1)."
    )
  }

  private func plain(_ page: NoticePage) -> String {
    let setter = TextSetter(width: width)
    let rule = String(repeating: "=", count: width)
    var lines = setter.centered(page.title) + setter.centered(page.number) + [rule]
    lines += setter.paragraph(page.lead)
    for section in page.sections {
      lines += [""] + setter.paragraph(section.heading) + [rule.replacing("=", with: "-")]
      lines += setter.blocks(section.blocks)
    }
    lines += ["", rule] + setter.terms(page.receipt, gap: 1)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text in the language of the sheet.
  func say(_ chinese: String, _ english: String) -> String {
    Bilingual(chinese, english)[language]
  }
}
