/// What a value may be, as JSON Schema says it.
package indirect enum SchemaForm: Hashable, Sendable {
  /// Anything at all.
  case anything
  /// A text that is not blank.
  case text
  /// A text, which may be empty.
  case anyText
  /// A text of a pattern.
  case pattern(String)
  /// A text, a number or a truth value.
  case scalar
  /// A number.
  case number
  /// One whole number, which may stand as a text.
  case exactly(Int)
  /// A whole number.
  case integer
  /// True or false.
  case truth
  /// One of some words.
  case words([String])
  /// A list.
  case list(SchemaForm)
  /// A list that is not empty.
  case filledList(SchemaForm)
  /// A map from names of the author's choice, or from some words where there are any.
  case names(SchemaForm, among: [String] = [])
  /// A map of known keys.
  case object(SchemaObject)
  /// Any of some forms.
  case any([SchemaForm])
  /// A definition of the document.
  case definition(String)
}

extension SchemaForm {
  /// Writes the keywords into the object that is open.
  func write(in language: Language, to writer: inout JSONWriter) {
    switch self {
    case .anything: break
    case .text: Self.write(type: "string", pattern: #"\S"#, to: &writer)
    case .anyText: writer.member("type", "string")
    case .pattern(let pattern): Self.write(type: "string", pattern: pattern, to: &writer)
    case .scalar: writer.member("type", ["string", "number", "boolean"])
    case .number: writer.member("type", "number")
    case .exactly(let number):
      writer.array("enum") { writer in
        writer.value(number)
        writer.value(String(number))
      }
    case .integer: writer.member("type", "integer")
    case .truth: writer.member("type", "boolean")
    case .words(let words): writer.member("enum", words)
    case .list(let form): Self.write(list: form, isFilled: false, in: language, to: &writer)
    case .filledList(let form): Self.write(list: form, isFilled: true, in: language, to: &writer)
    case .names(let form, let words):
      writer.member("type", "object")
      if !words.isEmpty { writer.object("propertyNames") { $0.member("enum", words) } }
      writer.object("additionalProperties") { form.write(in: language, to: &$0) }
    case .object(let object): object.write(in: language, to: &writer)
    case .any(let forms):
      writer.array("anyOf") { writer in
        for form in forms { writer.object { form.write(in: language, to: &$0) } }
      }
    case .definition(let name): writer.member("$ref", "#/$defs/" + name)
    }
  }

  private static func write(type: String, pattern: String, to writer: inout JSONWriter) {
    writer.member("type", type)
    writer.member("pattern", pattern)
  }

  private static func write(
    list form: SchemaForm,
    isFilled: Bool,
    in language: Language,
    to writer: inout JSONWriter
  ) {
    writer.member("type", "array")
    if isFilled { writer.member("minItems", 1) }
    writer.object("items") { form.write(in: language, to: &$0) }
  }
}
