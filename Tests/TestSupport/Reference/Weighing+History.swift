import SteelyardEvaluator
import SteelyardModel

// Step 3: repetitions that are counted from the history of the case.

extension Weighing {
  /// How often a factor occurred by the history; nil where it is no counter, or the case says nothing of its history.
  func count(of reference: Ref<Factor>) -> CountedFactor? {
    let factor = catalog[reference]
    guard let history = file.history, let day = file.dates[.acted], let counter = factor.counter,
      factor.derivation == nil, case .count(let unit) = factor.type
    else { return nil }
    var counted: [CountedFactor.Counted] = []
    var open: [CountedFactor.Open] = []
    for (place, act) in zip(1..., history) {
      let answers: [(CountedFactor.Open.Lack, Bool?)] = [
        (.when, isWithin(act, counter, day)),
        (.what, isSame(act, counter)),
        (.who, concerns(act, counter.scope)),
      ]
      if answers.contains(where: { $0.1 == false }) { continue }
      let lacks = answers.filter { $0.1 == nil }.map(\.0)
      if lacks.isEmpty {
        counted.append(.init(place: place, act: act))
      } else {
        open.append(.init(place: place, act: act, lacks: lacks))
      }
    }
    let (least, most) = numbers(counter, counted.map(\.act), open.map(\.act))
    return CountedFactor(
      factor: factor.name,
      unit: unit,
      counter: counter,
      least: least,
      most: most,
      acts: counted,
      open: open
    )
  }

  /// What a counter says of a factor: the number of the history, or what the case states between its bounds.
  func counted(_ count: CountedFactor, _ factor: Factor) -> FactState {
    switch file.facts[factor.name] {
    case .value(let stated) where count.least <= stated && stated <= count.most:
      return .value(stated)
    case .unknown where count.least < count.most:
      switch factor.unknown {
      case .ask: return .missing
      case .branch: return .unknown
      case .takenAs(let value): return .value(min(max(value, count.least), count.most))
      }
    case .value, .unknown, .text, nil:
      return count.least == count.most ? .value(count.least) : .missing
    }
  }

  /// A factor whose domain is what can still come out.
  func narrowed(_ reference: Ref<Factor>) -> Factor {
    var factor = catalog[reference]
    if let count = count(of: reference) {
      factor.domain = Interval(lower: .including(count.least), upper: .including(count.most))
    }
    return factor
  }

  /// Remarks on what the case states against its own history, and on acts that were not before.
  mutating func remarkOnHistory() {
    let counts = factorsOfPower.compactMap(count(of:))
    for count in counts {
      guard case .value(let stated) = file.facts[count.factor] else { continue }
      if stated < count.least || stated > count.most { report(.countContradicted) }
    }
    guard !counts.isEmpty, let day = file.dates[.acted] else { return }
    let isLater = file.history?.contains { act in act.acted.map { $0 > day } ?? false }
    if isLater == true { report(.historyAfterAct, severity: .warning) }
  }

  /// Whether the window is open on the day of the act; nil where nobody can tell.
  private func isWithin(_ act: EarlierAct, _ counter: Counter, _ day: Day) -> Bool? {
    if let acted = act.acted, acted > day { return false }
    switch counter.anchor {
    case .acted:
      if let acted = act.acted { return isOpen(counter.window, on: day, since: acted) }
      // It was done on the day it was decided, or before.
      guard let decided = act.decided else { return nil }
      return isOpen(counter.window, on: day, since: decided) ? nil : false
    case .decided:
      guard let decided = act.decided else { return nil }
      return decided <= day && isOpen(counter.window, on: day, since: decided)
    }
  }

  /// Whether a day lies before the end of the window, found by walking through the calendar.
  private func isOpen(_ window: CountingWindow?, on day: Day, since earlier: Day) -> Bool {
    guard let window else { return true }
    let last: Day?
    switch window.unit {
    case .days:
      last = Int32(exactly: Int64(earlier.number) + Int64(window.length)).map(Day.init)
    case .months:
      let start = earlier.civil
      let months = start.year * 12 + start.month - 1 + window.length
      last =
        (1...start.day).reversed().lazy
        .compactMap { Day(year: months / 12, month: months % 12 + 1, day: $0) }
        .first
    }
    guard let last else { return true }
    return day < last || day == last && window.includesLastDay
  }

  /// Whether the act is the same in what counts; nil where nobody can tell.
  private func isSame(_ act: EarlierAct, _ counter: Counter) -> Bool? {
    if counter.same == .power {
      if act.power == file.power { return true }
      return catalog.powers.contains { $0.id == act.power } ? false : nil
    }
    let reader = CitationReader(catalog.instruments.map { ($0.id, $0.title) })
    let asked = (counter.provisions.isEmpty ? power.basis : counter.provisions)
      .map(reader.citation)
    let others: [CitationReader.Citation]
    if !act.article.isEmpty {
      guard let read = reader.read(act.article) else { return nil }
      others = [read]
    } else {
      guard let known = catalog.powers.first(where: { $0.id == act.power }) else { return nil }
      others = known.basis.map(reader.citation)
    }
    var isOpen = false
    for one in asked {
      for other in others where one.instrument == other.instrument {
        let likeness: ProvisionPath.Likeness =
          switch counter.same {
          case .law, .power: .same
          case .article: one.path.sameArticle(as: other.path)
          case .item: one.path.contains(other.path)
          }
        if likeness == .same { return true }
        if likeness == .open { isOpen = true }
      }
    }
    return isOpen ? nil : false
  }

  /// Whether it concerned the same; an act of which nothing else is said was the party's own.
  private func concerns(_ act: EarlierAct, _ scope: Counter.Scope) -> Bool? {
    switch act.concerns[scope] {
    case nil: return scope == .subject ? true : nil
    case .unknown: return nil
    case .named(let other): return file.names[scope].map { $0 == other }
    }
  }

  /// The least and the most that acts that count and acts that may count come to.
  private func numbers(_ counter: Counter, _ sure: [EarlierAct], _ open: [EarlierAct])
    -> (Int64, Int64)
  {
    let present = counter.includesPresent ? 1 : 0
    guard let distinct = counter.distinct else {
      let least = sure.count + present
      return (Int64(least), Int64(least + open.count))
    }
    func name(_ act: EarlierAct) -> Identity? {
      guard case .named(let name) = act.concerns[distinct] else { return nil }
      return name
    }
    let mine: [Identity?] = counter.includesPresent ? [file.names[distinct]] : []
    let names = sure.map(name) + mine
    let others = open.map(name)
    let known = Set(names.compactMap(\.self))
    let all = known.union(others.compactMap(\.self))
    let nameless = (names + others).count { $0 == nil }
    return (Int64(max(known.count, names.isEmpty ? 0 : 1)), Int64(all.count + nameless))
  }
}
