import SteelyardText

/// What an editor is told about a key besides its shape.
protocol SchemaKey: RuleKey {
  /// The name of the mapping among the definitions of the schema.
  static var definition: String { get }
  /// What may stand under other keys than those of the table; nil where there are none.
  static var others: SchemaContent? { get }
  /// What the key is for.
  var meaning: Bilingual { get }
  /// What the texts, mappings and lists under the key hold.
  var content: SchemaContent { get }
}

extension SchemaKey {
  static var others: SchemaContent? { nil }
}

/// What stands under a key, inside the shape that its table gives.
enum SchemaContent: Hashable, Sendable {
  /// Words of the author; a number there is a mistake.
  case words
  /// A text that may be written as a number or a truth value.
  case value
  /// A day of the calendar.
  case day
  /// The code of an authority; one without a department may be written as a number.
  case authority
  /// The version of the language.
  case version
  /// A mapping with the keys of a table.
  case mapping(String)
  /// Mappings with the keys of a table, under names of the author's choice.
  case named(String)
  /// Words or values of some form, under names of the author's choice.
  case under(SchemaForm, names: [String])

  /// The form of one of it.
  var form: SchemaForm {
    switch self {
    case .words: .text
    case .value: .scalar
    case .day: .pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    case .authority: .any([.pattern(#"^([0-9]{6}|[a-z]{2})(\..+)?$"#), .integer])
    case .version: .exactly(RulesSchema.version)
    case .mapping(let definition): .definition(definition)
    case .named(let definition):
      .object(SchemaObject([.note], others: .definition(definition)))
    case .under(let form, let names): .names(form, among: names)
    }
  }
}

extension ValueShape {
  /// The form of what has this shape and holds some content.
  func form(of content: SchemaContent) -> SchemaForm {
    switch self {
    case .text: content.form
    case .word(let words):
      words.contains("true") ? .any([.words(words), .truth]) : .words(words)
    case .texts: .any([content.form, .list(content.form)])
    case .list, .textLists: .list(self == .list ? content.form : .any([.text, .list(.text)]))
    case .map: content.form
    case .maps: .any([content.form, .list(content.form)])
    case .textOrMap: .any([.text, content.form])
    case .any: .anything
    }
  }
}

extension SchemaObject.Member {
  /// The key that may stand in every mapping.
  static let note = Self("note", .anything, Bilingual("备注，没有作用", "a remark without effect"))
}
