import SteelyardText
import Testing

/// What the writer writes.
struct JSONWriterTests {
  private func write(pretty: Bool) -> String {
    var json = JSONWriter(pretty: pretty)
    json.object {
      $0.member("a", "x")
      $0.array("b") { list in
        list.value(1)
        list.value(true)
        list.null()
        list.object { _ in }
      }
      $0.member("c", [])
      $0.object("d") { $0.member("e", Int64.min) }
    }
    return json.text
  }

  @Test func `compact output has no blanks`() {
    #expect(
      write(pretty: false)
        == #"{"a":"x","b":[1,true,null,{}],"c":[],"d":{"e":-9223372036854775808}}"#
    )
  }

  @Test func `pretty output has a line for each value`() {
    let expected = """
      {
        "a": "x",
        "b": [
          1,
          true,
          null,
          {}
        ],
        "c": [],
        "d": {
          "e": -9223372036854775808
        }
      }
      """
    #expect(write(pretty: true) == expected)
  }

  @Test func `quotes, backslashes and control characters are escaped`() {
    var json = JSONWriter()
    json.value("罚\"\\\n\r\t\u{0}\u{1F}\u{7F}\u{1F600}")
    #expect(json.text == "\"罚\\\"\\\\\\n\\r\\t\\u0000\\u001f\\u007f\u{1F600}\"")
  }
}
