import SteelyardCases
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport

/// Writes random cases as people and programs write them: with units or bare, in one order or another, now and then wrongly.
struct CaseScribe {
  var random: SplitMix64
  let catalog: Catalog

  /// A case as a line of JSON.
  mutating func json(_ file: CaseFile) -> String {
    var members: [String] = []
    if !file.number.isEmpty { members.append(member("case", text(file.number))) }
    members.append(member("power", text(file.power)))
    if let authority = file.authority { members.append(member("authority", text("\(authority)"))) }
    if random.happens(60) {
      members.append(
        member("officer", text(random.one("王某", "K-1", "a\"b", "李\\四", "é", " ", "　")))
      )
    }
    if let subject = file.subject {
      members.append(
        member(
          "subject",
          random.happens(70)
            ? text(random.one(subject.rawValue, subject.name))
            : "{\"type\":\"\(subject.rawValue)\"}"
        )
      )
    }
    for date in CaseDate.allCases {
      if let day = file.dates[date] {
        members.append(
          member(date.rawValue, text(random.happens(95) ? day.description : "2024/3/1"))
        )
      }
    }
    if !file.facts.isEmpty { members.append(member("facts", facts(file))) }
    if !file.circumstances.isEmpty {
      let claims = file.circumstances.map {
        random.happens(90) ? text($0.id) : "{\"id\":\(text($0.id))}"
      }
      members.append(member("circumstances", "[" + claims.joined(separator: ",") + "]"))
    }
    if let decision = file.decision { members.append(member("decision", decided(decision))) }
    if !file.examined.isEmpty {
      let reasons = file.examined.sorted { $0.key < $1.key }
        .map { member($0.key, text($0.value)) }
      members.append("\"examined\":{\(reasons.joined(separator: ","))}")
    }
    if !file.procedure.isEmpty || !file.excluded.isEmpty || !file.extended.isEmpty {
      let steps = Step.allCases.compactMap { step in
        file.procedure[step].map { member(step.rawValue, text($0.description)) }
      }
      let all = steps + timeLimits(of: file)
      members.append(member("procedure", "{" + all.joined(separator: ", ") + "}"))
    }
    if let deviation = file.deviation {
      members.append(
        member(
          "deviation",
          "{\"ground\":\(text(deviation.ground)),\"provision\":\(text(deviation.provision)),\"approver\":\(text(deviation.approver))"
            + (deviation.approved.map { ",\"approved\":\"\($0)\"" } ?? "") + "}"
        )
      )
    }
    members += history(file)
    if random.happens(5) {
      members.append(member("备注", random.one("1", "\"x\"", "[1]", "null", "true")))
    }
    if random.happens(2), let twice = members.first { members.append(twice) }
    if random.happens(50) { members = random.shuffled(members) }
    let line = "{" + members.joined(separator: random.one(",", ", ")) + "}"
    return random.happens(2) ? String(line.dropLast(random.count(1...9))) : line
  }

  private mutating func facts(_ file: CaseFile) -> String {
    var parts: [String] = []
    for factor in catalog.factors {
      guard let fact = file.facts[factor.name],
        parts.allSatisfy({ !$0.hasPrefix(text(factor.name) + ":") })
      else { continue }
      switch fact {
      case .value(let value): parts.append(member(factor.name, self.value(value, factor.type)))
      case .unknown(let reason): parts.append(member(factor.name, "{\"unknown\":\(text(reason))}"))
      case .text(let words): parts.append(member(factor.name, text(words)))
      }
    }
    if random.happens(3) { parts.append(member("没有的因素", "1")) }
    if random.happens(2), let twice = parts.first { parts.append(twice) }
    return "{" + parts.joined(separator: ",") + "}"
  }

  private mutating func value(_ value: Int64, _ type: FactorType) -> String {
    let words = type.describe(value)
    switch random.count(0...19) {
    case 0: return text(words + " ")
    case 1: return text("　" + words)
    case 2: return "{\"value\":\(text(words)),\"evidence\":\"证据\"}"
    case 3: return "1"
    case 4: return text("中")
    case 5...10:
      let digits = String(words.prefix { $0 == "-" || $0 == "." || $0.isASCII && $0.isNumber })
      if type.hasNumber, !digits.isEmpty { return digits }
      if type == .yesNo { return value == 1 ? "true" : "false" }
      return text(words)
    default: return text(words)
    }
  }

  private mutating func decided(_ decision: [CaseFile.Decided]) -> String {
    let parts = decision.map { decided in
      let measure = catalog.measures.first { $0.id == decided.measure }
      let key = random.happens(95) ? decided.measure : measure?.name ?? decided.measure
      guard let amount = decided.amount, let measure else {
        return member(key, random.one("true", "true", "false", "\"是\"", "\"no\""))
      }
      let words = measure.unit.describe(amount)
      let digits = String(words.prefix { $0 == "." || $0.isASCII && $0.isNumber })
      return member(key, random.happens(40) && !digits.isEmpty ? digits : text(words))
    }
    return "{" + parts.joined(separator: ",") + "}"
  }

  mutating func member(_ key: String, _ value: String) -> String {
    text(key) + random.one(":", ":", ": ") + value
  }

  func text(_ text: String) -> String {
    var writer = JSONWriter()
    writer.value(text)
    return writer.text
  }
}
