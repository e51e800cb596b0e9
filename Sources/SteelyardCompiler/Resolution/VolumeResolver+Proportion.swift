import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension VolumeResolver {
  /// When decisions seem out of proportion by this volume.
  mutating func proportions() -> [Proportion] {
    declaration.proportion.compactMap { proportion($0) }
  }

  private mutating func proportion(_ fields: Fields<ProportionKey>) -> Proportion? {
    if fields[.basis] == nil { log.reportMissingCitation(of: fields, at: fields[.rule]) }
    let kinds = Power.Kind.kinds(fields.items(.kinds), log: &log)
    let powers = fields.items(.powers).map(\.text)
    if kinds.isEmpty, powers.isEmpty { log.reportMissingKey(ProportionKey.kinds, in: fields.node) }
    let period = Period(declared: fields[.inForce], log: &log) ?? volume.inForce
    let basis = fields[.basis].flatMap { names.provision($0, log: &log) }
    let measure = fields[.measure].flatMap { names.measure($0, log: &log) }
    guard let measure, let alarm = alarm(fields, of: measure), let basis else { return nil }
    return Proportion(
      alarm: alarm,
      measure: measure,
      kinds: kinds,
      powers: powers,
      basis: basis,
      authority: volume.authority,
      inForce: period
    )
  }

  /// What gives the alarm: all that its sort needs, and nothing that belongs to another.
  private mutating func alarm(
    _ fields: Fields<ProportionKey>,
    of measure: Ref<Measure>
  ) -> Proportion.Alarm? {
    guard let rule = fields.text(.rule).flatMap(Proportion.Rule.init(word:)) else { return nil }
    let needed = ProportionKey.saying(rule)
    checkKeys(fields, of: rule)
    guard needed.allSatisfy({ fields[$0] != nil }) else { return nil }
    switch rule {
    case .aggravation: return .aggravation(grades: fields.items(.grades).map(\.text))
    case .excess:
      guard let factors = factors(fields.items(.of)), isMoney(measure, fields[.measure]),
        let times = fields[.over].flatMap({ positive($0, .multiple(grain: Self.step)) })
      else { return nil }
      return .excess(of: factors, over: times)
    case .tinyValue:
      let money = FactorType.money(in: volume.currency)
      guard let factors = factors(fields.items(.of)),
        let amount = fields[.under].flatMap({ positive($0, money) })
      else { return nil }
      return .tinyValue(of: factors, under: amount)
    }
  }

  private static let step = Ratio(1, Proportion.parts) ?? .one

  private mutating func checkKeys(_ fields: Fields<ProportionKey>, of rule: Proportion.Rule) {
    let needed = ProportionKey.saying(rule)
    for key in needed where fields[key] == nil { log.reportMissingKey(key, in: fields.node) }
    let others = Set(Proportion.Rule.allCases.flatMap(ProportionKey.saying)).subtracting(needed)
    for key in ProportionKey.allCases where others.contains(key) {
      guard let entry = fields.entry(key) else { continue }
      log.reportUnreadable(
        entry.key,
        Bilingual(
          "`\(rule.word)` 不看 `\(key.rawValue)`",
          "`\(rule.word)` does not look at `\(key.rawValue)`"
        )
      )
    }
  }

  /// The names of factors of this volume, which count money; nil where one of them does not.
  private mutating func factors(_ nodes: [Node]) -> [String]? {
    let found = nodes.compactMap { node -> String? in
      let own = names.factors[position]
      guard let factor = own[node.text] else {
        log.reportUnknownName(node, .factor, among: own.keys)
        return nil
      }
      used.insert(factor)
      guard surroundings.factors[factor.index]?.type.currency != nil else {
        log.reportUnreadable(
          node,
          Bilingual("这里只能写金额因素", "only a factor of the type `money` can stand here")
        )
        return nil
      }
      return node.text
    }
    return found.count == nodes.count ? found : nil
  }

  private mutating func isMoney(_ measure: Ref<Measure>, _ node: Node?) -> Bool {
    if measures[measure.index].unit.currency != nil { return true }
    guard let node else { return false }
    log.reportUnreadable(
      node,
      Bilingual(
        "倍数只能按有金额的措施计算",
        "only a measure with an amount of money can be so many times a value"
      )
    )
    return false
  }

  private mutating func positive(_ node: Node, _ type: FactorType) -> Int64? {
    do throws(QuantityError) {
      let value = try type.read(node.text)
      if value > 0 { return value }
      log.reportUnreadable(node, Bilingual("应当大于零", "has to be more than nothing"))
    } catch {
      log.reportUnreadable(node, error)
    }
    return nil
  }
}
