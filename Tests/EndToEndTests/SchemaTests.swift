import Foundation
import Testing

// The schemas are held against documents by a validator that shares no line with this project.

/// Python with the libraries `jsonschema` and `yaml`, where they are installed.
private enum Validator {
  static let isHere: Bool = (try? run("import jsonschema, yaml", input: ""))?.status == 0

  private static let script = """
    import json, sys, yaml
    from jsonschema import Draft202012Validator
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
        first: [(tag, what) for tag, what in rows if tag != 'tag:yaml.org,2002:timestamp']
        for first, rows in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    given = json.load(sys.stdin)
    Draft202012Validator.check_schema(given['schema'])
    check = Draft202012Validator(given['schema'])
    for name, text in sorted(given['documents'].items()):
        if not check.is_valid(yaml.load(text, Loader)): print(name)
    """

  /// The names of the documents, in YAML or JSON, that a schema refuses.
  static func refused(_ documents: [String: String], by subject: String) throws -> [String] {
    let schema = try JSONSerialization.jsonObject(
      with: Data(Tool.run(["schema", subject]).output.utf8)
    )
    let given = try JSONSerialization.data(
      withJSONObject: ["schema": schema, "documents": documents] as [String: Any]
    )
    let run = try run(script, input: String(decoding: given, as: UTF8.self))
    #expect(run.status == 0, "\(run.output)")
    return run.output.split(separator: "\n").map(String.init)
  }

  private static func run(_ script: String, input: String) throws -> (output: String, status: Int32)
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let given = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(input.utf8).write(to: given)
    defer { try? FileManager.default.removeItem(at: given) }
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: given)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }
}

/// The texts of the files below a folder of the project whose names end in some way.
private func files(in folder: String, endingIn ending: String) throws -> [String: String] {
  let root = Tool.root.appending(path: folder)
  let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
  var texts: [String: String] = [:]
  for name in names where name.hasSuffix(ending) {
    texts[name] = try String(contentsOf: root.appending(path: name), encoding: .utf8)
  }
  return texts
}

@Suite(.enabled(if: Validator.isHere, "python3 with jsonschema and yaml is not installed here"))
struct SchemaTests {
  @Test func `the schema of rules admits all rules that ship`() throws {
    let rules = try files(in: "rules", endingIn: ".yaml")
    #expect(rules.count > 20)
    #expect(try Validator.refused(rules, by: "rules") == [])
  }

  @Test func `the schema of rules refuses planted faults`() throws {
    let sound = """
      steelyard: 1
      catalog: {id: a, title: A, issuer: {name: B, authority: "000000.market"}}
      factors: {f: {type: money}}
      powers:
        - id: p
          name: P
          kind: penalty
          statute: [{when: {f: 不满1万元}, fine: 5万元以下}]
          examples: [{facts: {f: 8000元}, expect: {clause: 1, fine: 5万元以下}}]
      """
    let faults = [
      ("kind: penalty", "kindd: penalty"), ("kind: penalty", "kind: punishment"),
      ("id: p", "note: p"), ("name: P", "name: 3"), ("statute: [{when", "statute: {a: {when"),
      ("facts: {f: 8000元}", "facts: 8000元"), ("type: money", "type: [money]"),
      ("fine: 5万元以下}]", "fine: {from: 1}}]"), ("steelyard: 1\n", ""),
      ("expect: {clause: 1", "expected: {clause: 1"), ("issuer: {name: B", "issuer: {title: B"),
    ]
    var documents = ["sound": sound]
    for (index, fault) in faults.enumerated() {
      var text = sound.replacing(fault.0, with: fault.1)
      if fault.1.hasPrefix("statute: {") { text = text.replacing("以下}]", with: "以下}}") }
      #expect(text != sound)
      documents["\(index)"] = text
    }
    #expect(
      try Validator.refused(documents, by: "rules") == faults.indices.map(String.init).sorted()
    )
  }

  @Test func `the schema of cases admits all examples`() throws {
    let cases = try files(in: "rules/examples", endingIn: ".json")
    #expect(cases.count > 10)
    #expect(try Validator.refused(cases, by: "case") == [])
  }

  @Test func `the schema of cases refuses planted faults`() throws {
    let faults = [
      #"{"power": "p", "fact": {}}"#, #"{"case": "1"}"#, #"{"power": 3}"#, #"{"power": " "}"#,
      #"{"power": "p", "facts": {"f": null}}"#, #"{"power": "p", "facts": {"f": {"unknown": 1}}}"#,
      #"{"power": "p", "facts": {"f": {"value": 1, "unknown": ""}}}"#,
      #"{"power": "p", "circumstances": [{"evidence": "e"}]}"#, #"{"power": "p", "acted": 2024}"#,
      #"{"power": "p", "authority": "35020"}"#, #"{"power": "p", "procedure": {"notice": "x"}}"#,
      #"{"power": "p", "decision": {"fine": {"sum": 1}}}"#, #"{"power": "p", "subject": "人"}"#,
      #"{"acts": []}"#, #"{"acts": [{"case": "1", "power": "p"}]}"#, "[]",
    ]
    var documents = [
      "sound": #"{"power": "p", "facts": {"f": {"unknown": ""}}, "decision": {"fine": 3}}"#
    ]
    for (index, fault) in faults.enumerated() { documents["\(index)"] = fault }
    #expect(
      try Validator.refused(documents, by: "case") == faults.indices.map(String.init).sorted()
    )
  }

  @Test func `the schema of answers admits what the tool answers`() throws {
    let catalogue = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: catalogue) }
    #expect(try Tool.run(["compile", "rules", "-o", catalogue.path]).status == 0)
    var answers: [String: String] = [:]
    for name in try files(in: "rules/examples", endingIn: ".json").keys {
      let path = "rules/examples/" + name
      let arguments = ["assess", path, "--catalog", catalogue.path, "--format", "json"]
      answers[name] = try Tool.run(arguments).output
    }
    #expect(answers.count > 10)
    #expect(try Validator.refused(answers, by: "assessment") == [])
    let (name, answer) = try #require(answers.min { $0.key < $1.key })
    let foreign = answer.replacing(#""outcome""#, with: #""result""#)
    #expect(try Validator.refused([name: foreign], by: "assessment") == [name])
  }
}
