extension Measure {
  /// The measures every catalog knows, in a fixed order (行政处罚法 §9, 行政强制法 §9 and 12, 行政许可法 §38).
  public static let builtIn: [Measure] = [
    Measure("fine", "罚款", "fine", .money, .penalty),
    Measure("warning", "警告", "warning", .none, .penalty),
    Measure("public-criticism", "通报批评", "public criticism", .none, .penalty),
    Measure("confiscate-gains", "没收违法所得", "confiscation of illegal gains", .none, .penalty),
    Measure("confiscate-goods", "没收非法财物", "confiscation of illegal goods", .none, .penalty),
    Measure("confiscate-tools", "没收工具、设备、原料", "confiscation of tools", .none, .penalty),
    Measure("suspend-licence", "暂扣许可证件", "suspension of a licence", .days, .penalty),
    Measure("downgrade", "降低资质等级", "downgrading", .none, .penalty),
    Measure("revoke-licence", "吊销许可证件", "revocation of a licence", .none, .penalty),
    Measure("restrict-business", "限制开展生产经营活动", "restriction of business", .none, .penalty),
    Measure("suspension", "责令停产停业", "suspension of business", .days, .penalty),
    Measure("closure", "责令关闭", "closure", .none, .penalty),
    Measure("career-bar", "限制从业", "career bar", .months, .penalty),
    Measure("detention", "行政拘留", "administrative detention", .days, .penalty),
    Measure("order-correction", "责令改正", "order to correct", .none, .order),
    Measure("order-stop", "责令停止违法行为", "order to stop", .none, .order),
    Measure("restore", "责令恢复原状", "order to restore", .none, .order),
    Measure("education", "批评教育", "education", .none, .order),
    Measure("seal", "查封", "sealing", .days, .coercion),
    Measure("seize", "扣押", "seizure", .days, .coercion),
    Measure("freeze", "冻结", "freezing", .days, .coercion),
    Measure("late-charge", "加处罚款或者滞纳金", "late-payment charge", .money, .coercion),
    Measure("substitute", "代履行", "substitute performance", .none, .coercion),
    Measure("grant", "准予许可", "grant of a licence", .none, .grant),
    Measure("grant-with-conditions", "附条件准予许可", "conditional grant", .none, .grant),
    Measure("special-approval", "报特别批准", "referral for special approval", .none, .other),
    Measure("refuse", "不予许可", "refusal of a licence", .none, .refusal),
    Measure("time-limit", "办理期限", "time limit", .workingDays, .term),
    Measure("levy", "征收", "levy", .money, .levy),
    Measure("levy-rate", "征收比例", "rate of levy", .percent, .levy),
    Measure("levy-multiple", "征收倍数", "multiple of levy", .multiple, .levy),
    Measure("benefit", "给付", "benefit", .money, .benefit),
    Measure("benefit-months", "给付期限", "months of benefit", .months, .benefit),
    Measure("reward", "奖励", "reward", .money, .benefit),
    Measure("confirm", "予以确认", "confirmation", .none, .grant),
    Measure("refuse-confirmation", "不予确认", "refusal of confirmation", .none, .refusal),
    Measure("inspections", "检查频次", "inspections a year", .count, .other),
    Measure("transfer", "移送司法机关", "transfer to the judiciary", .none, .other),
  ]

  private init(_ id: String, _ name: String, _ englishName: String, _ unit: Unit, _ nature: Nature)
  {
    self.init(id: id, name: name, englishName: englishName, unit: unit, nature: nature)
  }
}
