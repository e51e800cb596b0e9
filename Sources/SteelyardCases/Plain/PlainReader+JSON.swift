import SteelyardModel

extension PlainReader {
  /// Finds the parts of the case file that begins at a place, and says where its line ends; nil where it is not written
  /// plainly, or not right.
  mutating func read(
    _ file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    from start: Int,
    _ names: borrowing PlainNames
  ) -> Int? {
    file = PlainCase()
    if strangers.count > 0 { strangers.removeAll() }
    var scanner = PlainScanner(position: start)
    var seen: UInt32 = 0
    var place = 0
    guard scanner.open(bytes) else { return nil }
    repeat {
      var found = keys.find(place, &scanner, bytes)
      if found == nil, let key = scanner.key(bytes) {
        found = keys.remember(key, meaning: CaseKey(key, in: bytes), at: place, scanner, bytes)
      }
      guard let found else { return nil }
      if let key = found.meaning {
        guard seen >> UInt32(key.rawValue) & 1 == 0 else { return nil }
        seen |= 1 << UInt32(key.rawValue)
        guard read(key, of: &file, bytes, &scanner, names) else { return nil }
      } else {
        guard names.allowsUnknown, scanner.value(bytes) != nil, note(found, place, bytes) else {
          return nil
        }
      }
      keys.noteDistinct(place)
      place &+= 1
    } while scanner.next(bytes)
    return scanner.endOfLine(bytes)
  }

  /// Notes a key that nobody knows; false where it stands here twice.
  @inline(__always)
  private mutating func note(
    _ found: KeyMemory<CaseKey?>.Found,
    _ place: Int,
    _ bytes: borrowing PaddedBytes
  ) -> Bool {
    let stranger = PlainMember(key: found.key, letters: found.letters)
    guard strangers.add(stranger, from: 0) else { return false }
    return place < keys.distinct || strangers.isLastDistinct(from: 0, in: bytes)
  }

  @inline(__always)
  private mutating func read(
    _ key: CaseKey,
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner,
    _ names: borrowing PlainNames
  ) -> Bool {
    switch key {
    case .number: return scanner.read(&file.number, bytes)
    case .power: return scanner.read(&file.power, bytes)
    case .authority: return scanner.read(&file.authority, bytes)
    case .officer: return scanner.read(&file.officer, bytes)
    case .subject: return scanner.read(&file.subject, bytes)
    case .acted: return readDay(0, of: &file, bytes, &scanner)
    case .filed: return readDay(1, of: &file, bytes, &scanner)
    case .decided: return readDay(2, of: &file, bytes, &scanner)
    case .served: return readDay(3, of: &file, bytes, &scanner)
    case .facts:
      return file.facts.take(scanner.read(into: &members, &factKeys, bytes, names, .factor))
    case .procedure:
      return file.steps.take(scanner.read(into: &members, &stepKeys, bytes, names, .step))
    case .circumstances: return file.claims.take(scanner.read(textsInto: &members, bytes))
    case .decision:
      file.hasDecision = true
      return file.decision.take(
        scanner.read(into: &members, &measureKeys, bytes, names, .measure)
      )
    case .deviation, .acts, .history, .vehicle, .driver, .place: return false
    }
  }

  @inline(__always)
  private func readDay(
    _ place: Int,
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner
  ) -> Bool {
    var text: PlainText?
    guard scanner.read(&text, bytes), let text, let day = Day(plain: text, in: bytes) else {
      return false
    }
    file.dates[place] = day.number
    return true
  }
}

extension PlainRun {
  /// Becomes another run, if there is one.
  @inline(__always)
  fileprivate mutating func take(_ run: PlainRun?) -> Bool {
    guard let run else { return false }
    self = run
    return true
  }
}
