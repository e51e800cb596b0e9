extension LegalWord {
  /// The words of rules in English.
  static let english: [LegalWord] =
    limits(
      .lower,
      .before,
      .always,
      "at least",
      "no less than",
      "not less than",
      "no fewer than",
      "not fewer than",
      "not under",
      "not below",
      "a minimum of",
      "no earlier than",
      "not earlier than",
      "on or after",
      "since",
      "greater than or equal to"
    )
    + limits(
      .lower,
      .before,
      .never,
      "over",
      "more than",
      "above",
      "exceeding",
      "greater than",
      "in excess of",
      "after",
      "later than"
    )
    + limits(
      .lower,
      .after,
      .always,
      "or more",
      "or over",
      "or above",
      "or greater",
      "or longer",
      "or later",
      "and over",
      "and above",
      "and more",
      "and up",
      "onwards"
    )
    + limits(
      .upper,
      .before,
      .always,
      "at most",
      "up to",
      "no more than",
      "not more than",
      "not over",
      "not above",
      "not exceeding",
      "a maximum of",
      "within",
      "until",
      "on or before",
      "no later than",
      "not later than",
      "less than or equal to"
    )
    + limits(
      .upper,
      .before,
      .never,
      "under",
      "below",
      "less than",
      "fewer than",
      "before",
      "earlier than",
      "short of"
    )
    + limits(
      .upper,
      .after,
      .always,
      "or less",
      "or fewer",
      "or under",
      "or below",
      "or shorter",
      "or earlier",
      "and under",
      "and below",
      "and less"
    )
    + words(.to, "to", "through")
    + words(.from, "from", "between")
    + words(.and, "and", "but")
    + words(.or, "or")
    + words(.not, "not", "none of", "neither", "other than", "anything but")
    + words(.equal, "exactly", "equal to", "is", "one of", "any of")
    + words(.holds, "has", "contains", "includes", "with")
    + words(.holdsAll, "has all of", "has both", "contains all of", "contains both")
    + words(.holdsAny, "has any of", "has one of", "contains any of", "contains one of")
    + words(
      .lacks,
      "lacks",
      "without",
      "has no",
      "has none of",
      "does not contain",
      "contains none of"
    )
    + words(.any, "any", "anything", "unlimited")
    + words(.unknown, "unknown", "not established", "cannot be established")
    + words(.vague, "about", "around", "nearly", "almost", "approximately", "some", "by")

  private static func limits(
    _ side: Side,
    _ place: Place,
    _ inclusion: Inclusion,
    _ texts: String...
  ) -> [LegalWord] {
    texts.map { LegalWord($0, .limit(side, place, inclusion), .english) }
  }

  private static func words(_ meaning: Meaning, _ texts: String...) -> [LegalWord] {
    texts.map { LegalWord($0, meaning, .english) }
  }
}
