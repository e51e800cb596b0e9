import SteelyardText

/// The keys of `deviation:`.
enum DeviationKey: String, RuleKey {
  case ground
  case provision
  case approver
  case approved

  static let noun = Bilingual("偏离理由", "`deviation`")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    .text
  }

  var isRequired: Bool {
    switch self {
    case .ground: true
    case .provision, .approver, .approved: false
    }
  }
}
