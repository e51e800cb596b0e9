import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// Reads how factors are computed from others.
struct DerivationResolution {
  let names: NameTable
  let scope: FactorScope
  let bounds: BoundsConvention
  /// The factors with their types; nil where one could not be read.
  let factors: [Factor?]
  var log: DiagnosticLog

  /// The derivation that is written; nil where it cannot be read.
  mutating func read(
    _ fields: Fields<DerivedKey>,
    score: Fields<ScoreKey>?,
    type: FactorType
  ) -> Derivation? {
    let written = DerivedKey.forms.filter { fields[$0] != nil }
    guard written.count == 1, let form = written.first else {
      log.reportDerivationForms(fields.node, count: written.count)
      return nil
    }
    switch form {
    case .sum: return alike(fields, .sum, type: type).map { .sum($0) }
    case .greatest: return alike(fields, .greatest, type: type).map { .greatest($0) }
    case .least: return alike(fields, .least, type: type).map { .least($0) }
    case .difference: return pair(fields, .difference, alike: type).map { .difference($0, $1) }
    case .product: return product(fields, type: type)
    case .ratio: return pair(fields, .ratio, alike: nil).map { .ratio($0, $1) }
    case .daysBetween: return pair(fields, .daysBetween, alike: .date).map { .daysBetween($0, $1) }
    case .workingDaysBetween:
      return pair(fields, .workingDaysBetween, alike: .date).map { .workingDaysBetween($0, $1) }
    case .lookup: return table(fields, type: type)
    case .dated: return dated(fields, type: type)
    case .score, .by, .round, .floor, .cap: return score.flatMap { readScore($0, type: type) }
    }
  }

  private mutating func alike(
    _ fields: Fields<DerivedKey>,
    _ key: DerivedKey,
    type: FactorType
  ) -> [Ref<Factor>]? {
    let items = fields.items(key)
    let mixes = key != .sum && (type == .date || type == .event)
    let inputs = items.compactMap { mixes ? moment($0) : input($0, alike: type) }
    guard inputs.count == items.count, !inputs.isEmpty else { return nil }
    return !mixes || type == .event || isSureDay(inputs, items, key) ? inputs : nil
  }

  private mutating func pair(
    _ fields: Fields<DerivedKey>,
    _ key: DerivedKey,
    alike type: FactorType?
  ) -> (Ref<Factor>, Ref<Factor>)? {
    let items = fields.items(key)
    guard items.count == 2 else {
      if let entry = fields.entry(key) { log.reportPairExpected(entry.key) }
      return nil
    }
    let inputs = items.compactMap { input($0, alike: type) }
    return inputs.count == 2 ? (inputs[0], inputs[1]) : nil
  }

  /// The day or event a name stands for.
  private mutating func moment(_ name: Node) -> Ref<Factor>? {
    guard let factor = names.factor(name, in: scope, log: &log) else { return nil }
    return factors[factor.index]?.type == .event ? factor : input(name, alike: .date)
  }

  /// Whether the lesser or greater of days and events is a day whatever has not happened.
  private mutating func isSureDay(
    _ inputs: [Ref<Factor>],
    _ items: [Node],
    _ key: DerivedKey
  ) -> Bool {
    let events = inputs.indices.filter { factors[inputs[$0].index]?.type == .event }
    guard let first = events.first, key == .greatest || events.count == inputs.count else {
      return true
    }
    reportOpenEvent(items[first])
    return false
  }

  /// Reports an event that may not have happened where a day is needed.
  private mutating func reportOpenEvent(_ name: Node) {
    log.reportUnreadable(
      name,
      Bilingual(
        "可能没有发生，没有日期可算；先用 `min` 与一个日期取较早的，写明算到哪一天",
        "may not have happened, so that there is no day to count to; state one with `min` of it and a date"
      )
    )
  }

  /// The factor a name stands for, if its values can be computed with.
  mutating func input(_ name: Node, alike type: FactorType?) -> Ref<Factor>? {
    guard let factor = names.factor(name, in: scope, log: &log) else { return nil }
    guard let found = factors[factor.index]?.type else { return nil }
    let fits = type.map { $0 == found } ?? found.hasNumber
    if type == .date, found == .event {
      reportOpenEvent(name)
      return nil
    }
    guard fits else {
      log.reportUnreadable(
        name,
        Bilingual("与推算结果不是同一种数", "its numbers are of another kind than the result's")
      )
      return nil
    }
    return factor
  }

  private mutating func readScore(_ fields: Fields<ScoreKey>, type: FactorType) -> Derivation? {
    guard let add = fields[.add], type.hasNumber else { return nil }
    var isWhole = true
    var base: Int64? = 0
    if let node = fields[.base] { base = points(node, type: type) }
    var rows: [ScoreRow] = []
    for entry in add.entries where !entry.key.utf8.elementsEqual("note".utf8) {
      guard let factor = names.factor(entry.key, in: scope, log: &log),
        let tested = factors[factor.index]?.type
      else {
        isWhole = false
        continue
      }
      for row in entry.value.entries {
        let test = TestReading(bounds: bounds).test(row.key, of: tested, log: &log)
        let points = points(row.value, type: type)
        guard let test, let points else {
          isWhole = false
          continue
        }
        rows.append(ScoreRow(factor: factor, test: test, points: points))
      }
    }
    guard isWhole, let base else { return nil }
    return .score(base: base, rows: rows)
  }

  mutating func points(_ node: Node, type: FactorType) -> Int64? {
    do throws(QuantityError) {
      return try type.read(node.text)
    } catch {
      log.reportUnreadable(node, error)
      return nil
    }
  }
}
