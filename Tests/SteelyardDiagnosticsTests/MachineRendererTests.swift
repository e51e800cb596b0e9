import Foundation
import SteelyardDiagnostics
import SteelyardText
import Testing

/// Renderings that machines read.
struct MachineRendererTests {
  private static let text = MarkedText("a: 1\n罚款: «5万元»\n", path: "规则/a b.yaml")
  private static let clean = SourceFile(path: "rules/<b>.yaml", text: "x: y\n")
  private static let files = [text.file, clean]

  private static let diagnostics: [Diagnostic] = {
    var error = text.diagnostic()
    error.notes = [.init(Bilingual("此处", "here, \"too\""), at: text.span)]
    error.help = [Bilingual("改", "change 100%:\nit")]
    return [text.diagnostic(.warning), error]
  }()

  private func object(_ json: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
    return try #require(value as? [String: Any])
  }

  private func list(_ value: Any?) throws -> [[String: Any]] {
    try #require(value as? [[String: Any]])
  }

  @Test func `JSON gives code, place, notes, help and counts`() throws {
    let json = JSONRenderer(files: Self.files, language: .english).render(Self.diagnostics)
    let root = try object(json)
    let diagnostics = try list(root["diagnostics"])
    #expect(diagnostics.count == 2)
    let error = diagnostics[1]
    #expect(error["code"] as? String == "overlapping-bands")
    #expect(error["severity"] as? String == "error")
    #expect(error["message"] as? String == "two bands overlap")
    #expect(error["path"] as? String == "规则/a b.yaml")
    #expect(error["start"] as? [String: Int] == ["offset": 13, "line": 2, "column": 5])
    #expect(error["end"] as? [String: Int] == ["offset": 20, "line": 2, "column": 8])
    #expect(error["help"] as? [String] == ["change 100%:\nit"])
    #expect(try list(error["notes"])[0]["message"] as? String == "here, \"too\"")
    #expect(root["summary"] as? [String: Int] == ["errors": 1, "warnings": 1, "notes": 0])
  }

  @Test func `JSON without a language has both`() throws {
    let root = try object(JSONRenderer(files: Self.files, language: nil).render(Self.diagnostics))
    let message = try list(root["diagnostics"])[0]["message"] as? [String: String]
    #expect(message == ["zh": "两个阶次重叠", "en": "two bands overlap"])
  }

  @Test func `SARIF names the tool, the rules and the regions`() throws {
    let code = DiagnosticCode(
      "overlapping-bands",
      title: Bilingual("重叠", "overlap"),
      explanation: Bilingual("长文", "the whole story")
    )
    let renderer = SARIFRenderer(
      files: Self.files,
      language: .english,
      version: "1.2.3",
      codes: [code]
    )
    let root = try object(renderer.render(Self.diagnostics))
    #expect(root["version"] as? String == "2.1.0")
    let run = try list(root["runs"])[0]
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect(driver?["name"] as? String == "steelyard")
    #expect(driver?["version"] as? String == "1.2.3")
    let rules = try list(driver?["rules"])
    #expect(rules.map { $0["id"] as? String } == ["overlapping-bands"])
    #expect(rules[0]["shortDescription"] as? [String: String] == ["text": "overlap"])
    let results = try list(run["results"])
    #expect(results.map { $0["level"] as? String } == ["warning", "error"])
    #expect(results[1]["ruleIndex"] as? Int == 0)
    let message = results[1]["message"] as? [String: String]
    #expect(message == ["text": "two bands overlap\nhelp: change 100%:\nit"])
    let place = try list(results[1]["locations"])[0]["physicalLocation"] as? [String: Any]
    let uri = "%E8%A7%84%E5%88%99/a%20b.yaml"
    #expect(place?["artifactLocation"] as? [String: String] == ["uri": uri])
    let region = [
      "startLine": 2, "startColumn": 5, "endLine": 2, "endColumn": 8, "byteOffset": 13,
      "byteLength": 7,
    ]
    #expect(place?["region"] as? [String: Int] == region)
    #expect(try list(results[1]["relatedLocations"]).count == 1)
  }

  @Test func `JUnit counts errors as failures and clean files as passed`() {
    #expect(
      JUnitRenderer(files: Self.files, language: .english).render(Self.diagnostics) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="steelyard" tests="3" failures="1">
          <testsuite name="规则/a b.yaml" tests="2" failures="1">
            <testcase classname="规则/a b.yaml" name="overlapping-bands 2:5">\
        <system-out>two bands overlap</system-out></testcase>
            <testcase classname="规则/a b.yaml" name="overlapping-bands 2:5">\
        <failure type="overlapping-bands" message="two bands overlap">\
        two bands overlap&#10;help: change 100%:&#10;it</failure></testcase>
          </testsuite>
          <testsuite name="rules/&lt;b&gt;.yaml" tests="1" failures="0">
            <testcase classname="rules/&lt;b&gt;.yaml" name="check"/>
          </testsuite>
        </testsuites>

        """
    )
  }

  @Test func `a remark without a file has a suite of its own`() {
    var diagnostic = Self.text.diagnostic()
    diagnostic.span.file = -1
    let report = JUnitRenderer(files: [], language: .english).render([diagnostic])
    #expect(report.contains("<testsuite name=\"steelyard\" tests=\"1\" failures=\"1\">"))
  }

  @Test func `GitHub gets one command for each remark`() {
    let place = "file=规则/a b.yaml,line=2,endLine=2,col=5,endColumn=7,title=overlapping-bands"
    #expect(
      GitHubRenderer(files: Self.files, language: .english).render(Self.diagnostics) == """
        ::warning \(place)::two bands overlap
        ::error \(place)::two bands overlap%0Ahelp: change 100%25:%0Ait

        """
    )
  }

  @Test func `a summary names what there is`() {
    let summary = DiagnosticSummary(Self.diagnostics + [Self.text.diagnostic(.note)])
    #expect(summary.text.english == "1 error, 1 warning, 1 note")
    #expect(summary.text.chinese == "1 个错误，1 个警告，1 条说明")
    #expect(DiagnosticSummary([]).text.english == "nothing to remark")
    #expect(
      DiagnosticSummary(Self.diagnostics + Self.diagnostics).text.english == "2 errors, 2 warnings"
    )
  }
}
