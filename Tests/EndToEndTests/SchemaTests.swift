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

/// Rules in which the schema finds nothing.
private let sound = """
  steelyard: 1
  catalog: {id: a, title: A, issuer: {name: B, authority: "000000.market"}, bounds: {以上: in}}
  instruments: {法: {title: L, kind: law, in_force: {from: 2024-01-01, to: 2024-12-31}, applies_by: act}}
  measures: {m: {name: M, quantity: money, nature: penalty}}
  factors: {f: {type: money, worse: greater, ordered: no}, g: {type: days, derived: {days_between: [a, b]}}}
  circumstances: {c: {name: C, effect: exempt, basis: 法 第1条}}
  procedures: [{step: prior-notice, kinds: [penalty], basis: 法 第1条}]
  deadlines: [{from: filed, to: decided, within: 90日, kinds: [penalty]}]
  powers:
    - id: p
      name: P
      kind: penalty
      statute: [{when: {f: 不满1万元}, fine: 5万元以下}]
      examples: [{acted: 2024-03-01, facts: {f: 8000元}, expect: {clause: 1, fine: 5万元以下}}]
  standards:
    - power: p
      several: {heavier: 法 第2条}
      bands: [{grade: 轻, when: {f: 不满1万元}, fine: {share: 0%以上30%以下}, must: [fine]}]
  """

/// What is changed in them, one at a time, and how.
private let faults: KeyValuePairs<String, String> = [
  "kind: penalty": "kindd: penalty", "kind: penalty": "kind: punishment",
  "id: p": "note: p", "name: P": "name: 3", "statute: [{when": "statute: {a: {when",
  "facts: {f: 8000元}": "facts: 8000元", "type: money": "type: [money]",
  "fine: 5万元以下}]": "fine: {from: 1}}]", "steelyard: 1\n": "",
  "expect: {clause: 1": "expected: {clause: 1", "issuer: {name: B": "issuer: {title: B",
  // The version, the day and the code of an authority.
  "steelyard: 1": "steelyard: 2", "steelyard: 1": "steelyard: one",
  "2024-01-01": "2024年1月1日",
  "2024-12-31": "20241231", "acted: 2024-03-01": "acted: 2024-3-1",
  "\"000000.market\"": "\"00000.market\"", "\"000000.market\"": "市场监管",
  // A word that is not in the list.
  "kind: law": "kind: statute", "effect: exempt": "effect: excuse",
  "applies_by: act": "applies_by: acts",
  "nature: penalty": "nature: punishment", "worse: greater": "worse: more",
  "以上: in": "以上: with",
  "type: days": "type: day", "ordered: no": "ordered: maybe",
  "step: prior-notice": "step: notice",
  "from: filed": "from: opened",
  // A key that does not belong there.
  "\nfactors: {f": "\nfactor: {f", "worse: greater": "worsens: greater",
  "title: L": "name: L",
  "basis: 法 第1条}}": "ground: 法 第1条}}", "within: 90日": "during: 90日",
  "share: 0%": "part: 0%",
  "several: {heavier": "several: {lighter", "grade: 轻": "level: 轻",
  "days_between": "days_from",
  // A list where a map belongs, a map where a list or a text belongs.
  "factors: {f: {type: money, worse: greater, ordered: no}": "factors: {f: [money]",
  "facts: {f: 8000元}": "facts: [8000元]", "title: A": "title: [A]",
  "id: a,": "id: {a: b},",
  "bands: [{grade: 轻, when: {f: 不满1万元}, fine: {share: 0%以上30%以下}, must: [fine]}]": "bands: 轻",
  "in_force: {from: 2024-01-01, to: 2024-12-31}": "in_force: 2024-01-01",
  "must: [fine]": "must: {fine: yes}",
  // A key that has to be there.
  "id: a, ": "", "title: L, ": "", ", effect: exempt": "", "type: money, ": "",
  "power: p": "note: p",
  "to: decided, ": "", ", quantity: money": "", "grade: 轻, ": "",
]

@Suite(.enabled(if: Validator.isHere, "python3 with jsonschema and yaml is not installed here"))
struct SchemaTests {
  @Test func `the schema of rules admits all rules that ship`() throws {
    let rules = try files(in: "rules", endingIn: ".yaml")
      .filter { !$0.key.hasSuffix(".cases.yaml") }
    #expect(rules.count > 20)
    #expect(try Validator.refused(rules, by: "rules") == [])
  }

  @Test func `the schema of rules refuses planted faults`() throws {
    var documents = ["sound": sound]
    for (index, fault) in faults.enumerated() {
      var text = sound.replacing(fault.key, with: fault.value)
      if fault.value.hasPrefix("statute: {") { text = text.replacing("以下}]", with: "以下}}") }
      #expect(text != sound)
      documents["\(index)"] = text
    }
    #expect(
      try Validator.refused(documents, by: "rules") == faults.indices.map { "\($0)" }.sorted()
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
