import SteelyardModel
import Testing

@Test(arguments: [
  ("闽A12345", "闽A·12345"), ("闽A12345", "闽ａ 12345"), ("闽A12345", "闽A-12345"),
  ("阿布都·热合曼", "阿布都热合曼"), (" 甲公司 ", "甲公司"),
])
func `names are the same but for dots, spaces, width and case`(left: String, right: String) {
  #expect(Identity(left) == Identity(right))
  #expect(Set([Identity(left), Identity(right)]).count == 1)
}

@Test(arguments: [("闽A12345", "闽A12346"), ("甲公司", "甲公司分公司"), ("闽A1", "闽B1")])
func `any other difference makes two names`(left: String, right: String) {
  #expect(Identity(left) != Identity(right))
}
