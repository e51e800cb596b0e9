package import SteelyardEvaluator
package import SteelyardText

extension Outcome {
  /// What a person reads.
  package var name: Bilingual {
    switch self {
    case .conforms: Bilingual("符合基准", "conforms to the benchmark")
    case .deviates: Bilingual("偏离基准，理由充分", "deviates from the benchmark with a sufficient reason")
    case .departs: Bilingual("不符合基准", "departs from the benchmark")
    case .unlawful: Bilingual("违法", "unlawful")
    case .incomplete: Bilingual("事实不全", "incomplete")
    case .unknownPower: Bilingual("目录中没有该事项", "no such power in the catalogue")
    case .unreadable: Bilingual("无法读取", "unreadable")
    }
  }
}

extension StandardChoice {
  /// What a person reads.
  package var name: Bilingual {
    switch self {
    case .own: Bilingual("本机关制定", "issued by this authority")
    case .nearestAbove: Bilingual("最近的上级机关制定", "issued by the nearest authority above")
    case .onlyOne: Bilingual("案卷未写明机关，仅有此一标准", "the only one, as the case names no authority")
    case .none: Bilingual("没有裁量标准，仅有法定幅度", "no standard, the statutory range alone")
    case .authorityMissing:
      Bilingual("案卷未写明机关，无法确定标准", "several, and the case names no authority")
    }
  }
}
