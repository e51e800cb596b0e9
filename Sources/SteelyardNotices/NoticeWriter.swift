public import SteelyardText

/// Writes the statement of reasons (裁量说明理由书) of one case.
///
/// A notice says what the assessment came to and nothing else. The same material gives the same bytes.
public struct NoticeWriter: Hashable, Sendable {
  /// The language of the notice; what the rules and the case say stays in its author's language.
  public var language: Language
  /// The form of the notice.
  public var format: NoticeFormat

  /// Makes a writer.
  public init(language: Language, format: NoticeFormat) {
    self.language = language
    self.format = format
  }

  /// Writes the notice, or refuses and says all that the law requires and the material lacks.
  public func notice(_ material: NoticeMaterial) throws(NoticeRefusal) -> String {
    let lacks = Self.lacks(of: material)
    guard lacks.isEmpty else { throw NoticeRefusal(missing: lacks) }
    return write(material, lacks: [])
  }

  /// Writes the notice whatever it lacks; if it lacks anything, it is marked as a draft and says what.
  public func draft(_ material: NoticeMaterial) -> String {
    write(material, lacks: Self.lacks(of: material))
  }

  /// All that the law requires of a notice and the material lacks, in the order of the notice.
  public static func lacks(of material: NoticeMaterial) -> [NoticeLack] {
    Completeness(material: material).lacks
  }

  private func write(_ material: NoticeMaterial, lacks: [NoticeLack]) -> String {
    let page = NoticeComposer(material: material, language: language).page(lacks: lacks)
    return switch format {
    case .markdown: MarkdownSheet(page).description
    case .text: TextSheet(page).description
    case .html: HTMLSheet(page).description
    }
  }
}
