import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension VolumeResolver {
  /// The amount that is written for a measure; nil where it cannot be read.
  mutating func amount(_ node: Node, of unit: Measure.Unit, in scope: FactorScope) -> Amount? {
    switch node.kind {
    case .scalar:
      return readings.ends(node, of: unit, log: &log).map { Amount(.between($0), text: node.text) }
    case .mapping:
      guard let fields = Fields<AmountKey>(node, log: &log) else { return nil }
      return amount(fields, of: unit, in: scope)
    case .sequence:
      log.reportWrongShape(of: node, expected: .textOrMap, in: AmountKey.noun)
      return nil
    }
  }

  private mutating func amount(
    _ fields: Fields<AmountKey>,
    of unit: Measure.Unit,
    in scope: FactorScope
  ) -> Amount? {
    let forms: [AmountKey] = [.computed, .times, .share, .position, .shareOfMost]
    let written = forms.filter { fields[$0] != nil }
    guard written.count <= 1, let key = written.first ?? (fields[.range].map { _ in .range }) else {
      log.reportAmountForms(fields.node, count: written.count)
      return nil
    }
    let hadFaults = log.diagnostics.count
    let form = form(key, fields, of: unit, in: scope)
    let floor = fields[.floor].flatMap { quantity($0, of: unit) }
    let cap = fields[.cap].flatMap { quantity($0, of: unit) }
    let rounding = fields[.round].flatMap { self.rounding($0, of: unit) }
    guard let form, log.diagnostics.count == hadFaults else { return nil }
    return Amount(
      form,
      floor: floor,
      cap: cap,
      rounding: rounding,
      text: text(key, fields)
    )
  }

  private mutating func form(
    _ key: AmountKey,
    _ fields: Fields<AmountKey>,
    of unit: Measure.Unit,
    in scope: FactorScope
  ) -> Amount.Form? {
    guard let node = fields[key] else { return nil }
    switch key {
    case .computed: return computed(node, of: unit, in: scope)
    case .times: return times(node, fields, of: unit, in: scope)
    case .share: return readings.share(node, log: &log).map { .share($0) }
    case .position: return score(node, in: scope).map { .position($0.0, step: $0.1) }
    case .shareOfMost: return score(node, in: scope).map { .shareOfMost($0.0, step: $0.1) }
    case .range, .floor, .cap, .round:
      return readings.ends(node, of: unit, log: &log).map { .between($0) }
    }
  }

  private mutating func times(
    _ name: Node,
    _ fields: Fields<AmountKey>,
    of unit: Measure.Unit,
    in scope: FactorScope
  ) -> Amount.Form? {
    guard let range = fields[.range] else {
      log.reportMissingKey(AmountKey.range, in: fields.node)
      return nil
    }
    guard let factor = readings.factor(name, in: scope, names, log: &log) else { return nil }
    used.insert(factor)
    guard let type = surroundings.factors[factor.index]?.type else { return nil }
    return readings.coefficient(range, of: type, in: unit, log: &log).map { .times(factor, $0) }
  }

  /// The amount that a factor is by itself.
  private mutating func computed(
    _ name: Node,
    of unit: Measure.Unit,
    in scope: FactorScope
  ) -> Amount.Form? {
    guard let factor = readings.factor(name, in: scope, names, log: &log) else { return nil }
    used.insert(factor)
    guard let type = surroundings.factors[factor.index]?.type else { return nil }
    guard type == unit.valueType else {
      log.reportUnreadable(
        name,
        Bilingual("不是这项措施的数额", "it is no amount of this measure")
      )
      return nil
    }
    return .times(factor, Amount.Ends(least: .one, most: .one))
  }

  /// The factor that gives a share, and what one step of it is worth.
  private mutating func score(_ name: Node, in scope: FactorScope) -> (Ref<Factor>, Ratio)? {
    guard let factor = readings.factor(name, in: scope, names, log: &log) else { return nil }
    used.insert(factor)
    guard let type = surroundings.factors[factor.index]?.type else { return nil }
    switch type {
    case .percent(let grain): return grain.divided(by: Ratio(100)).map { (factor, $0) }
    case .multiple(let grain): return (factor, grain)
    case .money, .quantity, .count, .days, .workingDays, .months, .years, .date, .event, .yesNo,
      .choice,
      .choices, .text:
      log.reportUnreadable(
        name,
        Bilingual(
          "给出份额的因素类型是 `percent` 或者 `multiple`",
          "a factor that gives a share is a `percent` or a `multiple`"
        )
      )
      return nil
    }
  }

  private mutating func quantity(_ node: Node, of unit: Measure.Unit) -> Int64? {
    do throws(QuantityError) {
      return try unit.read(node.text)
    } catch {
      log.reportUnreadable(node, error)
      return nil
    }
  }

  private mutating func rounding(_ node: Node, of unit: Measure.Unit) -> Rounding? {
    guard let fields = Fields<RoundKey>(node, log: &log) else { return nil }
    if fields[.because] == nil { log.reportMissingCitation(ofRounding: node) }
    guard let to = fields[.to], let step = quantity(to, of: unit),
      let mode = fields.text(.mode).flatMap(Rounding.Mode.init(word:))
    else { return nil }
    guard step > 0 else {
      log.reportUnreadable(to, Bilingual("要大于零", "it is greater than zero"))
      return nil
    }
    return Rounding(step: step, mode: mode)
  }

  /// The author's words for an amount that is a map, joined in the language they are in.
  private func text(_ key: AmountKey, _ fields: Fields<AmountKey>) -> String {
    let words = fields.text(key) ?? ""
    let isEnglish = words.utf8.allSatisfy { $0 < 0x80 } && words.contains { $0.isLetter }
    switch key {
    case .times where isEnglish: return "\(fields.text(.range) ?? "") of \(words)"
    case .share where isEnglish: return "\(words) of the statutory range"
    case .position where isEnglish: return "the statutory range at \(words)"
    case .shareOfMost where isEnglish: return "the statutory most by \(words)"
    case .times: return "\(words)的\(fields.text(.range) ?? "")"
    case .computed: return words
    case .share: return "法定幅度的\(words)"
    case .position: return "法定幅度按\(words)"
    case .shareOfMost: return "法定最高额按\(words)"
    case .range, .floor, .cap, .round: return words
    }
  }
}
