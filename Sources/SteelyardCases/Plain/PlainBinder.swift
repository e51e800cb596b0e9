package import SteelyardArtifact
package import SteelyardEvaluator
import SteelyardModel

/// Reads cases that are written plainly straight into numbers, several at a time, for one thread.
///
/// First the parts of some cases are found, while what the cases before them need of the catalogue is on its way; then each
/// becomes numbers in its turn.
package struct PlainBinder: ~Copyable {
  /// How many cases are read together.
  package static let capacity = LookAhead.capacity

  let tables: Tables
  let names: PlainNames
  // What the tables are a view of.
  private let catalog: CompiledCatalog
  private var reader = PlainReader()
  private var files = [PlainCase](repeating: PlainCase(), count: capacity)
  /// How many cases were read.
  package private(set) var count = 0
  private var lookAhead: LookAhead
  /// What the law says about the power of the case that becomes numbers.
  private var statute = StatuteRow()
  private var departments = DepartmentMemory()
  /// The case that became numbers last, as it stands in its bytes.
  package private(set) var plain = PlainCase()
  /// The same in numbers.
  package var bound = BoundCase()

  package init(catalog: CompiledCatalog, index: NameIndex, allowsUnknown: Bool) {
    self.catalog = catalog
    tables = catalog.tables
    names = PlainNames(index: index, tables: catalog.tables, allowsUnknown: allowsUnknown)
    lookAhead = LookAhead(catalog.tables)
  }

  /// Forgets the cases that were read.
  package mutating func removeAll() {
    count = 0
    lookAhead.removeAll()
    reader.removeAll()
  }

  /// Reads the case file that begins at a place, and says where its line ends; nil where ``CaseReader`` has to read it.
  ///
  /// There must be room for it.
  package mutating func read(json bytes: borrowing PaddedBytes, from start: Int) -> Int? {
    guard let end = reader.read(&files[count], bytes, from: start, names),
      let power = files[count].power
    else { return nil }
    lookAhead.add(power, in: bytes)
    count &+= 1
    return end
  }

  /// Reads the row of a table that begins at a place, and says where its line ends; nil where ``CaseReader`` has to read it.
  ///
  /// There must be room for it.
  package mutating func read(
    row bytes: borrowing PaddedBytes,
    from start: Int,
    header: borrowing PlainHeader
  ) -> Int? {
    guard let end = reader.read(row: &files[count], bytes, from: start, header),
      let power = files[count].power
    else { return nil }
    lookAhead.add(power, in: bytes)
    count &+= 1
    return end
  }

  /// Puts one of them into numbers; false where ``CaseReader`` has to read it.
  ///
  /// What is decided is given as well, in the order in which it is written.
  package mutating func bind(
    _ file: Int,
    in bytes: borrowing PaddedBytes,
    decided: inout PlainDecisions
  ) -> Bool {
    plain = files[file]
    decided.removeAll()
    return bindPower(lookAhead.power(ofCase: file, in: bytes), bytes)
      && bindMembers(bytes, &decided)
      && bindClaims(bytes)
  }
}

extension PlainBinder {
  /// Binds the power and what every case has, whatever its power.
  private mutating func bindPower(_ found: Int?, _ bytes: borrowing PaddedBytes) -> Bool {
    guard let id = plain.power,
      let power = found ?? tables.power(id: bytes.bytes.extracting(id.range))
    else { return false }
    statute = tables.statute(ofPower: power)
    // Cases of other countries, and other money, are read the slow way.
    guard statute.country == 0, statute.currency == 0 else { return false }
    bound.reset()
    bound.power = power
    bound.dates = plain.dates
    return bindAuthority(bytes) && bindSubject(bytes)
  }

  /// Binds facts, steps and what is decided.
  private mutating func bindMembers(
    _ bytes: borrowing PaddedBytes,
    _ decided: inout PlainDecisions
  ) -> Bool {
    let facts = FactBinder(tables, statute)
    var guess = 0
    bound.hasDecision = plain.hasDecision
    for index in plain.members.range {
      let member = reader.members[index]
      switch member.owner {
      case .facts:
        guard let slot = facts.slot(named: member.meaning, guess: guess) else {
          guard names.allowsUnknown else { return false }
          continue
        }
        guard facts.bind(member.value, slot: slot, in: bytes, into: &bound) else { return false }
        guess = slot &+ 1
      case .procedure:
        guard member.meaning != .nothing, member.value.form == .words,
          let day = Day(plain: member.value.text, in: bytes)
        else { return false }
        bound.steps[Int(member.meaning)] = day.number
      case .decision:
        guard member.meaning != .nothing,
          decide(UInt16(truncatingIfNeeded: member.meaning), member.value, in: bytes, &decided)
        else { return false }
      }
    }
    bound.hasReadableValues = true
    bound.settleService()
    return true
  }

  private mutating func bindClaims(_ bytes: borrowing PaddedBytes) -> Bool {
    guard !plain.claims.range.isEmpty else { return true }
    for index in plain.claims.range {
      let id = bytes.bytes.extracting(reader.claims[index].range)
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

  /// Takes what is decided of one measure; false where that is not written plainly.
  private mutating func decide(
    _ measure: UInt16,
    _ value: PlainValue,
    in bytes: borrowing PaddedBytes,
    _ decided: inout PlainDecisions
  ) -> Bool {
    switch tables.decided(value, measure: measure, in: bytes) {
    case nil: return false
    case .no: return true
    case .yes(let amount):
      return bound.decide(measure, amount: amount)
        && decided.append(BoundCase.Decided(measure: measure, amount: amount))
    }
  }

  private mutating func bindAuthority(_ bytes: borrowing PaddedBytes) -> Bool {
    guard let text = plain.authority else { return true }
    let letters = DigitWord(bytes.word(at: text.start))
    guard text.count >= 6, letters.count >= 6,
      text.count == 6 || text.count > 7 && bytes[text.start &+ 6] == UInt8(ascii: ".")
    else { return false }
    bound.region = UInt32(truncatingIfNeeded: letters.value(of: 6))
    let department = PlainText(start: min(text.start &+ 7, text.end), end: text.end)
    bound.department = departments.find(department, in: bytes, tables)
    return true
  }

  private mutating func bindSubject(_ bytes: borrowing PaddedBytes) -> Bool {
    guard let text = plain[.subject] else { return true }
    for position in Subject.words.indices where bytes.text(text, isText: Subject.words[position]) {
      bound.subject = UInt8(position / 2)
      return true
    }
    return false
  }
}

extension BoundCase {
  /// The day of service is a date and a step; where one is filed, so is the other.
  fileprivate mutating func settleService() {
    let (date, step) = (3, 6)
    if dates[date] == Self.noDay { dates[date] = steps[step] }
    if steps[step] == Self.noDay { steps[step] = dates[date] }
  }
}

extension Subject {
  /// The identifier and the name of each kind, one after the other; made once, as a list of all cases is made anew each time.
  fileprivate static let words = allCases.flatMap { [$0.rawValue, $0.name] }
}
