import SteelyardModel
public import SteelyardText

/// Why an earlier act cannot be read.
public struct EarlierActError: Error, Hashable, Sendable {
  /// What is wrong, in one line.
  public let message: Bilingual

  init(_ chinese: String, _ english: String) {
    message = Bilingual(chinese, english)
  }

  /// Says that a history has more entries than are read.
  public static var tooMany: EarlierActError {
    EarlierActError(
      "历史最多列\(EarlierAct.most)项",
      "a history has at most \(EarlierAct.most) entries"
    )
  }
}

extension EarlierAct {
  /// The keys of an earlier act in files.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    /// The day it was done.
    case acted
    /// The day it was decided.
    case decided
    /// The identifier of the power.
    case power
    /// The provision, as people cite it.
    case article
    /// The party, by name.
    case subject
    /// The vehicle, by its plate.
    case vehicle
    /// The driver, by name.
    case driver
    /// The place.
    case place
    /// The evidence for it, or the number of its decision.
    case evidence
  }

  /// The words for what could not be established.
  private static let unknownWords: Set = ["无法查实", "unknown", "不详"]

  /// Sets a part as it is written; `无法查实` and `unknown` stand for what could not be established.
  public mutating func set(_ key: Key, to text: String) throws(EarlierActError) {
    let isUnknown = Self.unknownWords.contains(text)
    switch key {
    case .acted: acted = isUnknown ? nil : try Self.day(text)
    case .decided: decided = isUnknown ? nil : try Self.day(text)
    case .power: power = isUnknown ? "" : text
    case .article: article = isUnknown ? "" : text
    case .subject: concerns[.subject] = Self.concern(text, isUnknown)
    case .vehicle: concerns[.vehicle] = Self.concern(text, isUnknown)
    case .driver: concerns[.driver] = Self.concern(text, isUnknown)
    case .place: concerns[.place] = Self.concern(text, isUnknown)
    case .evidence: evidence = text
    }
  }

  private static func concern(_ text: String, _ isUnknown: Bool) -> Concern {
    isUnknown ? .unknown : .named(Identity(text))
  }

  private static func day(_ text: String) throws(EarlierActError) -> Day {
    guard let day = Day(written: text) else {
      throw EarlierActError("「\(text)」不是日期", "`\(text)` is not a date")
    }
    return day
  }

  /// Refuses an act whose decision came before it.
  public func check() throws(EarlierActError) {
    guard let acted, let decided, decided < acted else { return }
    throw EarlierActError(
      "决定日期\(decided)早于行为日期\(acted)",
      "the decision of \(decided) comes before the act of \(acted)"
    )
  }

  /// Reads the form on one line: the day, the power or the provision, and `key=value` for the rest.
  ///
  /// `2023-03-01 food.unlicensed` and `2023-03-01 食品安全法 第122条 decided=2023-05-20 vehicle=闽A12345` are examples.
  public init(text: String) throws(EarlierActError) {
    self.init()
    var key: Key?
    var (words, leading): ([Substring], [Substring]) = ([], [])
    var seen: Set<Key> = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      guard let next = try Self.key(of: word) else {
        if key == nil { leading.append(word) } else { words.append(word) }
        continue
      }
      if let key { try set(key, to: words.joined(separator: " ")) }
      guard seen.insert(next.key).inserted else {
        throw EarlierActError("「\(next.key.rawValue)」重复", "`\(next.key.rawValue)` stands twice")
      }
      (key, words) = (next.key, next.value.isEmpty ? [] : [next.value])
    }
    if let key { try set(key, to: words.joined(separator: " ")) }
    try setLeading(leading, seen)
    try check()
  }

  /// What stands before the first key: the day, and behind it the power or the provision.
  private mutating func setLeading(_ words: [Substring], _ seen: Set<Key>)
    throws(EarlierActError)
  {
    guard let day = words.first else { return }
    try set(.acted, to: String(day))
    guard words.count > 1 else { return }
    let what = words.dropFirst().joined(separator: " ")
    let isPower = words.count == 2 && what.utf8.allSatisfy { $0 < 0x80 }
    let key: Key = isPower ? .power : .article
    guard !seen.contains(key), !seen.contains(.acted) else {
      throw EarlierActError("「\(what)」重复", "`\(what)` is stated twice")
    }
    try set(key, to: what)
  }

  private static func key(of word: Substring) throws(EarlierActError)
    -> (key: Key, value: Substring)?
  {
    guard let sign = word.firstIndex(where: { $0 == "=" || $0 == "＝" }) else { return nil }
    let name = String(word[..<sign])
    guard let key = Key(rawValue: name) else {
      let names = Key.allCases.map(\.rawValue)
      throw EarlierActError(
        "历史没有「\(name)」这一项；可写\(names.joined(separator: "、"))",
        "a history has no `\(name)`; it has \(names.joined(separator: ", "))"
      )
    }
    return (key, word[word.index(after: sign)...])
  }
}
