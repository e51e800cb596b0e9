import SteelyardEvaluator
import SteelyardModel

extension Essence {
  /// What two answers do not agree on, one line each.
  package func differences(from other: Essence) -> [String] {
    zip(lines, other.lines).compactMap { mine, theirs in
      mine.value == theirs.value
        ? nil : "\(mine.name): \(mine.value) here, \(theirs.value) there"
    }
  }

  private var lines: [(name: String, value: String)] {
    [
      ("outcome", "\(outcome)"), ("verdict", "\(hasVerdict)"),
      ("law day", Self.word(lawDay)), ("why", Self.word(lawWhy)),
      ("two laws", Self.list(lawSides) { "\($0)" }),
      ("standard", Self.word(standard)),
      ("standard chosen", Self.word(standardChosen)), ("clause", Self.word(clause)),
      ("band", Self.word(band)), ("grade", Self.word(grade)),
      ("statutory", Self.list(statutory) { $0.words }),
      ("benchmark", Self.list(benchmark) { $0.words }),
      ("circumstances", "\(circumstances)"), ("procedures", Self.list(procedures) { $0.rawValue }),
      ("missing", "\(missing)"), ("possible", "\(possible)"),
      ("because", Self.list(because) { "\($0.factor) \($0.test) \($0.choseClause ? "§" : "")" }),
      (
        "nearest",
        Self.list(nearest) {
          "\($0.factor) \($0.threshold) clause \(Self.word($0.clause)) band \(Self.word($0.band))"
        }
      ),
      (
        "findings",
        Self.list(findings) { "\($0.code.rawValue) \($0.severity) \($0.measure ?? "")" }
      ),
    ]
  }

  private static func word<Value>(_ value: Value?) -> String {
    value.map { "\($0)" } ?? "–"
  }

  private static func list<Item>(_ items: [Item], _ words: (Item) -> String) -> String {
    "[" + items.map(words).joined(separator: "; ") + "]"
  }
}

extension Essence.Weighed {
  fileprivate var words: String {
    let most = range.map { $0.most.map(String.init) ?? "∞" } ?? ""
    return "\(measure) \(modality) " + (range.map { "\($0.least)…\(most)" } ?? "")
  }
}
