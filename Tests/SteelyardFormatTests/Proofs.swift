import SteelyardDiagnostics
import SteelyardFormat
import SteelyardSyntax
import Testing

/// What holds for every text that reads cleanly: it can be formatted, once and for all, and says the same afterwards.
func prove(_ text: String, _ label: String) {
  let source = SourceFile(path: "t.yaml", text: text)
  guard let root = YAMLReader.read(source, file: 0).root else { return }
  let formatting = RulesFormatter.format(source)
  guard let formatted = formatting.text else {
    Issue.record("\(label): \(formatting.diagnostics)\n\(text)")
    return
  }
  let copy = SourceFile(path: "t.yaml", text: formatted)
  let again = RulesFormatter.format(copy)
  #expect(
    again.text == formatted && !again.isChanged,
    "\(label): not at rest\n\(text)\n\(again.preview)"
  )
  let tree = YAMLReader.read(copy, file: 0).root
  #expect(tree.map { isSameTree(root, $0) } == true, "\(label): another tree\n\(text)")
  #expect(formatted.hasSuffix("\n") && !formatted.contains("\r"), "\(label)")
}
