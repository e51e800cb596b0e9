/// The first line of a rules file (模式声明), by which editors find the schema that completes and checks it.
public enum SchemaLine {
  private static let head = "# yaml-language-server: $schema="

  /// The line that names the schema at a path or address.
  public static func naming(_ schema: String) -> String { head + schema }

  /// Whether a comment names a schema, in whatever spacing.
  static func isOne(_ comment: String) -> Bool {
    let words = comment.filter { !$0.isBlank }
    return words.hasPrefix(head.filter { !$0.isBlank })
  }
}
