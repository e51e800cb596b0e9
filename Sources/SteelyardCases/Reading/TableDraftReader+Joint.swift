import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension TableDraftReader {
  /// Reads what concerns two laws, or several decisions.
  mutating func read(_ text: String, _ column: JointColumn, at place: CasePlace) {
    switch column {
    case .law(let part): read(text, part, at: place)
    case .decisions(let power, let measure):
      var decisions = draft.decisions ?? []
      let index = decisions.firstIndex { $0.power == power }
      if index == nil { decisions.append(WrittenDecision(power: power, place: place, entries: [])) }
      decisions[index ?? decisions.count - 1].entries.append(entry(measure, text, at: place))
      draft.decisions = decisions
    case .earlierCase: changeEarlier { $0.number = text }
    case .earlierDay:
      let day = day(text, at: place)
      changeEarlier { $0.decided = day }
    case .earlierDecision(let measure):
      let entry = entry(measure, text, at: place)
      changeEarlier { $0.entries.append(entry) }
    case .served(let measure): draft.served.append(entry(measure, text, at: place))
    case .criminal(let measure): draft.criminal.append(entry(measure, text, at: place))
    }
  }

  /// Notes who decided which law applies without saying which.
  mutating func finishLaw() {
    guard draft.file.law != nil, !hasLaw else { return }
    let index = header.columns.firstIndex { column in
      if case .joint(.law) = column { true } else { false }
    }
    log.note(.noLaw, at: place(of: index ?? 0))
  }

  private mutating func read(_ text: String, _ part: JointColumn.LawPart, at place: CasePlace) {
    var law = draft.file.law ?? CaseFile.LawAnswer(applies: .act, by: "", ground: "")
    switch part {
    case .applies:
      hasLaw = true
      if let applies = AppliesBy(rawValue: text) {
        law.applies = applies
      } else {
        log.note(.noLaw, at: place)
      }
    case .by: law.by = text
    case .ground: law.ground = text
    }
    draft.file.law = law
  }

  /// A row has one earlier decision at most.
  private mutating func changeEarlier(_ change: (inout WrittenEarlier) -> Void) {
    if draft.earlier.isEmpty { draft.earlier.append(WrittenEarlier()) }
    change(&draft.earlier[0])
  }

  private func entry(_ measure: String, _ text: String, at place: CasePlace) -> WrittenEntry {
    WrittenEntry(name: measure, value: .text(text), place: place)
  }
}
