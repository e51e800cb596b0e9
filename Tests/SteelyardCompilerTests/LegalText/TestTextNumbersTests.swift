import SteelyardCompiler
import SteelyardModel
import Testing

/// Tests of numbers, in every spelling.
struct TestTextNumbersTests {
  private func check(_ row: LegalTextRow) throws {
    let form = try TestText.read(row.text, isQuoted: row.isQuoted, for: row.type).get()
    #expect(LegalTextRow.notation(form) == row.meaning, "\(row.reason)")
  }

  @Test(arguments: [
    LegalTextRow("5000元以上不满1万元", .money, "[500000,1000000)", "the reference's own example"),
    LegalTextRow("5000以上不满10000", .money, "[500000,1000000)", "no unit is the factor's own"),
    LegalTextRow("5000元以上且不满1万元", .money, "[500000,1000000)", "a joint between the limits"),
    LegalTextRow("不满1万元5000元以上", .money, "[500000,1000000)", "the upper limit first"),
    LegalTextRow("超过5吨10吨以下", Subject.tons, "(500,1000]", "a word before, a word behind"),
    LegalTextRow("超过五吨十吨以下", Subject.tons, "(500,1000]", "Chinese numerals"),
    LegalTextRow("超过5吨至10吨", Subject.tons, "(500,1000]", "a run that excludes its start"),
    LegalTextRow("5吨以上至10吨", Subject.tons, "[500,1000]", "a run with one word"),
    LegalTextRow("5吨至不满10吨", Subject.tons, "[500,1000)", "a run that excludes its end"),
    LegalTextRow("3次以上", Subject.times, "[3,)", "以上 includes"),
    LegalTextRow("三次及以上", Subject.times, "[3,)", "及以上 says so itself"),
    LegalTextRow("不满3个月", .months, "(,3)", "不满 excludes"),
    LegalTextRow("未满3个月", .months, "(,3)", "未满 excludes"),
    LegalTextRow("不足3个月", .months, "(,3)", "不足 excludes"),
    LegalTextRow("届满3个月", .months, "[3,)", "届满 includes"),
    LegalTextRow("3个月届满", .months, "[3,)", "届满 behind the number"),
    LegalTextRow("30日以外", .days, "(30,)", "以外 excludes"),
    LegalTextRow("30日内", .days, "(,30]", "内 is 以内"),
    LegalTextRow("1年以内", .months, "(,12]", "a year is twelve months"),
    LegalTextRow("1年6个月以内", .months, "(,18]", "years and months together"),
    LegalTextRow("一年零六个月以上不满2年3个月", .months, "[18,27)", "the same in Chinese numerals"),
    LegalTextRow("不满1年12个月", .years, "(,2)", "whole years in the end"),
    LegalTextRow("第3次", Subject.times, "{3}", "the third time is three times"),
    LegalTextRow("第3次以上", Subject.times, "[3,)", "the third time and more"),
    LegalTextRow("2至5人", Subject.people, "[2,5]", "a run holds both ends"),
    LegalTextRow("2-5人", Subject.people, "[2,5]", "a hyphen"),
    LegalTextRow("2～5", Subject.people, "[2,5]", "a wave"),
    LegalTextRow("2人—5人", Subject.people, "[2,5]", "a dash"),
    LegalTextRow("介于2人和5人之间", Subject.people, "[2,5]", "介于 … 之间 is a run"),
    LegalTextRow("10%以上", Subject.percent, "[1000,)", "a percentage in its grain"),
    LegalTextRow("10-30%", Subject.percent, "[1000,3000]", "the unit of the second is the first's"),
    LegalTextRow("百分之十以上百分之三十以下", Subject.percent, "[1000,3000]", "spoken percentages"),
    LegalTextRow("三成以上", Subject.percent, "[3000,)", "成 is ten percent"),
    LegalTextRow("1.5倍以上", Subject.multiple, "[150,)", "a multiple in its grain"),
    LegalTextRow("大于100", .days, "(100,)", "a comparison in words"),
    LegalTextRow("小于100", .days, "(,100)", "a comparison in words"),
    LegalTextRow("大于或者等于100", .days, "[100,)", "或者 inside a word is no alternative"),
    LegalTextRow("不低于5人", Subject.people, "[5,)", "a negated comparison includes"),
    LegalTextRow("不少于5人", Subject.people, "[5,)", "a negated comparison includes"),
    LegalTextRow("不高于5人", Subject.people, "(,5]", "a negated comparison includes"),
    LegalTextRow("不超过5人", Subject.people, "(,5]", "what does not exceed may equal"),
    LegalTextRow("至少5人", Subject.people, "[5,)", "至 inside a word is no run"),
    LegalTextRow("至多5人", Subject.people, "(,5]", "at most"),
    LegalTextRow("≥5人", Subject.people, "[5,)", "a sign that YAML does not know"),
    LegalTextRow("＞5人", Subject.people, "(5,)", "a full-width sign"),
    LegalTextRow("满18周岁不满20周岁", .years, "[18,20)", "years of age"),
    LegalTextRow("5000元（含）以上", .money, "[500000,)", "a note behind the number"),
    LegalTextRow("5000元（不含）以上1万元以下", .money, "(500000,1000000]", "a note that excludes"),
    LegalTextRow("5000元以上1万元以下（不含1万元）", .money, "[500000,1000000)", "a note that repeats it"),
    LegalTextRow("1万元以下（不含10000元）", .money, "(,1000000)", "a note in other digits"),
    LegalTextRow("1次、3次", Subject.times, "{1,3}", "a list"),
    LegalTextRow("1次,1次,3次", Subject.times, "{1,3}", "a value twice is one"),
    LegalTextRow("1次、3次以上", Subject.times, "({1} | [3,))", "a value and a limit"),
    LegalTextRow("不满1吨或者超过5吨", Subject.tons, "((,100) | (500,))", "alternatives"),
    LegalTextRow("非3次", Subject.times, "not {3}", "none of one"),
    LegalTextRow("非3次、5次", Subject.times, "not {3,5}", "none of a list"),
    LegalTextRow("不限", Subject.times, "*", "anything"),
    LegalTextRow("无法查实", .money, "?", "could not be established"),
    LegalTextRow("不满1万元或者无法查实", .money, "((,1000000) | ?)", "a limit, or unknown"),
    LegalTextRow("3亩以上", Subject.area, "[200000,)", "three mu are exactly 2000 square metres"),
    LegalTextRow("500公斤以上2吨以下", Subject.tons, "[50,200]", "two units of one dimension"),
    LegalTextRow("5万元以上", Subject.tenThousands, "[5,)", "a unit that begins with 万"),
    LegalTextRow("5吨以上的", Subject.tons, "[500,)", "的 says nothing"),
    LegalTextRow("人民币5万元以上", .money, "[5000000,)", "a currency before the number"),
    LegalTextRow("50,000元以上", .money, "[5000000,)", "groups of three"),
    LegalTextRow("-5日以上", .days, "[-5,)", "a difference"),
  ])
  func `the law's words`(row: LegalTextRow) throws { try check(row) }

  @Test(arguments: [
    LegalTextRow("5至10万元", .money, "[5000000,10000000]", "the first shares the 万 of the second"),
    LegalTextRow("五至十万元", .money, "[5000000,10000000]", "十万 lends 万, not 十"),
    LegalTextRow("1.5-3万元", .money, "[1500000,3000000]", "decimals share it too"),
    LegalTextRow("1至3亿元", .money, "[10000000000,30000000000]", "亿"),
    LegalTextRow(
      "5000至1万元",
      .money,
      "[500000,1000000]",
      "a number above the second's digits keeps its own"
    ),
    LegalTextRow("5元至10万元", .money, "[500,10000000]", "a unit closes the first number"),
    LegalTextRow("5万至10万元", .money, "[5000000,10000000]", "the unit alone is shared"),
    LegalTextRow(
      "5至10毫克",
      Subject.grams,
      "[5,10]",
      "a unit that is not the factor's own is shared"
    ),
    LegalTextRow("0至10万元", .money, "[0,10000000]", "zero needs no 万"),
  ])
  func `the ends of a run share scale and unit`(row: LegalTextRow) throws { try check(row) }

  @Test(arguments: [
    LegalTextRow(
      "at least 5000 and under 10000",
      .money,
      "[500000,1000000)",
      "the reference's example"
    ),
    LegalTextRow("over 100", .days, "(100,)", "the reference's example"),
    LegalTextRow("at most 30 days", .days, "(,30]", "a unit"),
    LegalTextRow("up to 30", .days, "(,30]", "up to includes"),
    LegalTextRow("5 or more", .days, "[5,)", "words behind the number"),
    LegalTextRow("5 and above", .days, "[5,)", "and that joins nothing"),
    LegalTextRow(
      "under 3 or over 5",
      .days,
      "((,3) | (5,))",
      "or over before a number is an alternative"
    ),
    LegalTextRow("more than 3 and less than 5 t", Subject.tons, "(300,500)", "a unit at the end"),
    LegalTextRow("between 3 and 5 days", .days, "[3,5]", "between holds both ends"),
    LegalTextRow("from 3 to 5 working days", .workingDays, "[3,5]", "a unit of two words"),
    LegalTextRow("no more than 30%", Subject.percent, "(,3000]", "a percentage"),
    LegalTextRow("3 times", Subject.times, "{3}", "the English of 次"),
    LegalTextRow("not 3", Subject.times, "not {3}", "none of one"),
    LegalTextRow("none of 3, 5", Subject.times, "not {3,5}", "none of a list"),
    LegalTextRow("any", Subject.times, "*", "anything"),
    LegalTextRow("unknown", .money, "?", "could not be established"),
    LegalTextRow("At Least 5000 Yuan", .money, "[500000,)", "capital letters"),
  ])
  func `English words`(row: LegalTextRow) throws { try check(row) }

  @Test(arguments: [
    LegalTextRow(
      "[5000..10000)",
      .money,
      "[500000,1000000)",
      "the reference's example",
      quoted: true
    ),
    LegalTextRow("(5..10]", .days, "(5,10]", "an open start", quoted: true),
    LegalTextRow("]5..10[", .days, "(5,10)", "reversed brackets are open", quoted: true),
    LegalTextRow("[5 .. 10]", .days, "[5,10]", "spaces", quoted: true),
    LegalTextRow("[-5..5]", .days, "[-5,5]", "a minus behind a bracket", quoted: true),
    LegalTextRow("> 100", .days, "(100,)", "the reference's example", quoted: true),
    LegalTextRow(">= -3", .days, "[-3,)", "a minus behind a sign", quoted: true),
    LegalTextRow("<= 30", .days, "(,30]", "the reference's example", quoted: true),
    LegalTextRow("<30", .days, "(,30)", "no space", quoted: true),
    LegalTextRow("= 3", .days, "{3}", "equal", quoted: true),
    LegalTextRow("!= 3", .days, "not {3}", "unequal", quoted: true),
    LegalTextRow("3", .days, "{3}", "the reference's example", quoted: true),
    LegalTextRow("-3", .days, "{-3}", "a minus that begins the text", quoted: true),
    LegalTextRow("1, 3", .days, "{1,3}", "a list", quoted: true),
    LegalTextRow("< 1, > 3", .days, "((,1) | (3,))", "a comma of S-FEEL is or", quoted: true),
    LegalTextRow("1, [3..5]", .days, "({1} | [3,5])", "a value and an interval", quoted: true),
    LegalTextRow("not(3, 5)", .days, "not {3,5}", "negation", quoted: true),
    LegalTextRow("not([3..5])", .days, "not [3,5]", "negation of an interval", quoted: true),
    LegalTextRow("not(null)", .days, "not ?", "was established", quoted: true),
    LegalTextRow("-", .days, "*", "the reference's example", quoted: true),
    LegalTextRow("null", .days, "?", "the reference's example", quoted: true),
    LegalTextRow("[500元..1万元)", .money, "[50000,1000000)", "units inside", quoted: true),
    LegalTextRow("［5..10）", .days, "[5,10)", "full-width brackets", quoted: true),
    LegalTextRow("5000元以上", .money, "[500000,)", "words may be quoted too", quoted: true),
  ])
  func `S-FEEL`(row: LegalTextRow) throws { try check(row) }
}
