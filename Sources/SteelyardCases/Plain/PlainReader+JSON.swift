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
    if let end = read(likeBefore: &file, bytes, from: start) { return end }
    let (firstMember, firstClaim) = (members.count, claims.count)
    guard let end = read(unlikeBefore: &file, bytes, from: start, names) else {
      members.cut(to: firstMember)
      claims.removeLast(claims.count - firstClaim)
      return nil
    }
    file.members = PlainRun(from: firstMember, to: members.count)
    file.claims = PlainRun(from: firstClaim, to: claims.count)
    shapes.learn(marks, bytes, from: start)
    return end
  }

  /// Reads a line key by key, and notes how it is written.
  private mutating func read(
    unlikeBefore file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    from start: Int,
    _ names: borrowing PlainNames
  ) -> Int? {
    file = PlainCase()
    marks.removeAll(keepingCapacity: true)
    strangers.removeAll()
    var scanner = PlainScanner(position: start)
    var seen: UInt32 = 0
    guard scanner.open(bytes) else { return nil }
    repeat {
      guard let text = scanner.key(bytes) else { return nil }
      if let key = CaseKey(text, in: bytes) {
        guard seen >> UInt32(key.rawValue) & 1 == 0 else { return nil }
        seen |= 1 << UInt32(key.rawValue)
        guard read(key, of: &file, bytes, &scanner, names) else { return nil }
      } else {
        guard names.allowsUnknown, strangers.add(text, in: bytes), readStranger(bytes, &scanner)
        else { return nil }
      }
    } while scanner.next(bytes)
    guard scanner.close(bytes) else { return nil }
    marks.append(PlainMark(action: file.hasDecision ? .endDecided : .end, text: scanner.place))
    return scanner.endOfLine(bytes)
  }

  private mutating func read(
    _ key: CaseKey,
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner,
    _ names: borrowing PlainNames
  ) -> Bool {
    switch key {
    case .number: return readText(.number, of: &file, bytes, &scanner)
    case .power: return readText(.power, of: &file, bytes, &scanner)
    case .authority: return readText(.authority, of: &file, bytes, &scanner)
    case .officer: return readText(.officer, of: &file, bytes, &scanner)
    case .subject: return readText(.subject, of: &file, bytes, &scanner)
    case .acted: return readDay(0, of: &file, bytes, &scanner)
    case .filed: return readDay(1, of: &file, bytes, &scanner)
    case .decided: return readDay(2, of: &file, bytes, &scanner)
    case .served: return readDay(3, of: &file, bytes, &scanner)
    case .facts: return readMembers(of: .facts, bytes, &scanner, names)
    case .procedure: return readMembers(of: .procedure, bytes, &scanner, names)
    case .circumstances: return readClaims(bytes, &scanner)
    case .decision:
      file.hasDecision = true
      return readMembers(of: .decision, bytes, &scanner, names)
    case .examined, .deviation, .acts, .history, .vehicle, .driver, .place: return false
    }
  }

  private mutating func readText(
    _ field: PlainCase.Field,
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner
  ) -> Bool {
    guard let text = scanner.text(bytes), bytes.isTrimmed(text) else { return false }
    file.set(text, at: field.rawValue)
    marks.append(PlainMark(action: .text, place: field.rawValue, text: text))
    return true
  }

  private mutating func readDay(
    _ place: UInt8,
    of file: inout PlainCase,
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner
  ) -> Bool {
    guard let text = scanner.text(bytes), let day = Day(plain: text, in: bytes) else {
      return false
    }
    file.dates[Int(place)] = day.number
    marks.append(PlainMark(action: .day, place: place, text: text))
    return true
  }

  /// Reads an object of plain values; false where it is anything else, or where a key stands twice.
  private mutating func readMembers(
    of owner: PlainMember.Owner,
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner,
    _ names: borrowing PlainNames
  ) -> Bool {
    keys.removeAll()
    guard scanner.open(bytes) else { return false }
    guard !scanner.take(UInt8(ascii: "}"), bytes) else { return true }
    repeat {
      guard let key = scanner.key(bytes), keys.add(key, in: bytes),
        owner != .facts || !bytes.isSubject(key), let value = scanner.value(bytes),
        let action = PlainMark.Action(memberOf: value.form)
      else { return false }
      let meaning = names.meaning(of: key, in: owner, bytes)
      guard members.add(PlainMember(owner: owner, meaning: meaning, value: value)) else {
        return false
      }
      let place = value.form == .yes || value.form == .no ? scanner.place : value.text
      marks.append(PlainMark(action: action, owner: owner, meaning: meaning, text: place))
    } while scanner.next(bytes)
    return scanner.take(UInt8(ascii: "}"), bytes)
  }

  private mutating func readClaims(
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner
  ) -> Bool {
    let start = scanner.position
    guard scanner.read(textsInto: &claims, bytes) else { return false }
    marks.append(
      PlainMark(action: .claims, text: PlainText(start: start, end: scanner.position))
    )
    return true
  }

  /// Reads a value that nobody looks at.
  private mutating func readStranger(
    _ bytes: borrowing PaddedBytes,
    _ scanner: inout PlainScanner
  ) -> Bool {
    guard let value = scanner.value(bytes) else { return false }
    let action = PlainMark.Action(strange: value.form)
    let place = action == .strangeWord ? scanner.place : value.text
    marks.append(PlainMark(action: action, text: place))
    return true
  }
}

extension PlainMark.Action {
  /// What becomes of a member of an object; nil where it has escapes.
  fileprivate init?(memberOf form: PlainValue.Form) {
    switch form {
    case .words: self = .words
    case .digits: self = .digits
    case .yes: self = .yes
    case .no: self = .no
    case .escaped: return nil
    }
  }

  /// What becomes of a value behind a key that nobody knows.
  fileprivate init(strange form: PlainValue.Form) {
    switch form {
    // Of a text with escapes the next line may have none, or others.
    case .words, .escaped: self = .strangeText
    case .digits: self = .strangeDigits
    case .yes, .no: self = .strangeWord
    }
  }
}

extension PaddedBytes {
  /// Whether a key of facts means the kind of subject, which is read with care.
  fileprivate func isSubject(_ key: PlainText) -> Bool {
    text(key, is: "subject") || text(key, is: "当事人")
  }
}
