import SteelyardText

/// The keys of a rules file.
enum VolumeKey: String, RuleKey {
  case steelyard
  case catalog
  case instruments
  case calendar
  case measures
  case factors
  case circumstances
  case procedures
  case deadlines
  case concurrence
  case proportion
  case powers
  case standards

  static let noun = Bilingual("规则文件", "a rules file")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .steelyard: .text
    case .catalog, .instruments, .calendar, .measures, .factors, .circumstances: .map
    case .procedures, .deadlines, .concurrence, .proportion, .powers, .standards: .list
    }
  }

  var isRequired: Bool {
    switch self {
    case .steelyard, .catalog: true
    case .instruments, .calendar, .measures, .factors, .circumstances, .procedures, .deadlines,
      .concurrence, .proportion, .powers, .standards:
      false
    }
  }
}
