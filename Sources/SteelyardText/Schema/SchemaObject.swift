/// A map of known keys, as JSON Schema says it.
package struct SchemaObject: Hashable, Sendable {
  /// One key.
  package struct Member: Hashable, Sendable {
    let name: String
    let form: SchemaForm
    let meaning: Bilingual
    let isRequired: Bool

    /// Makes a key.
    package init(
      _ name: String,
      _ form: SchemaForm,
      _ meaning: Bilingual,
      isRequired: Bool = false
    ) {
      self.name = name
      self.form = form
      self.meaning = meaning
      self.isRequired = isRequired
    }
  }

  /// The keys.
  package var members: [Member]
  /// What may stand under other keys; nil where there must be none.
  package var others: SchemaForm?
  /// Sets of keys of which one has to be there completely; none asks for nothing.
  package var needsOneOf: [[String]]

  /// Makes a map.
  package init(
    _ members: [Member],
    others: SchemaForm? = nil,
    needsOneOf: [[String]] = []
  ) {
    self.members = members
    self.others = others
    self.needsOneOf = needsOneOf
  }

  /// Writes the keywords into the object that is open.
  func write(in language: Language, to writer: inout JSONWriter) {
    writer.member("type", "object")
    writer.object("properties") { writer in
      for member in members {
        writer.object(member.name) { writer in
          writer.member("description", member.meaning[language])
          member.form.write(in: language, to: &writer)
        }
      }
    }
    if let others {
      writer.object("additionalProperties") { others.write(in: language, to: &$0) }
    } else {
      writer.member("additionalProperties", false)
    }
    let required = members.filter(\.isRequired).map(\.name)
    if !required.isEmpty { writer.member("required", required) }
    guard !needsOneOf.isEmpty else { return }
    writer.array("anyOf") { writer in
      for keys in needsOneOf { writer.object { $0.member("required", keys) } }
    }
  }
}
