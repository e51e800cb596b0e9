import SteelyardText

/// The keys of an example.
enum ExampleKey: String, RuleKey {
  case name
  case acted
  case filed
  case decided
  case served
  case authority
  case subject
  case facts
  case circumstances
  case examined
  case decision
  case procedure
  case deviation
  case law
  case vehicle
  case driver
  case place
  case history
  case expect

  static let noun = Bilingual("例子", "an example")
  static let table = KeyTable<Self>()

  var shape: ValueShape {
    switch self {
    case .name, .acted, .filed, .decided, .served, .authority: .text
    case .subject: .textOrMap
    case .facts, .examined, .decision, .procedure, .deviation, .law, .expect: .map
    case .vehicle, .driver, .place: .text
    case .circumstances: .texts
    case .history: .list
    }
  }

  var isRequired: Bool {
    switch self {
    case .expect: true
    case .name, .acted, .filed, .decided, .served, .authority, .subject, .facts, .circumstances,
      .examined, .decision, .procedure, .deviation, .law, .vehicle, .driver, .place, .history:
      false
    }
  }
}
