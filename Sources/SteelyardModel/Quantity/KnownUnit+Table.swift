extension KnownUnit {
  /// Every unit with a worth of its own, in the spelling of laws and in English.
  package static let table: [KnownUnit] =
    moneyAndMass + lengthAndArea + volume + time + shares + counted + foreignMoney

  private static let moneyAndMass = [
    KnownUnit("元", .money(.yuan), 1), KnownUnit("圆", .money(.yuan), 1),
    KnownUnit("元人民币", .money(.yuan), 1),
    KnownUnit("人民币元", .money(.yuan), 1), KnownUnit("元整", .money(.yuan), 1),
    KnownUnit("元正", .money(.yuan), 1),
    KnownUnit("yuan", .money(.yuan), 1), KnownUnit("rmb", .money(.yuan), 1),
    KnownUnit("cny", .money(.yuan), 1),
    KnownUnit("角", .money(.yuan), 1, 10), KnownUnit("jiao", .money(.yuan), 1, 10),
    KnownUnit("分", .money(.yuan), 1, 100), KnownUnit("fen", .money(.yuan), 1, 100),
    KnownUnit("克", .mass, 1), KnownUnit("g", .mass, 1), KnownUnit("gram", .mass, 1),
    KnownUnit("grams", .mass, 1), KnownUnit("毫克", .mass, 1, 1_000),
    KnownUnit("mg", .mass, 1, 1_000), KnownUnit("微克", .mass, 1, 1_000_000),
    KnownUnit("千克", .mass, 1_000), KnownUnit("公斤", .mass, 1_000),
    KnownUnit("kg", .mass, 1_000), KnownUnit("kilograms", .mass, 1_000),
    KnownUnit("斤", .mass, 500), KnownUnit("吨", .mass, 1_000_000), KnownUnit("t", .mass, 1_000_000),
    KnownUnit("tonne", .mass, 1_000_000), KnownUnit("tonnes", .mass, 1_000_000),
  ]

  /// Every other currency by its Chinese word and its code, and the words people use besides.
  private static let foreignMoney =
    Currency.allCases.filter { $0 != .yuan }.flatMap { currency in
      [currency.unit, currency.code.lowercased()].map { KnownUnit($0, .money(currency), 1) }
    } + [
      KnownUnit("美金", .money(.usDollar), 1), KnownUnit("us dollars", .money(.usDollar), 1),
      KnownUnit("us dollar", .money(.usDollar), 1), KnownUnit("dollars", .money(.usDollar), 1),
      KnownUnit("dollar", .money(.usDollar), 1), KnownUnit("美分", .money(.usDollar), 1, 100),
      KnownUnit("cents", .money(.usDollar), 1, 100), KnownUnit("euros", .money(.euro), 1),
      KnownUnit("euro", .money(.euro), 1), KnownUnit("pounds", .money(.poundSterling), 1),
      KnownUnit("pound", .money(.poundSterling), 1),
      KnownUnit("pence", .money(.poundSterling), 1, 100),
      KnownUnit("yen", .money(.yen), 1), KnownUnit("日圆", .money(.yen), 1),
      KnownUnit("won", .money(.won), 1), KnownUnit("港币", .money(.hongKongDollar), 1),
    ]

  private static let lengthAndArea = [
    KnownUnit("米", .length, 1), KnownUnit("m", .length, 1), KnownUnit("metre", .length, 1),
    KnownUnit("metres", .length, 1), KnownUnit("分米", .length, 1, 10),
    KnownUnit("厘米", .length, 1, 100), KnownUnit("cm", .length, 1, 100),
    KnownUnit("毫米", .length, 1, 1_000), KnownUnit("mm", .length, 1, 1_000),
    KnownUnit("千米", .length, 1_000), KnownUnit("公里", .length, 1_000),
    KnownUnit("km", .length, 1_000), KnownUnit("海里", .length, 1_852),
    KnownUnit("平方米", .area, 1), KnownUnit("平米", .area, 1), KnownUnit("㎡", .area, 1),
    KnownUnit("m²", .area, 1), KnownUnit("m2", .area, 1), KnownUnit("m^2", .area, 1),
    KnownUnit("平方分米", .area, 1, 100), KnownUnit("平方厘米", .area, 1, 10_000),
    KnownUnit("平方公里", .area, 1_000_000), KnownUnit("平方千米", .area, 1_000_000),
    KnownUnit("km2", .area, 1_000_000), KnownUnit("km²", .area, 1_000_000),
    KnownUnit("公顷", .area, 10_000), KnownUnit("ha", .area, 10_000),
    KnownUnit("hectares", .area, 10_000), KnownUnit("hectare", .area, 10_000),
    KnownUnit("亩", .area, 2_000, 3), KnownUnit("mu", .area, 2_000, 3),
  ]

  private static let volume = [
    KnownUnit("升", .volume, 1), KnownUnit("l", .volume, 1), KnownUnit("litre", .volume, 1),
    KnownUnit("litres", .volume, 1), KnownUnit("毫升", .volume, 1, 1_000),
    KnownUnit("ml", .volume, 1, 1_000), KnownUnit("立方厘米", .volume, 1, 1_000),
    KnownUnit("立方分米", .volume, 1), KnownUnit("立方米", .volume, 1_000),
    KnownUnit("m³", .volume, 1_000), KnownUnit("m3", .volume, 1_000),
    KnownUnit("m^3", .volume, 1_000),
  ]

  private static let time = [
    KnownUnit("日", .time, 1), KnownUnit("天", .time, 1), KnownUnit("day", .time, 1),
    KnownUnit("days", .time, 1), KnownUnit("周", .time, 7), KnownUnit("星期", .time, 7),
    KnownUnit("个星期", .time, 7), KnownUnit("week", .time, 7), KnownUnit("weeks", .time, 7),
    KnownUnit("小时", .time, 1, 24), KnownUnit("个小时", .time, 1, 24),
    KnownUnit("h", .time, 1, 24), KnownUnit("hour", .time, 1, 24),
    KnownUnit("hours", .time, 1, 24), KnownUnit("分钟", .time, 1, 1_440),
    KnownUnit("minute", .time, 1, 1_440), KnownUnit("minutes", .time, 1, 1_440),
    KnownUnit("工作日", .workingTime, 1), KnownUnit("个工作日", .workingTime, 1),
    KnownUnit("working day", .workingTime, 1), KnownUnit("working days", .workingTime, 1),
    KnownUnit("月", .months, 1), KnownUnit("个月", .months, 1), KnownUnit("month", .months, 1),
    KnownUnit("months", .months, 1), KnownUnit("年", .months, 12), KnownUnit("周年", .months, 12),
    KnownUnit("岁", .months, 12), KnownUnit("周岁", .months, 12), KnownUnit("year", .months, 12),
    KnownUnit("years", .months, 12),
  ]

  private static let shares = [
    KnownUnit("%", .percent, 1), KnownUnit("‰", .percent, 1, 10), KnownUnit("成", .percent, 10),
    KnownUnit("百分点", .percent, 1), KnownUnit("个百分点", .percent, 1),
    KnownUnit("percent", .percent, 1), KnownUnit("per cent", .percent, 1),
    KnownUnit("倍", .multiple, 1), KnownUnit("times", .multiple, 1),
    KnownUnit("分", .points, 1), KnownUnit("point", .points, 1), KnownUnit("points", .points, 1),
  ]

  private static let counted = [
    "次", "人", "个", "名", "件", "起", "辆", "家", "处", "只", "头", "台", "张", "份", "项", "户", "条", "批", "艘",
    "架", "本", "套", "枚", "瓶", "盒", "箱", "人次", "times", "time", "persons", "person", "people",
    "pieces", "vehicles",
  ].map { KnownUnit($0, .count, 1) }
}
