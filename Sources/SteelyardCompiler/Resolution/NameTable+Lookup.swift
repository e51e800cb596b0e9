import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax

/// The factors that are visible at a place: those of the volumes, in this order.
struct FactorScope: Hashable, Sendable {
  /// The volumes, by position; the first one wins.
  let volumes: [Int]
  /// The volumes of higher authorities' standards for the same power, whose factors are seen where no volume above has one.
  ///
  /// None of them wins: a name that stands for factors of several is refused.
  var higher: [Int] = []
}

// A lookup that fails has been reported when it returns nil; whoever gets nil says nothing more.
extension NameTable {
  /// The factor a name stands for in a scope.
  func factor(_ name: Node, in scope: FactorScope, log: inout DiagnosticLog) -> Ref<Factor>? {
    let text = name.text
    for volume in scope.volumes {
      if let factor = factors[volume][text] { return factor }
    }
    let inherited = scope.higher.compactMap { factors[$0][text] }
    guard let found = inherited.first else {
      let visible = scope.volumes + scope.higher
      log.reportUnknownName(name, .factor, among: visible.flatMap { factors[$0].keys })
      return nil
    }
    guard inherited.count == 1 else {
      log.reportAmbiguous(name, in: inherited.compactMap { place(ofFactor: $0) })
      return nil
    }
    return found
  }

  /// The measure a name stands for; keys that could have been meant are offered too.
  func measure(
    _ name: Node,
    orKeys keys: [String] = [],
    log: inout DiagnosticLog
  ) -> Ref<Measure>? {
    if let measure = measures[name.text] { return measure }
    log.reportUnknownName(name, .measure, among: keys + measures.keys)
    return nil
  }

  /// The circumstance a name stands for.
  func circumstance(_ name: Node, log: inout DiagnosticLog) -> Ref<Circumstance>? {
    if let circumstance = circumstances[name.text] { return circumstance }
    log.reportUnknownName(name, .circumstance, among: circumstances.keys)
    return nil
  }

  /// The power a name stands for.
  func power(_ name: Node, log: inout DiagnosticLog) -> Ref<Power>? {
    if let power = powers[name.text] { return power }
    log.reportUnknownName(name, .power, among: powers.keys + powersElsewhere)
    return nil
  }

  /// The instrument a name stands for.
  func instrument(_ name: Node, log: inout DiagnosticLog) -> Ref<Instrument>? {
    if let instrument = instruments[name.text] { return instrument }
    log.reportUnknownName(name, .instrument, among: instruments.keys)
    return nil
  }

  /// The provision a citation names: the longest known instrument before a space, and the place behind it.
  func provision(_ citation: Node, log: inout DiagnosticLog) -> Provision? {
    let text = citation.text
    if let instrument = instruments[text] {
      return Provision(instrument: instrument, place: "", citation: text)
    }
    var head = text[...]
    while let space = head.lastIndex(of: " ") {
      head = head[..<space]
      if let instrument = instruments[String(head)] {
        let place = text[text.index(after: space)...]
        return Provision(instrument: instrument, place: String(place), citation: text)
      }
    }
    let name = text.prefix { $0 != " " }
    log.reportUnknownName(
      String(name),
      .instrument,
      at: citation.span(ofUTF8: 0..<name.utf8.count),
      among: instruments.keys
    )
    return nil
  }

  /// The provisions a list of citations names; those that are not known are left out.
  func provisions(_ citations: [Node], log: inout DiagnosticLog) -> [Provision] {
    citations.compactMap { provision($0, log: &log) }
  }
}

extension Provision {
  /// Several provisions as one: the instrument of the first, and all citations.
  init?(_ provisions: [Provision]) {
    guard let first = provisions.first else { return nil }
    self.init(
      instrument: first.instrument,
      place: provisions.count == 1
        ? first.place : provisions.map(\.citation).joined(separator: "、"),
      citation: provisions.map(\.citation).joined(separator: "、")
    )
  }
}
