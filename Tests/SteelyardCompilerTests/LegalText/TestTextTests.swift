import SteelyardCompiler
import SteelyardModel
import Testing

@Suite struct TestTextTests {
  @Test func smoke() {
    let tons = FactorType.quantity(unit: "吨", grain: Ratio(1, 100) ?? .one)
    let rows: [(String, Bool, FactorType)] = [
      ("5000元以上不满1万元", false, .money), ("at least 5000 and under 10000", false, .money),
      ("[5000..10000)", true, .money), ("超过100", false, .count(unit: "次")), ("over 100", false, .days),
      ("> 100", true, .days), ("> 100", false, .days), ("30日以下", false, .days), ("<= 30", true, .days),
      ("3次", false, .count(unit: "次")), ("第3次", false, .count(unit: "次")),
      ("超过5吨10吨以下", false, tons), ("超过五吨十吨以下", false, tons), ("2-5人", false, .count(unit: "人")),
      ("5至10万元", false, .money), ("5000至1万元", false, .money), ("三至五千元", false, .money), ("三至五百万元", false, .money),
      ("1年以内", false, .months), ("10%以上", false, .percent(grain: Ratio(1, 100) ?? .one)),
      ("满18周岁不满20周岁", false, .years), ("不限", false, .money), ("无法查实", false, .money),
      ("45万以上60万以上", false, .money), ("60万以上45万以下", false, .money), ("超过5次不满6次", false, .count(unit: "次")),
      ("5吨以上，不满10吨", false, tons), ("不满1吨或者超过5吨", false, tons), ("5000元（含）以上", false, .money),
      ("5000元以上（不含本数）", false, .money), ("5.005吨", false, tons), ("5元", false, tons), ("5咕噜以上", false, tons),
      ("1次、3次", false, .count(unit: "次")), ("100,200", false, .days), ("5吨左右", false, tons),
      (">= 5万元以上", true, .money), ("1次、3次以上", false, .count(unit: "次")),
      ("2021年7月15日起", false, .date), ("自2021-07-15至2022年1月1日", false, .date), ("]1..5[", true, .days),
      ("not(3, 5)", true, .days), ("-", true, .days), ("null", true, .days), ("-5", true, .days),
      ("5 or more", false, .days), ("under 3 or over 5", false, .days), ("between 3 and 5 days", false, .days),
    ]
    for (text, quoted, type) in rows {
      print(text, "→", TestText.read(text, isQuoted: quoted, for: type))
    }
    let list = FactorType.choice(["报告表", "报告书", "登记表"], isOrdered: false)
    let grade = FactorType.choice(["较轻", "一般", "严重"], isOrdered: true)
    let set = FactorType.choices(["饮用水源", "生态红线", "自然保护区"])
    for (text, quoted, type) in [
      ("报告书、报告表", false, list), ("非报告书", false, list), ("none of 报告书", false, list),
      ("not(报告书, 登记表)", true, list), ("抱告书", false, list), ("报告书以上", false, list),
      ("一般以上", false, grade), ("[较轻..一般]", true, grade), ("超过严重", false, grade), ("> 严重", true, grade),
      ("含饮用水源", false, set), ("has 饮用水源", false, set), ("含饮用水源且含生态红线", false, set), ("含饮用水源或者生态红线", false, set),
      ("饮用水源、生态红线", false, set), ("不含饮用水源", false, set), ("含饮用水源、生态红线", false, set), ("无", false, set),
      ("是", false, .yesNo), ("no", false, .yesNo), ("x", false, .yesNo), ("x", false, .text),
    ] {
      print(text, "→", TestText.read(text, isQuoted: quoted, for: type))
    }
    for text in ["5万元以上10万元以下", "10万元以下", "500元", "1万元以上", "[500..800)", "5-10万元", "500元、600元", "10元以上5元以下"] {
      print(text, "→", AmountText.read(text, unit: .money))
    }
    let area = FactorType.quantity(unit: "平方米", grain: Ratio(1, 100) ?? .one)
    for (text, type) in [
      ("10倍以上20倍以下", FactorType.money), ("1%以上5%以下", .money), ("100元以上1000元以下", area), ("100元/平方米", area),
      ("每亩100元", area), ("5万元以上10万元以下", .money), ("10倍", area), ("千分之五", .money), ("1/24", .money), ("每万元100元", .money),
      ("每人1000元以上2000元以下", .count(unit: "人")), ("1000元/日", .days),
    ] {
      print(text, "→", AmountText.readCoefficient(text, of: type, in: .money))
    }
    for text in ["30%以上70%以下", "30-70%", "0以上30%以下", "0.3", "三分之一以上", "30"] {
      print(text, "→", AmountText.readShare(text))
    }
  }
}
