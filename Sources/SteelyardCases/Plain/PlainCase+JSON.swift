import SteelyardModel

extension PlainCase {
  /// Finds the parts of the case file that begins at a place, and says where its line ends; nil where it is not written
  /// plainly, or not right.
  mutating func scan(
    _ bytes: borrowing PaddedBytes,
    from start: Int,
    _ names: PlainNames
  ) -> Int? {
    reset()
    var scanner = PlainScanner(position: start)
    var seen: UInt32 = 0
    var place = 0
    guard scanner.open(bytes) else { return nil }
    repeat {
      guard
        let found = scanner.key(
          place,
          &keys,
          bytes,
          meaning: { CaseKey($0, in: bytes).map { UInt32($0.rawValue) } ?? KeyMemory.nothing }
        )
      else { return nil }
      place &+= 1
      if let key = UInt8(exactly: found.meaning).flatMap(CaseKey.init(rawValue:)) {
        guard seen >> found.meaning & 1 == 0 else { return nil }
        seen |= 1 << found.meaning
        guard scan(key, bytes, &scanner, names) else { return nil }
      } else {
        guard names.allowsUnknown, scanner.value(bytes) != nil,
          strangers.add(PlainMember(key: found.key), in: bytes)
        else { return nil }
      }
    } while scanner.next(bytes)
    return scanner.endOfLine(bytes)
  }

  private mutating func scan(
    _ key: CaseKey,
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner,
    _ names: PlainNames
  ) -> Bool {
    switch key {
    case .number: return scanner.read(&number, bytes)
    case .power: return scanner.read(&power, bytes)
    case .authority: return scanner.read(&authority, bytes)
    case .officer: return scanner.read(&officer, bytes)
    case .subject: return scanner.read(&subject, bytes)
    case .acted: return scanDay(0, bytes, &scanner)
    case .filed: return scanDay(1, bytes, &scanner)
    case .decided: return scanDay(2, bytes, &scanner)
    case .served: return scanDay(3, bytes, &scanner)
    case .facts:
      return scanner.read(&facts, &factKeys, bytes) { names.factor($0, in: bytes) }
    case .procedure: return scanner.read(&steps, &stepKeys, bytes) { names.step($0, in: bytes) }
    case .circumstances: return scanner.read(&claims, bytes)
    case .decision:
      hasDecision = true
      return scanner.read(&decision, &measureKeys, bytes) { names.measure($0, in: bytes) }
    case .deviation, .acts, .history, .vehicle, .driver, .place: return false
    }
  }

  private mutating func scanDay(
    _ place: Int,
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner
  ) -> Bool {
    var text: PlainText?
    guard scanner.read(&text, bytes), let text, let day = Day(plain: text, in: bytes) else {
      return false
    }
    dates[place] = day.number
    return true
  }
}
