import SteelyardText

extension NoticeWriter {
  /// Writes one notice for all cases, or refuses and says all that the law requires and some of them lack.
  public func notice(_ joint: JointNotice) throws(NoticeRefusal) -> String {
    let lacks = lacks(of: joint)
    guard lacks.isEmpty else { throw NoticeRefusal(missing: lacks) }
    return write(joint, lacks: [])
  }

  /// Writes one notice for all cases whatever they lack; if they lack anything, it is marked as a draft and says what.
  public func draft(_ joint: JointNotice) -> String {
    write(joint, lacks: lacks(of: joint))
  }

  /// What some of the cases lack, each thing once.
  private func lacks(of joint: JointNotice) -> [NoticeLack] {
    var found: [NoticeLack] = []
    for lack in joint.materials.flatMap({ kind.lacks(of: $0) }) where !found.contains(lack) {
      found.append(lack)
    }
    return found
  }

  private func write(_ joint: JointNotice, lacks: [NoticeLack]) -> String {
    JointComposer(joint: joint, kind: kind, language: language).page(lacks: lacks).map(set) ?? ""
  }
}
