/// A notice as plain text in eighty columns.
struct TextSheet: CustomStringConvertible {
  /// What the template is filled with.
  struct Contents {
    /// The lines above the title.
    var authority: [String]
    /// The lines of the title.
    var title: [String]
    /// The number of the case, to the right.
    var number: [String]
    /// The lines of what was decided.
    var lead: [String]
    /// The lines of a draft's warning; nil for a complete notice.
    var draft: [String]?
    /// The sections.
    var sections: [Section]
    /// The lines of the signature.
    var signature: [String]
    /// The lines of the receipt.
    var receipt: [String]
  }

  /// One section.
  struct Section {
    /// The lines of the heading.
    var heading: [String]
    /// The lines under it, an empty one between blocks.
    var lines: [String]
  }

  /// The text.
  let description: String

  /// Sets a page.
  init(_ page: NoticePage) {
    let setter = TextSetter(width: 80)
    description = TextTemplate.template.fill(
      with: Contents(
        authority: setter.centered(page.authority),
        title: setter.centered(page.title)
          + (page.subtitle.isBlank ? [] : setter.centered(page.subtitle)),
        number: setter.right(page.number),
        lead: setter.paragraph(page.lead),
        draft: page.draft.map(setter.draft),
        sections: page.sections.map { section in
          Section(
            heading: setter.paragraph(section.ordinal + section.heading),
            lines: setter.blocks(section.blocks)
          )
        },
        signature: page.signature.flatMap(setter.right),
        receipt: setter.terms(page.receipt, gap: 1)
      )
    )
  }
}
