import SteelyardText
import Testing

/// Texts in XML and HTML.
struct MarkupEscapingTests {
  @Test(arguments: [
    ("罚款", "罚款"), ("a<b>&\"'", "a&lt;b&gt;&amp;&quot;&#39;"), ("a\nb\tc\r", "a&#10;b&#9;c&#13;"),
    ("\u{0}\u{1B}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("😀", "😀"),
  ])
  func `what has a meaning of its own is escaped`(_ text: String, _ escaped: String) {
    #expect(text.escapedForMarkup == escaped)
  }
}
