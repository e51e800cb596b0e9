package import SteelyardEvaluator
package import SteelyardModel

/// A catalog and a case for which something does not hold.
package struct Counterexample {
  package var catalog: Catalog
  package var file: CaseFile

  package init(catalog: Catalog, file: CaseFile) {
    self.catalog = catalog
    self.file = file
  }

  /// The smallest one that can be reached by leaving things out one by one while it still fails.
  package func shrunk(while fails: (Catalog, CaseFile) -> Bool) -> Counterexample {
    var smallest = self
    var isDone = false
    while !isDone {
      let smaller = smallest.smaller.first { fails($0.catalog, $0.file) }
      isDone = smaller == nil
      smallest = smaller ?? smallest
    }
    return smallest
  }

  /// The same with one thing less, the big things first.
  private var smaller: [Counterexample] {
    catalog.smaller(keeping: file.power).map { Counterexample(catalog: $0, file: file) }
      + file.smaller.map { Counterexample(catalog: catalog, file: $0) }
  }
}

extension Counterexample: CustomStringConvertible {
  /// The rules and the case in words.
  package var description: String {
    let rules = YAMLWriter(catalog: catalog).files.map(\.text).joined(separator: "\n")
    return rules + "\n" + file.words
  }
}

extension CaseFile {
  /// The case with one thing less.
  fileprivate var smaller: [CaseFile] {
    var found: [CaseFile] = []
    func add(_ change: (inout CaseFile) -> Void) {
      var file = self
      change(&file)
      if file != self { found.append(file) }
    }
    add { $0.decision = nil }
    add { $0.deviation = nil }
    add { $0.circumstances = [] }
    add { $0.examined = [:] }
    add { $0.authority = nil }
    add { $0.subject = nil }
    for step in Step.allCases { add { $0.procedure[step] = nil } }
    for date in [CaseDate.filed, .decided, .served] { add { $0.dates[date] = nil } }
    for name in facts.keys.sorted() { add { $0.facts[name] = nil } }
    add { $0.history = nil }
    for scope in Counter.Scope.allCases { add { $0.names[scope] = nil } }
    for place in (history ?? []).indices {
      add { $0.history?.remove(at: place) }
      add { $0.history?[place].decided = nil }
      add { $0.history?[place].article = "" }
    }
    for place in circumstances.indices { add { $0.circumstances.remove(at: place) } }
    for place in (decision ?? []).indices { add { $0.decision?.remove(at: place) } }
    return found
  }

  /// The case in one line for each thing.
  fileprivate var words: String {
    var lines = ["power \(power)", "authority \(authority?.description ?? "–")"]
    lines.append("subject \(subject?.rawValue ?? "–")")
    for date in CaseDate.allCases where dates[date] != nil {
      lines.append("\(date.rawValue) \(dates[date]?.description ?? "")")
    }
    for name in facts.keys.sorted() {
      lines.append("fact \(name) \(facts[name].map { "\($0)" } ?? "")")
    }
    for scope in Counter.Scope.allCases where names[scope] != nil {
      lines.append("\(scope.rawValue) \(names[scope]?.text ?? "")")
    }
    lines += (history ?? []).map { "before \($0)" }
    if history != nil { lines.append("with a history") }
    lines += circumstances.map { "circumstance \($0.id)" }
    if let decision {
      lines.append(
        "decides "
          + decision.map { "\($0.measure) \($0.amount.map(String.init) ?? "")" }
          .joined(separator: ", ")
      )
    }
    for step in Step.allCases where procedure[step] != nil {
      lines.append("took \(step.rawValue) \(procedure[step]?.description ?? "")")
    }
    if let deviation { lines.append("deviation \(deviation)") }
    return lines.joined(separator: "\n")
  }
}
