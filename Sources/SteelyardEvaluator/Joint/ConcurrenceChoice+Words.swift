package import SteelyardText

extension ConcurrenceChoice.Why {
  /// Why a measure is imposed under one of several powers, for a person.
  package var words: Bilingual {
    switch self {
    case .only: Bilingual("仅此一项规定此种处罚", "the only one that brings it")
    case .statutoryMost: Bilingual("法定上限较高", "its statutory most is higher")
    case .statutoryLeast: Bilingual("法定上限相同，下限较高", "the same statutory most, a higher least")
    case .benchmarkMost:
      Bilingual("法定幅度相同，裁量基准上限较高", "the same statutory range, a higher benchmark")
    case .benchmarkLeast:
      Bilingual("法定幅度和基准上限相同，基准下限较高", "the same but for a higher least of the benchmark")
    case .equal: Bilingual("完全相同，取案卷所列第一项", "all the same: the first in the case file")
    case .none: Bilingual("都不规定此种处罚", "none of them brings it")
    case .missing: Bilingual("事实不全，尚不能比较", "facts are missing, so that they cannot be compared")
    case .notStated:
      Bilingual(
        "规则没有写明数项处罚如何合并（concurrence）",
        "the rules do not say how several penalties come together (`concurrence`)"
      )
    }
  }
}
