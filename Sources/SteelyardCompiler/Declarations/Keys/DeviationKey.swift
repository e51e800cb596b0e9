import SteelyardText

/// The keys of `deviation:`.
package enum DeviationKey: String, RuleKey {
  case ground
  case provision
  case approver
  case approved

  package static let noun = Bilingual("偏离理由", "`deviation`")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    .text
  }

  package var isRequired: Bool {
    switch self {
    case .ground: true
    case .provision, .approver, .approved: false
    }
  }
}
