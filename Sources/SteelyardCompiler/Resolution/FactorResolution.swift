import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

/// Gives every declared factor its type, its domain and its derivation.
struct FactorResolution {
  let names: NameTable
  /// The factors, in the order of the catalog; nil where one could not be read.
  private(set) var factors: [Factor?]
  /// The factors that others are derived from, also where a derivation could not be read.
  private(set) var inputs: Set<Ref<Factor>> = []
  var log = DiagnosticLog()

  init(_ names: NameTable) {
    self.names = names
    factors = [Self.subject]
    factors.reserveCapacity(names.factorEntries.count + 1)
    for entry in names.factorEntries {
      let volume = names.volumes[entry.volume]
      let declared = volume.factors[entry.index]
      let factor = Factor(stated: declared, in: volume, log: &log)
      factors.append(factor)
      if let basis = declared.fields[.basis] {
        factors[factors.count - 1]?.basis = names.provision(basis, log: &log)
      }
      finishCounter(of: declared)
    }
    for position in names.factorEntries.indices { derive(position) }
    boundDerivedDomains()
  }

  /// The factor every volume has.
  private static var subject: Factor {
    let entries = Subject.allCases.map(\.name)
    return Factor(
      name: "当事人",
      type: .choice(entries, isOrdered: false),
      domain: Interval(lower: .including(0), upper: .including(Int64(entries.count - 1)))
    )
  }

  /// Adds the provisions that make two acts the same, and looks whether every count can occur.
  private mutating func finishCounter(of declared: FactorDeclaration) {
    guard let counts = declared.counts, let factor = factors.last ?? nil,
      let counter = factor.counter
    else { return }
    let citations = counts[.of]?.itemsOrItself ?? []
    factors[factors.count - 1]?.counter?.provisions = names.provisions(citations, log: &log)
    counter.check(against: factor, declared, log: &log)
  }

  private mutating func derive(_ position: Int) {
    let entry = names.factorEntries[position]
    let volume = names.volumes[entry.volume]
    let declared = volume.factors[entry.index]
    guard let derived = declared.derived else { return }
    inputs.formUnion(derived.node.words.compactMap { names.factors[entry.volume][$0] })
    guard let type = factors[position + 1]?.type else { return }
    var derivation = DerivationResolution(
      names: names,
      scope: FactorScope(volumes: [entry.volume]),
      bounds: volume.bounds,
      factors: factors,
      log: log
    )
    let result = derivation.read(derived, score: declared.score, type: type)
    log = derivation.log
    if let result, let factor = factors[position + 1] {
      factors[position + 1] = derivation.finished(factor, by: result, derived)
      log = derivation.log
    } else {
      factors[position + 1] = nil
    }
  }

  /// Narrows the domain of derived factors to what can come out, which proofs depend on.
  private mutating func boundDerivedDomains() {
    var ranges = DerivedRanges(factors)
    for position in names.factorEntries.indices {
      let reference = Ref<Factor>(position + 1)
      guard factors[reference.index]?.derivation != nil else { continue }
      let declared = names.factorEntries[position]
      guard let range = ranges.range(of: reference) else {
        factors[reference.index] = nil
        continue
      }
      let isStated = names.volumes[declared.volume].factors[declared.index].fields[.domain] != nil
      if !isStated { factors[reference.index]?.domain = range }
    }
    for circle in ranges.circles {
      guard let place = names.place(ofFactor: circle) else { continue }
      log.reportCyclicDerivation(place)
    }
  }
}

extension Factor {
  /// Reads a factor without its derivation; nil where its type or its domain cannot be read.
  init?(
    stated declared: FactorDeclaration,
    in volume: VolumeDeclaration,
    log: inout DiagnosticLog
  ) {
    let fields = declared.fields
    let currency = volume.volume?.currency ?? .yuan
    guard let type = FactorType(declared: declared.typeFields, currency: currency, log: &log),
      let domain = Interval(domain: fields[.domain], of: type, bounds: volume.bounds, log: &log)
    else { return nil }
    self.init(name: declared.name.text, type: type, domain: domain)
    isRequired = fields.text(.required).flatMap(YesNoWord.init)?.value ?? false
    if isRequired, let node = fields[.required], fields[.defaultValue] != nil {
      log.reportUnreadable(
        node,
        Bilingual("有默认值的因素不会缺少", "a factor with a default is never missing")
      )
    }
    unknown = UnknownPolicy(declared: fields[.unknown], of: self, log: &log)
    if [.date, .event].contains(type) {
      defaultDate = fields.text(.defaultValue).flatMap(CaseDate.init(word:))
    }
    if defaultDate == nil {
      defaultValue = fields[.defaultValue].flatMap { type.value($0, in: domain, log: &log) }
    }
    worse = Worse(fields.text(.worse))
    counter = declared.counts.flatMap { Counter(declared: $0, log: &log) }
    question = fields.text(.question)
    judgement = fields.text(.judgement)
  }
}

extension Node {
  /// Every text in a part of the tree, keys included.
  fileprivate var words: [String] {
    var words: [String] = []
    var open = [self]
    while let node = open.popLast() {
      if node.kind == .scalar { words.append(node.text) }
      open += node.items
      for entry in node.entries { open += [entry.key, entry.value] }
    }
    return words
  }
}

extension Factor.Worse {
  fileprivate init?(_ word: String?) {
    switch word {
    case "greater": self = .greater
    case "smaller": self = .smaller
    default: return nil
    }
  }
}

extension Factor.UnknownPolicy {
  fileprivate init(declared node: Node?, of factor: Factor, log: inout DiagnosticLog) {
    self = .ask
    guard let node else { return }
    switch node.text {
    case "ask": return
    case "branch": self = .branch
    case "lowest":
      guard factor.domain.lower != .unbounded else {
        log.reportUnreadable(
          node,
          Bilingual("取值范围没有下限", "the domain has no lower end")
        )
        return
      }
      self = .takenAs(factor.domain.least)
    default:
      guard let value = factor.type.value(node, in: factor.domain, log: &log) else { return }
      self = .takenAs(value)
    }
  }
}

extension FactorType {
  /// Reads a value of a factor that lies in its domain; anything else is reported.
  func value(_ node: Node, in domain: Interval, log: inout DiagnosticLog) -> Int64? {
    do throws(QuantityError) {
      let value = try read(node.text)
      guard domain.contains(value) else {
        log.reportUnreadable(node, Bilingual("不在取值范围以内", "outside the domain"))
        return nil
      }
      return value
    } catch {
      log.reportUnreadable(node, error)
      return nil
    }
  }
}
