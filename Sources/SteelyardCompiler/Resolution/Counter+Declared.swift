import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension Counter {
  /// Reads what a repetition counts, without the provisions that make two acts the same.
  init?(declared fields: Fields<CounterKey>, log: inout DiagnosticLog) {
    guard let same = fields.text(.same).flatMap(Same.init(word:)),
      let present = fields.text(.includesPresent).flatMap(YesNoWord.init)
    else { return nil }
    if same == .power, let node = fields[.of] {
      log.reportUnreadable(
        node,
        Bilingual("按事项计次的，不写条款", "a counter of the same power names no provisions")
      )
    }
    self.init(
      same: same,
      window: fields[.window].flatMap { CountingWindow(declared: $0, log: &log) },
      anchor: fields.text(.anchor).flatMap(Anchor.init(word:)) ?? .acted,
      includesPresent: present.value,
      scope: fields.text(.per).flatMap(Scope.init(word:)) ?? .subject,
      distinct: fields.text(.distinct).flatMap(Scope.init(word:))
    )
  }

  /// Reports a factor that cannot take every number that may be counted.
  func check(against factor: Factor, _ declared: FactorDeclaration, log: inout DiagnosticLog) {
    guard case .count = factor.type else {
      guard let type = declared.typeFields[.type] else { return }
      log.reportUnreadable(
        type,
        Bilingual("计次的因素，类型要写 `count`", "a factor that counts has the type `count`")
      )
      return
    }
    let least: Int64 = includesPresent ? 1 : 0
    guard factor.domain.least > least || factor.domain.upper != .unbounded,
      let domain = declared.fields[.domain]
    else { return }
    log.reportUnreadable(
      domain,
      Bilingual(
        "取值范围要从 \(least) 次或者更少起，没有上限，才装得下数出来的次数",
        "the domain has to begin at \(least) or below and have no end, so that every count fits"
      )
    )
  }
}

extension CountingWindow {
  /// The words that leave the last day out, and those that keep it, as they stand before or behind the length.
  private static let excluding = ["不满", "under "]
  private static let including = ["以内", "内"]

  /// Reads a window such as `2年`, `1年以内`, `不满90日`.
  init?(declared node: Node, log: inout DiagnosticLog) {
    var text = node.text[...]
    var includesLastDay = true
    if let word = Self.excluding.first(where: { text.hasPrefix($0) }) {
      text = text.dropFirst(word.count)
      includesLastDay = false
    } else if let word = Self.including.first(where: { text.hasSuffix($0) }) {
      text = text.dropLast(word.count)
    }
    do throws(QuantityError) {
      let (unit, length) = try Self.length(String(text))
      guard length > 0 else {
        log.reportUnreadable(node, Bilingual("期间要长于零", "a window is longer than nothing"))
        return nil
      }
      self.init(length: length, unit: unit, includesLastDay: includesLastDay)
    } catch {
      log.reportUnreadable(node, error)
      return nil
    }
  }

  /// Days where they can be read as such, months and years otherwise.
  private static func length(_ text: String) throws(QuantityError) -> (Unit, Int) {
    if !text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let days = try? FactorType.days.read(text)
    {
      return (.days, Int(days))
    }
    return (.months, Int(try FactorType.months.read(text)))
  }
}
