import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

// What pipelines of named steps are made of: products, tables, constants by day, rounding and bounds.

extension DerivationResolution {
  /// The product of one factor with a constant, or of several factors.
  mutating func product(_ fields: Fields<DerivedKey>, type: FactorType) -> Derivation? {
    let names = fields.items(.product)
    guard names.count > 1 || fields[.by] != nil else {
      log.reportMissingKey(DerivedKey.by, in: fields.node)
      return nil
    }
    let constant = fields[.by].map { self.constant($0) } ?? .one
    let inputs = names.compactMap { input($0, alike: names.count == 1 ? type : nil) }
    guard let constant, inputs.count == names.count, !inputs.isEmpty else { return nil }
    return .product(inputs, constant)
  }

  private mutating func constant(_ node: Node) -> Ratio? {
    do throws(QuantityError) {
      let written = try QuantityText.read(node.text)
      return written.unit == "%" ? written.value.divided(by: Ratio(100)) : written.value
    } catch {
      log.reportUnreadable(node, error)
      return nil
    }
  }

  /// The rows of a table.
  mutating func table(_ fields: Fields<DerivedKey>, type: FactorType) -> Derivation? {
    var rows: [TableRow] = []
    var isWhole = true
    for node in fields.items(.lookup) {
      guard let row = Fields<TableKey>(node, log: &log), let value = row[.value] else {
        isWhole = false
        continue
      }
      let conditions = (row[.when]?.itemsOrItself ?? []).compactMap { condition($0) }
      let count = row[.when]?.itemsOrItself.count ?? 0
      guard let value = points(value, type: type), conditions.count == count else {
        isWhole = false
        continue
      }
      rows.append(TableRow(when: conditions, value: value))
    }
    return isWhole && !rows.isEmpty ? .table(rows) : nil
  }

  private mutating func condition(_ node: Node) -> Condition? {
    var condition = Condition()
    var isWhole = true
    for entry in node.entries where !entry.key.utf8.elementsEqual("note".utf8) {
      guard let factor = names.factor(entry.key, in: scope, log: &log),
        let type = factors[factor.index]?.type,
        let test = TestReading(bounds: bounds).test(entry.value, of: type, log: &log)
      else {
        isWhole = false
        continue
      }
      condition.cells.append(Condition.Cell(factor: factor, test: test))
    }
    return isWhole ? condition : nil
  }

  /// The values of a constant, the oldest first whatever their order in the text.
  mutating func dated(_ fields: Fields<DerivedKey>, type: FactorType) -> Derivation? {
    guard let node = fields[.dated] else { return nil }
    var values: [DatedValue] = []
    var isWhole = true
    for entry in node.entries where !entry.key.utf8.elementsEqual("note".utf8) {
      let day = Day(declared: entry.key, log: &log)
      guard let day, let value = points(entry.value, type: type) else {
        isWhole = false
        continue
      }
      values.append(DatedValue(from: day, value: value))
    }
    return isWhole && !values.isEmpty ? .dated(values.sorted { $0.from < $1.from }) : nil
  }

  /// A factor with its derivation, its rounding and its bounds.
  mutating func finished(
    _ stated: Factor,
    by derivation: Derivation,
    _ fields: Fields<DerivedKey>
  ) -> Factor {
    var factor = stated
    factor.derivation = derivation
    factor.rounding = fields[.round].flatMap { rounding($0, of: stated.type) }
    factor.floor = fields[.floor].flatMap { points($0, type: stated.type) }
    factor.cap = fields[.cap].flatMap { points($0, type: stated.type) }
    if let floor = factor.floor, let cap = factor.cap, cap < floor, let node = fields[.cap] {
      log.reportUnreadable(
        node,
        Bilingual("封顶低于保底", "the cap is below the floor")
      )
    }
    return factor
  }

  private mutating func rounding(_ node: Node, of type: FactorType) -> Rounding? {
    guard let fields = Fields<RoundKey>(node, log: &log) else { return nil }
    if fields[.because] == nil { log.reportMissingCitation(ofRounding: node) }
    guard let to = fields[.to], let step = points(to, type: type),
      let mode = fields.text(.mode).flatMap(Rounding.Mode.init(word:))
    else { return nil }
    guard step > 0 else {
      log.reportUnreadable(to, Bilingual("要大于零", "it is greater than zero"))
      return nil
    }
    return Rounding(step: step, mode: mode)
  }
}
