import SteelyardCases
import Testing

/// Converts bytes one after another with one decoder.
private func converted(_ pieces: [[UInt8]]) -> [String?] {
  guard let decoder = GB18030Decoder() else { return [] }
  var texts: [String?] = []
  for piece in pieces {
    texts.append(decoder.utf8(piece.span).map { String(decoding: $0, as: UTF8.self) })
  }
  return texts
}

@Test
func `GB 18030 becomes UTF-8`() {
  // 权衡, and 㐀 (U+3400) in four bytes.
  let bytes: [UInt8] = [0xC8, 0xA8, 0xBA, 0xE2, 0x2C, 0x81, 0x39, 0xEE, 0x39, 0x0A]
  #expect(converted([bytes]) == ["权衡,㐀\n"])
}

@Test
func `what is no character in GB 18030 is refused and does not linger`() {
  #expect(converted([[0x61, 0xFF, 0x62], [0xC8], [0x61], []]) == [nil, nil, "a", ""])
}

@Test(arguments: [
  ("GB18030", TextEncoding.gb18030), ("gbk", .gb18030), ("UTF-8", .utf8), ("utf8", .utf8),
])
func `an encoding is known by its usual names`(name: String, encoding: TextEncoding) {
  #expect(TextEncoding(name: name) == encoding)
}
