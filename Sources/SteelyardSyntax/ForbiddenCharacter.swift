import SteelyardText

/// A character that does not belong into a rule text, or only into its comments.
struct ForbiddenCharacter {
  let kind: HiddenCharacter
  let scalar: UInt32
  /// Where it stands, as often as it is repeated.
  var range: Range<Int>

  /// Whether a comment may hold it.
  ///
  /// Marks do no harm there; but what turns the direction of a whole run could make a comment look like a rule.
  var isAllowedInComments: Bool {
    switch kind {
    case .null, .control: false
    case .direction: [0x061C, 0x200E, 0x200F].contains(scalar)
    case .invisible: true
    }
  }
}
