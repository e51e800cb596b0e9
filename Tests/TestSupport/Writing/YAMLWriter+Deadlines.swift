import SteelyardModel

extension YAMLWriter {
  func deadlines(of volume: Int) -> [YAML] {
    let authority = catalog.volumes[volume].authority
    let isFirst = catalog.volumes.firstIndex { $0.authority == authority } == volume
    return isFirst ? catalog.deadlines.filter { $0.authority == authority }.map(deadline) : []
  }

  private func deadline(_ deadline: Deadline) -> YAML {
    func texts(_ words: [String]) -> YAML? { words.isEmpty ? nil : .texts(words) }
    let length = YAML.text(deadline.length.words)
    let (isLeast, isLimitation) = (deadline.sort == .least, deadline.sort == .limitation)
    return .map([
      ("from", .text(deadline.from.word)), ("to", .text(deadline.to.word)),
      ("within", isLeast ? nil : length), ("at_least", isLeast ? length : nil),
      ("limitation", isLimitation ? .text("true") : nil),
      ("binds", deadline.sort == .party ? .text("party") : nil),
      ("excluding", texts(deadline.excluding.map(\.name))),
      ("extendable", deadline.extendable.map(extendable)),
      ("on_holiday", deadline.movesOffHolidays ? .text("moves") : nil),
      ("kinds", texts(deadline.kinds.map(\.rawValue))), ("powers", texts(deadline.powers)),
      ("when", deadline.when.isEmpty ? nil : .list(deadline.when.map(row))),
      ("basis", .text(deadline.basis.citation)), ("in_force", period(deadline.inForce)),
    ])
  }

  private func extendable(_ more: Deadline.Extension) -> YAML {
    .map([
      ("by", .text(more.length.words)), ("approver", .text(more.approver)),
      ("because", .text(more.ground)),
    ])
  }
}
