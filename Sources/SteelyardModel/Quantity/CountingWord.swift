/// The English for a word by which Chinese counts things.
package struct CountingWord: Hashable, Sendable {
  /// One of them.
  package let one: String
  /// Several of them.
  package let many: String

  private init(_ one: String, _ many: String? = nil) {
    self.one = one
    self.many = many ?? (one.isEmpty ? "" : one + "s")
  }

  /// The words by the Chinese ones; empty where a number alone says as much.
  package static let english: [String: CountingWord] = [
    "次": CountingWord("time"), "人次": CountingWord("time"), "人": CountingWord("person"),
    "名": CountingWord("person"), "件": CountingWord("piece"), "辆": CountingWord("vehicle"),
    "起": CountingWord("case"), "家": CountingWord("business", "businesses"),
    "处": CountingWord("place"), "头": CountingWord("head", "head"), "台": CountingWord("unit"),
    "张": CountingWord("sheet"), "份": CountingWord("copy", "copies"), "项": CountingWord("item"),
    "户": CountingWord("household"), "批": CountingWord("batch", "batches"),
    "艘": CountingWord("ship"), "架": CountingWord("aircraft", "aircraft"),
    "本": CountingWord("copy", "copies"), "套": CountingWord("set"), "瓶": CountingWord("bottle"),
    "盒": CountingWord("box", "boxes"), "箱": CountingWord("crate"), "株": CountingWord("plant"),
    "单位": CountingWord("unit"), "分贝": CountingWord("decibel"), "个": CountingWord(""),
    "只": CountingWord(""), "条": CountingWord(""), "枚": CountingWord(""),
  ]

  /// Whether it is the English for a Chinese one.
  static func isEnglish(_ word: String, for chinese: String) -> Bool {
    guard let known = english[chinese], !known.one.isEmpty else { return false }
    return word == known.one || word == known.many
  }
}
