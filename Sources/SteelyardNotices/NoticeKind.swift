/// The documents that can be written for a case.
public enum NoticeKind: String, Hashable, Sendable, CaseIterable {
  /// 裁量说明理由书: why the decision is what it is, for every class of power.
  case reasons
  /// 行政处罚事先告知书: what penalty is proposed and why, before it is decided (行政处罚法 §44).
  case priorNotice = "prior-notice"
  /// 不予行政处罚决定说明: why no penalty is imposed although the law was broken (行政处罚法 §33).
  case noPenalty = "no-penalty"

  /// All that the law requires of such a notice and the material lacks, in the order of the notice.
  public func lacks(of material: NoticeMaterial) -> [NoticeLack] {
    Completeness(material: material, kind: self).lacks
  }
}
