import SteelyardModel
import SteelyardText

// Which entries a set of choices holds: 含甲, 同时含甲、乙, 含甲、乙之一, 不含甲、乙.

extension LegalParser {
  /// Groups of entries that a set holds or does not hold, joined by 且; nil where none begins here.
  mutating func heldEntries() throws(LegalTextFault) -> LegalReading? {
    guard let first = try heldGroup() else { return nil }
    var groups = [first]
    while let joint = next, take(.and) {
      // 不含甲且乙 may mean that one of them is missing, or both.
      guard let group = try heldGroup() else {
        throw LegalTextFault.unclearComma(joint.range, isSet: true)
      }
      groups.append(group)
    }
    return groups.count == 1 ? groups[0] : .all(groups)
  }

  private mutating func heldGroup() throws(LegalTextFault) -> LegalReading? {
    guard case .word(let word)? = next?.kind, let opening = next else { return nil }
    switch word.meaning {
    case .holds, .holdsAll, .holdsAny, .lacks: break
    case .limit, .to, .from, .between, .and, .or, .not, .equal, .oneOfThem, .any, .unknown, .vague,
      .torn, .filler:
      return nil
    }
    guard case .choices = subject else { throw unreadable(opening) }
    advance()
    let first = second?.range ?? opening.range
    let (entries, joints) = try heldList(after: word.meaning)
    let closing = next
    let isOneOf = take(.oneOfThem)
    guard entries.count > 1 else {
      guard !isOneOf else { throw unreadable(closing) }
      return word.meaning == .lacks ? .not(entries[0]) : entries[0]
    }
    switch word.meaning {
    case .lacks where !isOneOf: return .not(.alternatives(entries))
    case .holdsAll where !isOneOf && !joints.contains(.or): return .all(entries)
    case .holdsAny where !joints.contains(.and): return .alternatives(entries)
    case .holds where isOneOf && !joints.contains(.and): return .alternatives(entries)
    case .holds where joints == [.or] || joints == [.comma, .or]: return .alternatives(entries)
    case .holds where joints == [.and] || joints == [.comma, .and]: return .all(entries)
    default: throw LegalTextFault.unclearComma(first, isSet: true)
    }
  }

  /// What joins two entries of a list.
  private enum Joint: Hashable {
    case comma
    case and
    case or
  }

  /// Entries with what joins them; behind 不含 a joining 且 or 和 is left, since it can be read in two ways.
  private mutating func heldList(
    after meaning: LegalWord.Meaning
  ) throws(LegalTextFault) -> (entries: [LegalReading], joints: Set<Joint>) {
    var entries: [LegalReading] = [.holds(try operand())]
    var joints: Set<Joint> = []
    while case .operand? = second?.kind, let joint = joint, meaning != .lacks || joint != .and {
      advance()
      joints.insert(joint)
      entries.append(.holds(try operand()))
    }
    return (entries, joints)
  }

  private var joint: Joint? {
    switch next?.kind {
    case .comma: .comma
    case .word(let word) where word.meaning == .and: .and
    case .word(let word) where word.meaning == .or: .or
    case .operand, .note, .per, .comparison, .bracket, .dots, .dash, .anything, .null, .word, nil:
      nil
    }
  }
}
