package import SteelyardArtifact
package import SteelyardEvaluator
import SteelyardModel

/// Reads cases that are written plainly straight into numbers, for one thread.
package struct PlainBinder: ~Copyable {
  let tables: Tables
  let catalog: CompiledCatalog
  let names: PlainNames
  /// The case that was read last, as it stands in its bytes.
  package internal(set) var plain = PlainCase()
  /// The same in numbers.
  package var bound = BoundCase()

  package init(catalog: CompiledCatalog, index: NameIndex, allowsUnknown: Bool) {
    self.catalog = catalog
    tables = catalog.tables
    names = PlainNames(index: index, tables: catalog.tables, allowsUnknown: allowsUnknown)
  }

  /// Reads the case file that begins at a place, and says where its line ends; nil where ``CaseReader`` has to read it.
  package mutating func read(json bytes: borrowing PaddedBytes, from start: Int) -> Int? {
    guard let end = plain.scan(bytes, from: start, names), bind(bytes)
    else { return nil }
    return end
  }

  private mutating func bind(_ bytes: borrowing PaddedBytes) -> Bool {
    bindPower(bytes) && bindFacts(bytes) && bindSteps(bytes) && bindClaims(bytes)
      && bindDecision(bytes)
  }

  /// Binds the power and what every case has, whatever its power.
  mutating func bindPower(_ bytes: borrowing PaddedBytes) -> Bool {
    guard let id = plain.power, let power = tables.power(id: bytes.bytes.extracting(id.range))
    else {
      return false
    }
    bound.reset()
    bound.power = power
    bound.dates = plain.dates
    return bindAuthority(bytes) && bindSubject(bytes)
  }

  private mutating func bindFacts(_ bytes: borrowing PaddedBytes) -> Bool {
    let facts = FactBinder(tables, power: bound.power)
    for index in 0..<plain.facts.count {
      let member = plain.facts[index]
      guard let slot = facts.slot(named: member.meaning) else {
        guard names.allowsUnknown, !Self.isSubject(member.key, in: bytes) else { return false }
        continue
      }
      guard facts.bind(member.value, slot: slot, in: bytes, into: &bound) else { return false }
    }
    return true
  }

  private mutating func bindSteps(_ bytes: borrowing PaddedBytes) -> Bool {
    for index in 0..<plain.steps.count {
      let member = plain.steps[index]
      guard member.meaning != KeyMemory.nothing, member.value.form == .words,
        let day = Day(plain: member.value.text, in: bytes)
      else { return false }
      bound.steps[Int(member.meaning)] = day.number
    }
    bound.settleService()
    return true
  }

  mutating func bindClaims(_ bytes: borrowing PaddedBytes) -> Bool {
    guard !plain.claims.isEmpty else { return true }
    let statute = tables.statute(ofPower: bound.power)
    for index in plain.claims.indices {
      let id = bytes.bytes.extracting(plain.claims[index].range)
      guard let position = tables.position(ofCircumstance: id, in: statute),
        bound.circumstances >> UInt64(position) & 1 == 0,
        tables.counts(
          circumstance: tables.words[Int(statute.firstCircumstance) + position],
          power: bound.power,
          in: bound
        )
      else { return false }
      bound.circumstances |= 1 << UInt64(position)
    }
    return true
  }

  private mutating func bindDecision(_ bytes: borrowing PaddedBytes) -> Bool {
    bound.hasDecision = plain.hasDecision
    for index in 0..<plain.decision.count {
      let member = plain.decision[index]
      guard member.meaning != KeyMemory.nothing,
        decide(UInt16(truncatingIfNeeded: member.meaning), member.value, in: bytes)
      else { return false }
    }
    return true
  }

  /// Takes what is decided of one measure; false where that is not written plainly.
  mutating func decide(_ measure: UInt16, _ value: PlainValue, in bytes: borrowing PaddedBytes)
    -> Bool
  {
    switch tables.decided(value, measure: measure, in: bytes) {
    case nil: return false
    case .no: return true
    case .yes(let amount):
      guard bound.decide(measure, amount: amount) else { return false }
      plain.decided[plain.decidedCount] = BoundCase.Decided(measure: measure, amount: amount)
      plain.decidedCount += 1
      return true
    }
  }

  private mutating func bindAuthority(_ bytes: borrowing PaddedBytes) -> Bool {
    guard let text = plain.authority else { return true }
    var region: UInt32 = 0
    guard text.count >= 6 else { return false }
    for place in text.start..<text.start + 6 {
      guard bytes[place].isDigit else { return false }
      region = region * 10 + UInt32(bytes[place] - UInt8(ascii: "0"))
    }
    guard text.count == 6 || text.count > 7 && bytes[text.start + 6] == UInt8(ascii: ".") else {
      return false
    }
    bound.region = region
    let department = min(text.start + 7, text.end)..<text.end
    bound.department = tables.department(named: bytes.bytes.extracting(department))
    return true
  }

  private mutating func bindSubject(_ bytes: borrowing PaddedBytes) -> Bool {
    guard let text = plain.subject else { return true }
    for position in Subject.words.indices where bytes.text(text, is: Subject.words[position]) {
      bound.subject = UInt8(position / 2)
      return true
    }
    return false
  }

  static func isSubject(_ key: PlainText, in bytes: borrowing PaddedBytes) -> Bool {
    bytes.text(key, is: "subject") || bytes.text(key, is: "当事人")
  }
}

extension BoundCase {
  /// The day of service is a date and a step; where one is filed, so is the other.
  mutating func settleService() {
    let (date, step) = (3, 6)
    if dates[date] == Self.noDay { dates[date] = steps[step] }
    if steps[step] == Self.noDay { steps[step] = dates[date] }
  }
}

extension Subject {
  /// The identifier and the name of each kind, one after the other; made once, as a list of all cases is made anew each time.
  fileprivate static let words = allCases.flatMap { [$0.rawValue, $0.name] }
}
