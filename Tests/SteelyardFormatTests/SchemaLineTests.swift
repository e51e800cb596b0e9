import SteelyardDiagnostics
import SteelyardFormat
import Testing

/// The line by which editors find the schema.
struct SchemaLineTests {
  private static let line = "# yaml-language-server: $schema=../.schema/rules-1.json\n"

  private func formatted(_ text: String, schema: String?) -> String? {
    RulesFormatter.format(SourceFile(path: "t.yaml", text: text), schema: schema).text
  }

  @Test(arguments: [
    "steelyard: 1\n", line + "steelyard: 1\n", line + "\nsteelyard: 1\n",
    "# yaml-language-server: $schema=elsewhere.json\nsteelyard: 1\n",
    "#yaml-language-server:   $schema=elsewhere.json\n\n\nsteelyard: 1\n",
  ])
  func `the schema that is given is named in the first line, once`(text: String) {
    let schema = "../.schema/rules-1.json"
    #expect(formatted(text, schema: schema) == Self.line + "steelyard: 1\n")
    #expect(
      formatted(Self.line + "steelyard: 1\n", schema: schema) == Self.line + "steelyard: 1\n"
    )
  }

  @Test func `without a schema the line of the file stays, before its other comments`() {
    #expect(formatted("steelyard: 1\n", schema: nil) == "steelyard: 1\n")
    let text = "# 某市\n" + Self.line + "# 说明\n\ncatalog: {id: a}\nsteelyard: 1\n"
    #expect(
      formatted(text, schema: nil)
        == Self.line + "# 某市\n# 说明\n\nsteelyard: 1\n\ncatalog:\n  id: a\n"
    )
  }

  @Test func `a line between entries is a comment like any other`() {
    let text = "steelyard: 1\n\n" + Self.line + "catalog:\n  id: a\n"
    #expect(formatted(text, schema: nil) == text)
    #expect(formatted(text, schema: "x.json") == "# yaml-language-server: $schema=x.json\n" + text)
  }

  @Test func `what comes before the first key stays before it`() {
    let text = Self.line + "\n# 说明\n\n# 版本\nsteelyard: 1\n"
    #expect(formatted(text, schema: nil) == Self.line + "\n# 说明\n\n# 版本\nsteelyard: 1\n")
  }
}
