import SteelyardText

/// A notice in one language, before it is set in a format.
///
/// The texts are as people wrote them; each format makes them harmless in its own way.
struct NoticePage {
  /// The language of the page.
  var language: Language
  /// The authority, above the title.
  var authority: String
  /// The title.
  var title: String
  /// What the title is about, below it.
  var subtitle: String
  /// The number of the case, with its label.
  var number: String
  /// What was decided, in one paragraph before all reasons.
  var lead: String
  /// What makes it a draft; nil for a complete notice.
  var draft: NoticeDraft?
  /// The sections in order.
  var sections: [NoticeSection]
  /// Who issues it and when, at the end.
  var signature: [String]
  /// What was decided by which rules.
  var receipt: [NoticeTerm]
}

/// What a draft says on its face.
struct NoticeDraft {
  /// The word across the page.
  var watermark: String
  /// The line that says what it is.
  var warning: String
  /// The heading of the list.
  var heading: String
  /// What is missing, each with the provision that requires it.
  var lacks: [NoticeTerm]
}

/// One numbered section.
struct NoticeSection {
  /// The number, for example `一、`.
  var ordinal: String
  /// The heading.
  var heading: String
  /// What stands in it.
  var blocks: [NoticeBlock]
}

/// A label and what it labels.
struct NoticeTerm {
  /// The label.
  var label: String
  /// The text.
  var text: String
}
