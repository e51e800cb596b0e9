import SteelyardDiagnostics
import SteelyardFormat
import Testing

/// What `--check` shows.
struct PreviewTests {
  private func preview(_ text: String) -> String {
    RulesFormatter.format(SourceFile(path: "rules/t.yaml", text: text)).preview
  }

  @Test func `nothing is shown where nothing changes`() {
    #expect(preview("steelyard: 1\n").isEmpty)
  }

  @Test func `changed lines are shown with three lines around them`() {
    let head = (1...5).map { "  k\($0): {type: text}\n" }.joined()
    let tail = (6...12).map { "  k\($0): {type: text}\n" }.joined()
    #expect(
      preview("factors:\n\(head)  x: {type: 'text'}\n\(tail)") == """
        --- rules/t.yaml
        +++ rules/t.yaml
        @@ -4,7 +4,7 @@
           k3: {type: text}
           k4: {type: text}
           k5: {type: text}
        -  x: {type: 'text'}
        +  x: {type: text}
           k6: {type: text}
           k7: {type: text}
           k8: {type: text}

        """
    )
  }

  @Test func `changes that are far apart are shown apart`() {
    let middle = (1...7).map { "  k\($0): {type: text}\n" }.joined()
    let text = "factors:\n  a: {type: 'text'}\n\(middle)  b: {type: 'text'}\n"
    let heads = preview(text).split(separator: "\n").filter { $0.hasPrefix("@@") }
    #expect(heads == ["@@ -1,5 +1,5 @@", "@@ -7,4 +7,4 @@"])
  }

  @Test func `a moved entry is shown as taken away and put in`() {
    #expect(
      preview("catalog: {}\n\nsteelyard: 1\n") == """
        --- rules/t.yaml
        +++ rules/t.yaml
        @@ -1,3 +1,3 @@
        -catalog: {}
        -
         steelyard: 1
        +
        +catalog: {}

        """
    )
  }

  @Test func `nothing in a text moves the cursor`() {
    let text = preview("\u{FEFF}a: b # \u{200F}\u{7}x\r\n".replacing("\u{7}", with: "\t"))
    #expect(text.contains("-<U+FEFF>a: b # <U+200F><U+0009>x<U+000D>\n"))
    #expect(text.contains("+a: b  # <U+200F><U+0009>x\n"))
  }

  @Test func `a text of many equal lines is compared`() {
    let items = String(repeating: "- 'a'\n- a\n", count: 3000)
    let lines = preview("x:\n" + items).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("-- ") } >= 3000)
  }
}
