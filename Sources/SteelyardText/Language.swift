/// A language in which messages, notices and pages are written.
///
/// Rule content stays in its author's language.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// 中文
  case chinese = "zh"
  /// English
  case english = "en"

  /// Reads a language tag or locale such as `zh-CN`, `zh_CN.UTF-8` or `en`; nil for any other language.
  public init?(tag: some StringProtocol) {
    let head = tag.prefix { $0.isLetter }.lowercased()
    guard let language = Self(rawValue: head) else { return nil }
    self = language
  }
}

/// A text in both languages.
public struct Bilingual: Hashable, Sendable {
  /// The Chinese text.
  public let chinese: String
  /// The English text.
  public let english: String

  /// Makes a text from its two versions.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The version in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
