/// A JSON Schema of draft 2020-12: what a document is, and the parts it is made of.
package struct SchemaDocument: Sendable {
  /// A part that others refer to.
  package struct Definition: Sendable {
    let name: String
    let title: Bilingual
    let form: SchemaForm

    /// Makes a part.
    package init(_ name: String, _ title: Bilingual, _ form: SchemaForm) {
      self.name = name
      self.title = title
      self.form = form
    }
  }

  private let id: String
  private let title: Bilingual
  private let root: SchemaForm
  private let definitions: [Definition]

  /// Makes a schema; the name and the version are part of its identifier.
  package init(
    name: String,
    version: Int,
    title: Bilingual,
    root: SchemaForm,
    definitions: [Definition]
  ) {
    id = "urn:steelyard:schema:\(name):\(version)"
    self.title = title
    self.root = root
    self.definitions = definitions
  }

  /// The schema as JSON, with a line end behind it.
  package func json(in language: Language) -> String {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("$id", id)
      writer.member("title", title[language])
      root.write(in: language, to: &writer)
      guard !definitions.isEmpty else { return }
      writer.object("$defs") { writer in
        for definition in definitions { write(definition, in: language, to: &writer) }
      }
    }
    return writer.text + "\n"
  }

  private func write(
    _ definition: Definition,
    in language: Language,
    to writer: inout JSONWriter
  ) {
    writer.object(definition.name) { writer in
      writer.member("title", definition.title[language])
      definition.form.write(in: language, to: &writer)
    }
  }
}
