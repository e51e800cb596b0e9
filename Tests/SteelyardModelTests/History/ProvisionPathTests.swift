import SteelyardModel
import Testing

@Test(arguments: [
  ("第122条第1款", "第一百二十二条第一款"), ("第122条第1款", "第１２２条第１款"), ("第51条之一", "第五十一条之1"),
  ("第10条第（一）项", "第十条第1项"), ("art. 83(5)(a)", "Article 83(5)(A)"), ("§ 12", "§12"),
  ("第三章第12条", "第12条"),
])
func `one place in other words is the same place`(left: String, right: String) {
  let (left, right) = (ProvisionPath(left), ProvisionPath(right))
  #expect(left.contains(right) == .same)
  #expect(right.contains(left) == .same)
  #expect(left.sameArticle(as: right) == .same)
}

@Test(arguments: [
  // What is asked, what an act names, whether it is the same item, whether it is the same article.
  ("第122条", "第122条第2款", ProvisionPath.Likeness.same, ProvisionPath.Likeness.same),
  ("第122条第1款", "第122条第2款", .other, .same),
  ("第122条第1款", "第122条", .open, .same),
  ("第102条第1款第5项", "第102条第5项", .open, .same),
  ("第102条第5项", "第102条第1款第5项", .same, .same),
  ("第102条第1款第5项", "第102条第1款第6项", .other, .same),
  ("第122条", "第123条", .other, .other),
  ("第122条", "第12条", .other, .other),
  ("第51条", "第51条之一", .other, .other),
  ("第122条", "", .open, .open),
  ("art. 83(5)", "art. 83(4)", .other, .same),
  ("art. 83(5)", "art. 84", .other, .other),
  ("附表第2-6项", "附表第2-7项", .other, .other),
])
func `an act is in the item or the article that is asked for, in another, or nobody can tell`(
  asked: String,
  named: String,
  item: ProvisionPath.Likeness,
  article: ProvisionPath.Likeness
) {
  #expect(ProvisionPath(asked).contains(ProvisionPath(named)) == item)
  #expect(ProvisionPath(asked).sameArticle(as: ProvisionPath(named)) == article)
}

@Test(arguments: [
  "", "第", "第条", "第第第条条条", "之之之", "第一百二十二", "((((", String(repeating: "第", count: 10_000),
])
func `anything may be read as a place`(text: String) {
  let path = ProvisionPath(text)
  #expect(path.contains(path) != .other)
}
