/// A way in which real standards are written; the letters are those of the page of the catalogue.
enum Shape: String, CaseIterable, Comparable {
  case quantity = "a"
  case repetition = "b"
  case combination = "c"
  case score = "d"
  case share = "e"
  case multiple = "f"
  case perUnit = "g"
  case withoutMoney = "h"
  case subject = "i"
  case correctionFirst = "j"
  case exemptionList = "k"
  case licensing = "l"
  case coercion = "m"
  case levyAndBenefit = "n"
  case daily = "o"
  case counters = "p"
  case override = "q"
  case foreign = "r"

  /// What it is, in English and in Chinese.
  var title: String {
    switch self {
    case .quantity: "bands by one quantity · 按一个数量分档"
    case .repetition: "repetition within a window · 一定期间内的次数"
    case .combination: "combinations of facts · 情节组合"
    case .score: "weighted factors summed to a score · 因素加权计分"
    case .share: "share of the statutory range · 法定幅度的百分比"
    case .multiple: "multiple of gains, goods or another amount · 金额的倍数"
    case .perUnit: "per unit, per head, per day · 按单位、人数、日数"
    case .withoutMoney: "measures without money, and choices between measures · 非金钱措施与择一"
    case .subject: "by subject · 按当事人种类"
    case .correctionFirst: "order to correct first · 先责令改正"
    case .exemptionList: "exemption and first-offence lists · 不罚、首违清单"
    case .licensing: "licences and approvals · 许可与审批"
    case .coercion: "sealing, seizing, freezing · 查封、扣押、冻结"
    case .levyAndBenefit: "levies, benefits, rewards, confirmations, rulings · 征收、给付、奖励、确认、裁决"
    case .daily: "daily fines and late-payment charges · 按日连续处罚与加处罚款"
    case .counters: "counters per vehicle, driver or place · 按车、按人、按地计次"
    case .override: "override rows, and the heavier of several · 优先行与从重一档"
    case .foreign: "another country's matrix · 外国的矩阵"
    }
  }

  static func < (left: Shape, right: Shape) -> Bool { left.rawValue < right.rawValue }
}
