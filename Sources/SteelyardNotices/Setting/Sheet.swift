import SteelyardText

/// A page whose every text has been escaped for one format, in the shape its template wants.
struct Sheet {
  /// The language tag.
  var language: String
  /// The authority, above the title.
  var authority: String
  /// The title.
  var title: String
  /// What the title is about; nil where the title says it all.
  var subtitle: String?
  /// The number of the case.
  var number: String
  /// What was decided.
  var lead: String
  /// What makes it a draft.
  var draft: Draft?
  /// The sections.
  var sections: [Section]
  /// Who issues it and when.
  var signature: [String]
  /// What was decided by which rules.
  var receipt: [Term]

  /// Escapes a page.
  init(_ page: NoticePage, hasBars: Bool = false, escape: @escaping (String) -> String) {
    language = Bilingual("zh-CN", "en")[page.language]
    authority = escape(page.authority)
    title = escape(page.title)
    subtitle = page.subtitle.isBlank ? nil : escape(page.subtitle)
    number = escape(page.number)
    lead = escape(page.lead)
    draft = page.draft.map { Draft($0, escape: escape) }
    sections = page.sections.map { Section($0, hasBars: hasBars, escape: escape) }
    signature = page.signature.map(escape)
    receipt = page.receipt.map { Term($0, escape: escape) }
  }
}

extension Sheet {
  /// A label and what it labels.
  struct Term {
    /// The label.
    var label: String
    /// The text.
    var text: String

    init(_ term: NoticeTerm, escape: (String) -> String) {
      label = escape(term.label)
      text = escape(term.text)
    }
  }

  /// What a draft says on its face.
  struct Draft {
    /// The word across the page.
    var watermark: String
    /// The line that says what it is.
    var warning: String
    /// The heading of the list.
    var missing: String
    /// What is missing.
    var lacks: [Term]

    init(_ draft: NoticeDraft, escape: (String) -> String) {
      watermark = escape(draft.watermark)
      warning = escape(draft.warning)
      missing = escape(draft.heading)
      lacks = draft.lacks.map { Term($0, escape: escape) }
    }
  }

  /// One numbered section.
  struct Section {
    /// The number.
    var ordinal: String
    /// The heading.
    var heading: String
    /// What stands in it.
    var blocks: [SheetBlock]

    init(_ section: NoticeSection, hasBars: Bool, escape: @escaping (String) -> String) {
      ordinal = section.ordinal
      heading = escape(section.heading)
      blocks = section.blocks.map { SheetBlock($0, hasBars: hasBars, escape: escape) }
    }
  }
}
