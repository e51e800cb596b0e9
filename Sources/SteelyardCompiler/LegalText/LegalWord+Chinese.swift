extension LegalWord {
  /// The words of Chinese law.
  static let chinese: [LegalWord] =
    limits(.lower, .after, .by(.above), "以上")
    + limits(.lower, .after, .always, "及以上", "含以上", "或者以上", "或以上")
    + limits(.lower, .after, .by(.beyond), "以外", "之外")
    + limits(.lower, .either, .by(.completed), "届满")
    + limits(.lower, .before, .by(.completed), "满", "已满", "年满")
    + limits(.lower, .before, .by(.exceeding), "超过", "逾", "超出")
    + limits(.lower, .before, .always, "不低于", "不少于", "不小于", "不短于", "至少", "最少", "最低", "达到", "达")
    + limits(.lower, .before, .always, "大于等于", "大于或等于", "大于或者等于")
    + limits(.lower, .before, .never, "大于", "高于", "多于", "晚于")
    + limits(.lower, .before, .always, "不早于")
    + limits(.lower, .after, .always, "起", "及以后", "及之后")
    + limits(.upper, .after, .by(.below), "以下")
    + limits(.upper, .after, .always, "及以下", "含以下", "或者以下", "或以下")
    + limits(.upper, .after, .by(.within), "以内", "之内", "内")
    + limits(.upper, .before, .by(.lessThan), "不满")
    + limits(.upper, .before, .by(.notYet), "未满")
    + limits(.upper, .before, .by(.insufficient), "不足")
    + limits(.upper, .before, .never, "不到", "未达到", "未达", "低于", "少于", "小于", "早于")
    + limits(.upper, .before, .notBy(.exceeding), "不超过", "未超过", "不超出", "未超出", "不逾")
    + limits(.upper, .before, .always, "不高于", "不多于", "不大于", "不长于", "至多", "最多", "最高", "不晚于")
    + limits(.upper, .before, .always, "小于等于", "小于或等于", "小于或者等于")
    + limits(.upper, .after, .always, "止", "为止", "及以前", "及之前")
    + words(.to, "至", "到")
    + words(.from, "自", "从", "由", "介于", "在")
    + words(.between, "之间", "间")
    + words(.and, "且", "并且", "和", "与")
    + words(.or, "或", "或者")
    + words(.not, "非", "不是", "不为", "不属于")
    + words(.equal, "等于", "为", "是")
    + words(.holds, "含", "含有", "包含", "包括")
    + words(.holdsAll, "同时含", "同时含有", "同时包含", "同时包括")
    + words(.oneOfThem, "之一", "其中之一", "任一项")
    + words(.lacks, "不含", "不含有", "不包含", "不包括")
    + words(.any, "不限", "任意", "任何")
    + words(.unknown, "无法查实", "无法查明", "无法查证", "无法查证核实", "无法认定", "无法确定", "无法计算", "未知", "不明")
    + words(.vague, "左右", "约", "大约", "近", "多", "余", "几", "数", "以前", "以后", "之前", "之后", "前", "后")
    + words(.torn, "以")
    + words(.filler, "的")

  private static func limits(
    _ side: Side,
    _ place: Place,
    _ inclusion: Inclusion,
    _ texts: String...
  ) -> [LegalWord] {
    texts.map { LegalWord($0, .limit(side, place, inclusion), .chinese) }
  }

  private static func words(_ meaning: Meaning, _ texts: String...) -> [LegalWord] {
    texts.map { LegalWord($0, meaning, .chinese) }
  }
}
