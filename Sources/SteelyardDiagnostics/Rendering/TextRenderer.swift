public import SteelyardText

/// Shows diagnostics on a terminal: the message, the line it is about, and what to do.
///
/// Nothing in a file can move the cursor: what is not plainly visible is shown by its number.
public struct TextRenderer: Sendable {
  /// The files that were read together.
  public let files: [SourceFile]
  /// The language of the messages.
  public let language: Language
  /// Whether parts are coloured by escape sequences.
  public let isColoured: Bool
  /// The cells of a line of the screen.
  public let width: Int
  /// How many diagnostics are shown.
  public let limit: Int

  /// Makes a renderer.
  public init(
    files: [SourceFile],
    language: Language,
    isColoured: Bool = false,
    width: Int = 120,
    limit: Int = 100
  ) {
    self.files = files
    self.language = language
    self.isColoured = isColoured
    self.width = max(width, 40)
    self.limit = limit
  }

  /// The screen: the diagnostics in reading order, and how many more there are.
  public func render(_ diagnostics: some Sequence<Diagnostic>) -> String {
    let sorted = diagnostics.inReadingOrder()
    var text = sorted.prefix(limit).map(render).joined(separator: "\n")
    if sorted.count > limit { text += "\n" + closing(sorted.count - limit)[language] + "\n" }
    return text
  }

  /// One diagnostic, with its excerpts, notes and help.
  public func render(_ diagnostic: Diagnostic) -> String {
    let spans = [diagnostic.span] + diagnostic.notes.compactMap(\.span)
    let excerpts = spans.map(excerpt)
    let digits = excerpts.map { String($0?.lastNumber ?? 0).count }.max() ?? 1
    var page = ScreenPage(gutter: digits, isColoured: isColoured)
    let style = ScreenStyle(diagnostic.severity)
    let word = Wording.name(of: diagnostic.severity)[language]
    page.title("\(word)[\(diagnostic.code)]", style, diagnostic.message[language])
    show(diagnostic.span, excerpts[0], style, mark: "^", on: &page)
    var next = 1
    for note in diagnostic.notes {
      guard let span = note.span else {
        page.remark(Wording.note[language], note.message[language])
        continue
      }
      page.title(Wording.note[language], .note, note.message[language])
      show(span, excerpts[next], .gutter, mark: "-", on: &page)
      next += 1
    }
    for help in diagnostic.help { page.remark(Wording.help[language], help[language]) }
    return page.text
  }

  private func excerpt(_ span: SourceSpan) -> Excerpt? {
    guard files.indices.contains(span.file), !files[span.file].bytes.isEmpty else { return nil }
    return Excerpt(span, in: files[span.file].bytes, width: width - 12)
  }

  private func show(
    _ span: SourceSpan,
    _ excerpt: Excerpt?,
    _ style: ScreenStyle,
    mark: Character,
    on page: inout ScreenPage
  ) {
    guard files.indices.contains(span.file) else { return }
    page.place("\(files[span.file].path):\(span.start.line):\(span.start.column)")
    if let excerpt { page.show(excerpt, style, mark: mark) }
  }

  private func closing(_ count: Int) -> Bilingual {
    Bilingual("另有 \(count) 条诊断没有显示", "\(count) more remarks are not shown")
  }
}
