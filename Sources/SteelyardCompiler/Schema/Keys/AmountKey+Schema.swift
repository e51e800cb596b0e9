import SteelyardText

extension AmountKey: SchemaKey {
  static let definition = "amount-of-parts"

  var meaning: Bilingual {
    switch self {
    case .computed: Bilingual("等于哪个推算的因素", "the factor it equals")
    case .times: Bilingual("按哪个因素计", "the factor it is so much of")
    case .range: Bilingual("幅度", "the range")
    case .share: Bilingual("法定幅度的份额", "a share of the statutory range")
    case .position: Bilingual("按分值在法定幅度中取点", "a point on the statutory range by a score")
    case .shareOfMost: Bilingual("按分值取法定上限的份额", "a share of the statutory most by a score")
    case .floor: Bilingual("不低于", "never below")
    case .cap: Bilingual("不高于", "never above")
    case .round: Bilingual("取整", "how it is rounded")
    }
  }

  var content: SchemaContent {
    switch self {
    case .computed, .times, .position, .shareOfMost: .words
    case .range, .share, .floor, .cap: .value
    case .round: .mapping("round")
    }
  }
}
