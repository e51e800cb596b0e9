import SteelyardText

/// Tells apart, scalar after scalar, what stands in a text and what stands in the gaps between texts.
///
/// Characters that only comments may hold are faults inside a scalar. Tabs in an indentation are faults outside, for inside they
/// belong to a text of several lines.
struct GapSweep {
  private let characters: [ForbiddenCharacter]
  private let tabs: [Range<Int>]
  private var nextCharacter = 0
  private var nextTab = 0

  init(_ survey: TextSurvey) {
    characters = survey.forbidden.filter(\.isAllowedInComments)
    tabs = survey.tabs
  }

  /// Whether there is nothing left to look for.
  var isDone: Bool { nextCharacter == characters.count && nextTab == tabs.count }

  /// Goes on to the end of a scalar.
  mutating func pass(scalar span: Range<Int>, _ faults: inout FaultLog) {
    if isDone { return }
    reportTabs(before: span.lowerBound, &faults)
    while nextTab < tabs.count, tabs[nextTab].lowerBound < span.upperBound { nextTab += 1 }
    while nextCharacter < characters.count {
      let character = characters[nextCharacter]
      guard character.range.lowerBound < span.upperBound else { return }
      if character.range.lowerBound >= span.lowerBound { faults.report(character) }
      nextCharacter += 1
    }
  }

  /// Reports the tabs up to the end of the text.
  mutating func finish(_ faults: inout FaultLog) { reportTabs(before: .max, &faults) }

  /// Reports the tabs in the gap before an offset.
  mutating func reportTabs(before offset: Int, _ faults: inout FaultLog) {
    while nextTab < tabs.count, tabs[nextTab].lowerBound < offset {
      Self.report(tabs[nextTab], &faults)
      nextTab += 1
    }
  }

  static func report(_ tab: Range<Int>, _ faults: inout FaultLog) {
    faults.report(
      .tabIndentation,
      Bilingual("缩进用了制表符", "a tab is used for indentation"),
      at: tab,
      help: [Bilingual("改用空格缩进", "indent with spaces")]
    )
  }
}
