import SteelyardEvaluator
import SteelyardModel
import TestSupport

extension CaseScribe {
  /// The headings of a table that can hold any case of the catalogue.
  var headings: [String] {
    ["case", "power", "authority", "officer", "subject"] + CaseDate.allCases.map(\.rawValue)
      + factorNames.map { "fact:\($0)" } + catalog.measures.map { "decision:\($0.id)" }
      + Step.allCases.map { "procedure:\($0.rawValue)" } + ["circumstances", "note"]
      + ["history", "vehicle", "driver", "place", "subject:name"]
      + catalog.circumstances.map { "examined:\($0.id)" } + [
        "procedure:excluded", "procedure:extended",
      ]
      + ["deviation:ground", "deviation:provision", "deviation:approver", "deviation:approved"]
  }

  /// A case as a row of that table.
  mutating func row(_ file: CaseFile) -> String {
    var fields = [
      file.number, file.power, file.authority?.description ?? "",
      random.one("王某", "K-1", "a\"b", "李,四", "", " é"),
      file.subject.map { random.one($0.rawValue, $0.name) } ?? "",
    ]
    fields += CaseDate.allCases.map { file.dates[$0]?.description ?? "" }
    for name in factorNames { fields.append(field(file.facts[name], name)) }
    for measure in catalog.measures {
      let decided = file.decision?.first { $0.measure == measure.id }
      fields.append(decided.map { field($0, measure) } ?? random.one("", "", "", "否"))
    }
    fields += Step.allCases.map { file.procedure[$0]?.description ?? "" }
    fields.append(file.circumstances.map(\.id).joined(separator: random.one(";", "; ")))
    fields.append(random.one("", "备注", "\"引\""))
    fields += historyFields(file) + catalog.circumstances.map { file.examined[$0.id] ?? "" }
    fields += timeLimitFields(of: file)
    let deviation = file.deviation
    fields += [deviation?.ground ?? "", deviation?.provision ?? "", deviation?.approver ?? ""]
    fields.append(deviation?.approved?.description ?? "")
    if random.happens(2) { fields.removeLast() }
    return fields.map { quoted($0) }.joined(separator: ",")
  }

  private var factorNames: [String] {
    var names: [String] = []
    for factor in catalog.factors where factor.derivation == nil && !names.contains(factor.name) {
      names.append(factor.name)
    }
    return names
  }

  private mutating func field(_ fact: CaseFile.FactValue?, _ name: String) -> String {
    let type = catalog.factors.first { $0.name == name }?.type ?? .text
    switch fact {
    case nil: return random.happens(1) ? "1" : ""
    case .unknown(let reason): return random.one("无法查实", "unknown:\(reason)")
    case .text(let words): return words
    case .value(let value):
      let words = type.describe(value)
      switch random.count(0...9) {
      case 0: return words + random.one(" ", "　", "x")
      case 1...4: return String(words.prefix { $0 == "." || $0.isASCII && $0.isNumber })
      default: return words
      }
    }
  }

  private mutating func field(_ decided: CaseFile.Decided, _ measure: Measure) -> String {
    guard let amount = decided.amount else { return random.one("是", "yes", "true", "是") }
    let words = measure.unit.describe(amount)
    let digits = String(words.prefix { $0 == "." || $0.isASCII && $0.isNumber })
    return random.happens(40) ? digits : words
  }

  private mutating func quoted(_ field: String) -> String {
    let mustQuote = field.contains { $0 == "," || $0 == "\"" || $0.isNewline }
    guard mustQuote || random.happens(10) else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }
}
