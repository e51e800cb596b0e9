import SteelyardModel
import SteelyardText

/// The keys of an instrument.
package enum InstrumentKey: String, RuleKey {
  case title
  case kind
  case number
  case inForce = "in_force"
  case source

  package static let noun = Bilingual("法律文件", "an instrument")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .title, .number, .source: .text
    case .kind: .word(Instrument.Kind.words)
    case .inForce: .map
    }
  }

  package var isRequired: Bool {
    switch self {
    case .title, .kind: true
    case .number, .inForce, .source: false
    }
  }
}
