import SteelyardArtifact
import SteelyardModel

/// Counts the repetitions of a case from its history (step 3 of `Weighing.md`).
///
/// Takes memory of its own: it is asked only for cases that have a history.
struct HistoryCounter {
  private let catalog: CompiledCatalog
  private let file: CaseFile
  private let view: PowerView
  private let history: [EarlierAct]
  private let day: Day
  private var matcher: ActMatcher

  /// Makes a counter; nil where the case says nothing of its history, or not when the act was done.
  init?(_ catalog: CompiledCatalog, _ file: CaseFile, power view: PowerView) {
    guard let history = file.history, let day = file.dates[.acted] else { return nil }
    self.catalog = catalog
    self.file = file
    self.view = view
    self.history = history
    self.day = day
    matcher = ActMatcher(catalog, power: view)
  }

  /// Whether an act of the history is later than the act of the case.
  var hasLaterAct: Bool {
    history.contains { act in act.acted.map { $0 > day } ?? false }
  }

  /// What a factor comes to; nil where it counts no repetition.
  mutating func count(_ factor: FactorView) -> CountedFactor? {
    guard let counter = factor.counter, !factor.isDerived, case .count(let unit) = factor.type
    else {
      return nil
    }
    var counted = CountedFactor(
      factor: factor.name,
      unit: unit,
      counter: counter,
      least: 0,
      most: 0,
      acts: [],
      open: []
    )
    let question = matcher.question(counter)
    for (index, act) in history.enumerated() {
      // In the order in which each is cheap to answer.
      guard let isWithin = isWithin(act, counter) else { continue }
      guard let concerns = concerns(act, counter.scope) else { continue }
      guard let isSame = matcher.answer(question, of: act) else { continue }
      var lacks: [CountedFactor.Open.Lack] = []
      if isWithin == .open { lacks.append(.when) }
      if isSame == .open { lacks.append(.what) }
      if concerns == .open { lacks.append(.who) }
      if lacks.isEmpty {
        counted.acts.append(.init(place: index + 1, act: act))
      } else {
        counted.open.append(.init(place: index + 1, act: act, lacks: lacks))
      }
    }
    addUp(&counted)
    return counted
  }
}

/// What can be said of an act that is not ruled out.
enum Certainty {
  case sure
  case open
}

extension HistoryCounter {
  /// Whether the act lies in the window; nil where it does not.
  private func isWithin(_ act: EarlierAct, _ counter: Counter) -> Certainty? {
    if let acted = act.acted, acted > day { return nil }
    let anchor = counter.anchor == .acted ? act.acted : act.decided
    if let anchor {
      guard anchor <= day, isOpen(counter.window, since: anchor) else { return nil }
      return .sure
    }
    // What was decided before the window began was done before it as well.
    if counter.anchor == .acted, let decided = act.decided, !isOpen(counter.window, since: decided)
    {
      return nil
    }
    return .open
  }

  private func isOpen(_ window: CountingWindow?, since earlier: Day) -> Bool {
    window?.isOpen(on: day, since: earlier) ?? true
  }

  /// Whether the act concerned the same; nil where it did not.
  private func concerns(_ act: EarlierAct, _ scope: Counter.Scope) -> Certainty? {
    switch act.concerns[scope] {
    case nil: return scope == .subject ? .sure : .open
    case .unknown: return .open
    case .named(let name):
      guard let mine = file.names[scope] else { return .open }
      return name == mine ? .sure : nil
    }
  }

  /// The least and the most that what was found comes to.
  private func addUp(_ counted: inout CountedFactor) {
    let counter = counted.counter
    guard let distinct = counter.distinct else {
      counted.least = Int64(counted.acts.count + (counter.includesPresent ? 1 : 0))
      counted.most = counted.least + Int64(counted.open.count)
      return
    }
    var (names, nameless): (Set<Identity>, Int64) = ([], 0)
    func add(_ name: Identity?) {
      if let name { names.insert(name) } else { nameless += 1 }
    }
    for entry in counted.acts { add(entry.act.name(distinct)) }
    if counter.includesPresent { add(file.names[distinct]) }
    counted.least = max(Int64(names.count), nameless > 0 ? 1 : 0)
    for entry in counted.open { add(entry.act.name(distinct)) }
    counted.most = Int64(names.count) + nameless
  }
}

extension EarlierAct {
  fileprivate func name(_ scope: Counter.Scope) -> Identity? {
    guard case .named(let name) = concerns[scope] else { return nil }
    return name
  }
}
