public import SteelyardText

/// Writes the notice of one case: the reasons for its decision, or one of the documents around it.
///
/// A notice says what the assessment came to and nothing else. The same material gives the same bytes.
public struct NoticeWriter: Hashable, Sendable {
  /// What is written.
  public var kind: NoticeKind
  /// The language of the notice; what the rules and the case say stays in its author's language.
  public var language: Language
  /// The form of the notice.
  public var format: NoticeFormat

  /// Makes a writer.
  public init(kind: NoticeKind = .reasons, language: Language, format: NoticeFormat) {
    self.kind = kind
    self.language = language
    self.format = format
  }

  /// Writes the notice, or refuses and says all that the law requires and the material lacks.
  public func notice(_ material: NoticeMaterial) throws(NoticeRefusal) -> String {
    let lacks = kind.lacks(of: material)
    guard lacks.isEmpty else { throw NoticeRefusal(missing: lacks) }
    return write(material, lacks: [])
  }

  /// Writes the notice whatever it lacks; if it lacks anything, it is marked as a draft and says what.
  public func draft(_ material: NoticeMaterial) -> String {
    write(material, lacks: kind.lacks(of: material))
  }

  private func write(_ material: NoticeMaterial, lacks: [NoticeLack]) -> String {
    let composer = NoticeComposer(material: material, kind: kind, language: language)
    let page = composer.page(lacks: lacks)
    return set(page)
  }

  /// Sets a page in the format.
  func set(_ page: NoticePage) -> String {
    switch format {
    case .markdown: MarkdownSheet(page, hasBars: false).description
    case .text: TextSheet(page).description
    case .html: HTMLSheet(page).description
    }
  }
}
