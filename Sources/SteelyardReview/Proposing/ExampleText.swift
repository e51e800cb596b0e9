import SteelyardEvaluator
import SteelyardModel

/// Cases and answers as the keys of examples, in YAML that reads back as the same.
struct ExampleText {
  let power: ReviewedPower

  /// What stands under `facts:`.
  func facts(of file: CaseFile) -> String {
    var facts: [String] = []
    for factor in power.catalog.factors {
      switch file.facts[factor.name] {
      case .value(let value):
        facts.append("\(Self.quoted(factor.name)): \(Self.quoted(factor.type.describe(value)))")
      case .unknown: facts.append("\(Self.quoted(factor.name)): 无法查实")
      case .text(let text): facts.append("\(Self.quoted(factor.name)): \(Self.quoted(text))")
      case nil: break
      }
    }
    return "{\(facts.joined(separator: ", "))}"
  }

  /// What comes out, as the keys of `expect:`.
  func expectation(of verdict: Verdict) -> String {
    var parts: [String] = []
    if let clause = verdict.clause { parts.append("clause: \(clause)") }
    if let grade = verdict.grade {
      parts.append("grade: \(Self.quoted(grade))")
    } else {
      parts.append("none: yes")
    }
    for measure in verdict.benchmark {
      parts.append("\(Self.quoted(measure.measure)): \(Self.quoted(text(of: measure)))")
    }
    return "{\(parts.joined(separator: ", "))}"
  }

  private func text(of measure: WeighedMeasure) -> String {
    guard let range = measure.range else {
      switch measure.modality {
      case .must: return "must"
      case .may: return "may"
      case .oneOf: return "one-of"
      case .mustNot: return "must-not"
      }
    }
    let least = measure.unit.describe(range.least)
    guard let most = range.most else { return "\(least)以上" }
    return range.least == most ? least : "\(least)以上\(measure.unit.describe(most))以下"
  }

  /// A text as a YAML scalar on one line.
  static func quoted(_ text: String) -> String {
    let inside: Set<Character> = [",", ":", "{", "}", "[", "]", "#", "\"", "'", "\\"]
    let first: Set<Character> = ["&", "*", "!", "|", ">", "%", "@", "`", "<", "=", "?", "-", "~"]
    let isPlain =
      !text.isEmpty && text.first != " " && text.last != " "
      && !(text.first.map(first.contains) ?? false)
      && !text.contains { inside.contains($0) || $0.isNewline || $0 == "\t" }
    guard !isPlain else { return text }
    var escaped = ""
    for character in text {
      switch character {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\t": escaped += "\\t"
      case let character where character.isNewline: escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return "\"\(escaped)\""
  }
}
