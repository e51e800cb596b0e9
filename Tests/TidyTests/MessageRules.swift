import SteelyardText

/// What the house asks of a text in both languages.
struct MessageRules {
  /// Whether the text is made of sentences, each with its full stop; else it is a message and has none.
  var hasSentences: Bool

  /// What is wrong with a text, in words.
  func faults(of text: Bilingual) -> [String] {
    let chinese = text.chinese.withoutCode
    let english = text.english.withoutCode
    var faults = Self.faults(ofHalves: text)
    if text.chinese.isEmpty || text.english.isEmpty { faults.append("a half is empty") }
    if hasSentences {
      if chinese.last.map({ "。：".contains($0) }) != true {
        faults.append("Chinese without a full stop")
      }
      if english.last.map({ ".:".contains($0) }) != true {
        faults.append("English without a full stop")
      }
    } else {
      if chinese.hasSuffix("。") { faults.append("Chinese with a full stop") }
      if english.hasSuffix(".") { faults.append("English with a full stop") }
    }
    return faults
  }

  /// What is wrong with a text whatever its kind; a half made by code alone is not judged.
  static func faults(ofHalves text: Bilingual) -> [String] {
    var faults: [String] = []
    let chinese = text.chinese.withoutCode
    let english = text.english.withoutCode
    if !chinese.contains(/\p{Script=Han}/), chinese.contains(/[A-Za-z]{3}/) {
      faults.append("Chinese without a Chinese word")
    }
    if english.withoutQuotedWords.contains(/\p{Script=Han}|[，。；：（）「」]/) {
      faults.append("English with Chinese")
    }
    if chinese.contains(/[\p{Script=Han}」）』] ?[,;:!?(]|[,;:!?(] ?[\p{Script=Han}「（『]/)
      || chinese != english && chinese.contains(/[,;(]/) && !chinese.contains(/[A-Za-z0-9]/)
    {
      faults.append("Chinese with half-width marks")
    }
    return faults
  }
}

extension String {
  /// The text with a gap for what stands between backticks, for the tool's name in front, and for a command.
  fileprivate var withoutCode: String {
    replacing(
      #/`[^`]*`|^steelyard: |steelyard [a-z]+ [^\n]*--catalog/#,
      with: String(LiteralReader.gap)
    )
  }

  /// English without the words of rules and the names of laws that it quotes.
  fileprivate var withoutQuotedWords: String {
    replacing(/"[^"]*"|“[^”]*”|「[^」]*」|\p{Script=Han}+(?: §|〔\d+〕\d+号)/, with: "")
  }
}
