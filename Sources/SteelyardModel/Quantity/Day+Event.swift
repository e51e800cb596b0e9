extension Day {
  /// Stands for the day of an event that has not happened (未发生): the day after the last one that can be written.
  ///
  /// An event that has not happened thus lies after all that have, and what is proved over its values holds for it as well.
  public static let notHappened = Day(number: 2_932_897)
}

/// The words for whether an event has happened.
package enum EventWord {
  /// It has not.
  package static let notHappened = [
    "未发生", "尚未发生", "没有发生", "not happened", "has not happened", "not yet happened",
  ]
  /// It has, on whatever day.
  package static let happened = ["已发生", "已经发生", "happened", "has happened"]

  /// How it is written in Chinese that an event has not happened.
  package static let chinese = "未发生"
  /// How it is written in English.
  package static let english = "not happened"

  /// Whether a text says that an event has not happened.
  package static func saysNotHappened(_ text: String) -> Bool { holds(text, notHappened) }

  /// Whether a text says that an event has happened.
  package static func saysHappened(_ text: String) -> Bool { holds(text, happened) }

  private static func holds(_ text: String, _ words: [String]) -> Bool {
    let parts = text.split(whereSeparator: \.isWhitespace)
    return words.contains(parts.joined(separator: " ").lowercased())
  }
}
