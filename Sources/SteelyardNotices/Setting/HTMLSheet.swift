/// A notice as one page of HTML that needs nothing else.
struct HTMLSheet: CustomStringConvertible {
  /// What the template is filled with.
  struct Contents {
    /// The style sheet.
    var style: String
    /// The page.
    var sheet: Sheet
  }

  /// The page.
  let description: String

  /// Sets a page.
  init(_ page: NoticePage) {
    let sheet = Sheet(page) { HTMLText($0).description }
    description = HTMLTemplate.template.fill(
      with: Contents(style: NoticeStyle.sheet, sheet: sheet)
    )
  }
}
