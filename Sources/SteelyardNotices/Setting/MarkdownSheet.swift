/// A notice as Markdown with tables.
struct MarkdownSheet: CustomStringConvertible {
  /// The text.
  let description: String

  /// Sets a page.
  init(_ page: NoticePage) {
    let sheet = Sheet(page) { MarkdownText($0).description }
    description = MarkdownTemplate.template.fill(with: sheet)
  }
}
