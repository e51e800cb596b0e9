import SteelyardText

/// The keys of a rules file.
package enum VolumeKey: String, RuleKey {
  case steelyard
  case catalog
  case instruments
  case measures
  case factors
  case circumstances
  case procedures
  case deadlines
  case powers
  case standards

  package static let noun = Bilingual("规则文件", "a rules file")
  package static let table = KeyTable<Self>()

  package var shape: ValueShape {
    switch self {
    case .steelyard: .text
    case .catalog, .instruments, .measures, .factors, .circumstances: .map
    case .procedures, .deadlines, .powers, .standards: .list
    }
  }

  package var isRequired: Bool {
    switch self {
    case .steelyard, .catalog: true
    case .instruments, .measures, .factors, .circumstances, .procedures, .deadlines, .powers, .standards: false
    }
  }
}
