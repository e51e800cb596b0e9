import SteelyardEvaluator
import SteelyardModel

// The history of a case, on both sides of the edges of its windows.

extension CaseGenerator {
  private static let names = ["闽A12345", "闽Ａ·12345", "闽B00001", "王某", "人民路1号"]

  /// Gives a case under a power that counts repetitions a history, more often than not.
  mutating func remember(_ power: Ref<Power>, in file: inout CaseFile) {
    let weighing = Weighing(catalog: catalog, file: file, power: power)
    let counters = weighing.factorsOfPower.compactMap { catalog[$0].counter }
    guard !counters.isEmpty, random.happens(70) else { return }
    for scope in Counter.Scope.allCases where random.happens(70) {
      file.names[scope] = random.one(of: Self.names).map(Identity.init)
    }
    var history: [EarlierAct] = []
    for _ in 0..<random.one(0, 1, 2, 3, 3, 5) {
      guard let counter = random.one(of: counters) else { continue }
      history.append(earlierAct(by: counter, power: power, in: file))
    }
    file.history = history
    // What the case states agrees with it more often than chance would have it.
    for reference in weighing.factorsOfPower where random.happens(60) {
      let told = Weighing(catalog: catalog, file: file, power: power)
      guard let count = told.count(of: reference) else { continue }
      let name = catalog[reference].name
      file.facts[name] = random.one(nil, nil, .value(count.most), .value(count.least &+ 1))
    }
  }

  private mutating func earlierAct(
    by counter: Counter,
    power: Ref<Power>,
    in file: CaseFile
  ) -> EarlierAct {
    var act = EarlierAct()
    let day = edge(of: counter, before: file.dates[.acted] ?? Day(number: 19_000))
    act.acted = random.happens(10) ? nil : day
    act.decided = random.happens(30) ? nil : day.adding(days: random.one(0, 0, 1, 40))
    if random.happens(30) {
      act.acted = day.adding(days: -random.one(0, 1, 40))
      act.decided = day
    }
    act.power =
      random.one(of: catalog.powers.map(\.id) + [file.power, file.power, "", "no.such"]) ?? ""
    if random.happens(50) { act.article = article(counter, power) }
    for scope in [counter.scope, counter.distinct].compactMap(\.self) where random.happens(80) {
      let name =
        random.happens(60) ? file.names[scope] : random.one(of: Self.names).map(Identity.init)
      act.concerns[scope] = name.map { random.happens(8) ? .unknown : .named($0) }
    }
    return act
  }

  /// A day beside the end of the window that reaches a day, or beside that day itself.
  private mutating func edge(of counter: Counter, before day: Day) -> Day {
    let length = min(counter.window?.length ?? 12, 1_200)
    let first =
      switch counter.window?.unit {
      case .days: day.adding(days: -length)
      case .months, nil: day.adding(months: -length)
      }
    let near = random.happens(60) ? first ?? day : day
    return near.adding(days: random.one(-400, -3, -1, 0, 0, 1, 2)) ?? near
  }

  private mutating func article(_ counter: Counter, _ power: Ref<Power>) -> String {
    let known = (counter.provisions + catalog[power].basis).map(\.citation)
    let own = random.one(of: known) ?? ""
    let instrument = random.one(of: catalog.instruments)
    return random.one(
      own,
      own,
      own + "第2款",
      "《\(instrument?.title ?? "")》第一条",
      instrument?.id ?? "",
      "某法 第1条"
    )
  }
}
