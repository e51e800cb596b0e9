import SteelyardDiagnostics
import SteelyardText

/// The keys one kind of mapping may have, as data: reading, messages and the schema for editors follow the same table.
protocol RuleKey: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  /// What a mapping with these keys is, for messages.
  static var noun: Bilingual { get }
  /// The table, made once.
  static var table: KeyTable<Self> { get }
  /// What may stand under the key.
  var shape: ValueShape { get }
  /// Whether the mapping makes no sense without it.
  var isRequired: Bool { get }
}

/// What may stand under a key.
enum ValueShape: Hashable, Sendable {
  /// A text.
  case text
  /// One of some words.
  case word([String])
  /// A text, or a list of texts.
  case texts
  /// A list.
  case list
  /// A list of texts, or a list of such lists.
  case textLists
  /// A mapping.
  case map
  /// A mapping, or a list of mappings.
  case maps
  /// A text or a mapping.
  case textOrMap
  /// A text, or a list of texts, or a mapping.
  case any
}

/// The keys of one kind of mapping, ready for comparison with the bytes of a text.
struct KeyTable<Key: RuleKey>: Sendable {
  private struct Row {
    let name: [UInt8]
    let key: Key
  }

  private let rows: [Row]
  /// The keys without which the mapping makes no sense.
  let required: [Key]

  init() {
    rows = Key.allCases.map { Row(name: Array($0.rawValue.utf8), key: $0) }
    required = Key.allCases.filter(\.isRequired)
  }

  /// The key with a name, or nil where the table has none.
  func key(named name: ArraySlice<UInt8>) -> Key? {
    for index in rows.indices
    where rows[index].name.count == name.count
      && rows[index].name.elementsEqual(name)
    {
      return rows[index].key
    }
    return nil
  }
}
