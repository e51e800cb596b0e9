import SteelyardDiagnostics
import SteelyardModel
import SteelyardSyntax
import SteelyardText

extension VolumeResolver {
  /// The time limits that decisions must keep by this volume.
  mutating func deadlines() -> [Deadline] {
    declaration.deadlines.compactMap { deadline($0) }
  }

  private mutating func deadline(_ fields: Fields<DeadlineKey>) -> Deadline? {
    if fields[.basis] == nil {
      log.reportMissingCitation(of: fields, at: fields[.within] ?? fields[.atLeast])
    }
    let kinds = Power.Kind.kinds(fields.items(.kinds), log: &log)
    let powers = fields.items(.powers).map(\.text)
    if kinds.isEmpty, powers.isEmpty { log.reportMissingKey(DeadlineKey.kinds, in: fields.node) }
    let basis = fields[.basis].flatMap { names.provision($0, log: &log) }
    let length = length(of: fields)
    let when = rows(fields[.when])
    let period = Period(declared: fields[.inForce], log: &log) ?? volume.inForce
    guard let from = fields.text(.from).flatMap(Moment.init(word:)),
      let to = fields.text(.to).flatMap(Moment.init(word:)), let length, let basis
    else { return nil }
    var deadline = Deadline(
      from: from,
      to: to,
      length: length,
      sort: sort(of: fields),
      kinds: kinds,
      powers: powers,
      when: when,
      excluding: fields.items(.excluding).compactMap { exclusion($0) },
      movesOffHolidays: fields.text(.onHoliday) == "moves",
      basis: basis,
      authority: volume.authority,
      inForce: period
    )
    deadline.extendable = extendable(fields[.extendable], of: length)
    checkLeast(fields)
    return deadline
  }

  private func sort(of fields: Fields<DeadlineKey>) -> Deadline.Sort {
    if fields[.atLeast] != nil { return .least }
    if fields.text(.binds) == "party" { return .party }
    let isLimitation = fields.text(.limitation).flatMap(YesNoWord.init)?.value ?? false
    return isLimitation ? .limitation : .limit
  }

  /// The one length that is written, as the most or the least.
  private mutating func length(of fields: Fields<DeadlineKey>) -> Deadline.Length? {
    switch (fields[.within], fields[.atLeast]) {
    case (let node?, nil), (nil, let node?): return length(node)
    case (nil, nil):
      log.reportMissingKey(DeadlineKey.within, in: fields.node)
      return nil
    case (_, let node?):
      log.reportUnreadable(
        node,
        Bilingual("within 和 at_least 只写一个", "write one of `within` and `at_least`")
      )
      return nil
    }
  }

  private mutating func length(_ node: Node) -> Deadline.Length? {
    do throws(QuantityError) {
      if let length = try Deadline.Length(written: node.text) { return length }
      log.reportUnreadable(
        node,
        Bilingual(
          "期限写成 `90日`、`7个工作日`、`6个月` 或者 `2年`",
          "write it like `90日`, `7个工作日`, `6个月` or `2年`"
        )
      )
    } catch {
      log.reportUnreadable(node, error)
    }
    return nil
  }

  private mutating func exclusion(_ node: Node) -> Exclusion? {
    if let exclusion = Exclusion(word: node.text) { return exclusion }
    log.reportUnknownWord(node, words: Exclusion.allCases.map(\.name) + Exclusion.words)
    return nil
  }

  private mutating func extendable(
    _ node: Node?,
    of length: Deadline.Length
  ) -> Deadline.Extension? {
    guard let node, let fields = Fields<ExtendableKey>(node, log: &log), let by = fields[.by],
      let more = self.length(by)
    else { return nil }
    guard (more.unit == .workingDays) == (length.unit == .workingDays) else {
      log.reportUnreadable(
        by,
        Bilingual(
          "期限是\(length.words)，延长也要同样计算工作日或者自然日",
          "the limit is \(length.englishWords); an extension counts the same sort of days"
        )
      )
      return nil
    }
    return Deadline.Extension(
      length: more,
      approver: fields.text(.approver) ?? "",
      ground: fields.text(.because) ?? ""
    )
  }

  /// A least time is nothing that could be exceeded.
  private mutating func checkLeast(_ fields: Fields<DeadlineKey>) {
    guard fields[.atLeast] != nil else { return }
    for key in [DeadlineKey.limitation, .binds, .extendable, .onHoliday] {
      guard let entry = fields.entry(key) else { continue }
      log.reportUnreadable(
        entry.key,
        Bilingual("at_least 是至少要隔的时间，没有这一项", "a least time has no such key")
      )
    }
  }
}
