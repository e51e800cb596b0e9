/// A notice as Markdown with tables.
struct MarkdownSheet: CustomStringConvertible {
  /// The text.
  let description: String

  /// Sets a page; where amounts are compared, bars of plain signs can show where each lies.
  init(_ page: NoticePage, hasBars: Bool) {
    let sheet = Sheet(page, hasBars: hasBars) { MarkdownText($0).description }
    description = MarkdownTemplate.template.fill(with: sheet)
  }
}
