/// The forms in which a notice is written.
public enum NoticeFormat: String, Hashable, Sendable, CaseIterable {
  /// Markdown, with tables.
  case markdown = "md"
  /// Plain text, set for eighty columns.
  case text = "txt"
  /// One page of HTML that needs nothing else and prints on A4.
  case html
}
