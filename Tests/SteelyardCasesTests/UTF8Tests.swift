import SteelyardCases
import Testing

/// Texts that are right, texts that are nearly right, and the edges of every length of a character.
private let samples: [[UInt8]] = [
  [], Array("plain text, nothing else".utf8), Array("货值金额8000元，情节一般〔2024〕".utf8),
  Array("é·货ü值".utf8),
  Array("\u{10FFFF}\u{10000}\u{FFFF}\u{E000}\u{D7FF}\u{800}\u{7FF}\u{80}\u{7F}\u{0}".utf8),
  [0xC0, 0x80], [0xC1, 0xBF], [0xC2, 0x80], [0xDF, 0xC0], [0xE0, 0x9F, 0xBF], [0xE0, 0xA0, 0x80],
  [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
  [0xF0, 0x90, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
  [0xF5, 0x80, 0x80, 0x80],
  [0x80], [0xBF], [0xE8], [0xE8, 0xB4], [0xF0, 0x9F, 0x98],
]

/// What the standard library says.
private func expected(_ bytes: [UInt8]) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}

@Test(arguments: samples)
func `bytes are UTF-8 wherever they begin in a word`(sample: [UInt8]) {
  for before in 0..<9 {
    for after in 0..<9 {
      let bytes =
        [UInt8](repeating: 0x61, count: before) + sample + [UInt8](repeating: 0x62, count: after)
      #expect(bytes.span.firstInvalidUTF8 == expected(bytes), "\(bytes)")
    }
  }
}

@Test(arguments: samples)
func `a chunk is known to be UTF-8 wherever a character stands in it`(sample: [UInt8]) {
  // Text of both kinds around it: single bytes, and characters of three that go on behind the sixty-fourth byte.
  for filling in ["a", "货", "a货"] {
    let text = Array(String(repeating: filling, count: 100).utf8)
    for before in 0..<140 {
      for after in [0, 1, 63, 64, 90] {
        let bytes = Array(text.prefix(before) + sample + text.prefix(after))
        let isText = PaddedBuffer(bytes).bytes.examined.isText
        #expect(isText == (expected(bytes) == nil), "\(before) \(after) \(bytes)")
      }
    }
  }
}

@Test(arguments: 1...30 as ClosedRange<UInt64>)
func `a byte that was changed is found where the standard library finds it`(seed: UInt64) {
  var state = seed &* 0x9E37_79B9_7F4A_7C15
  func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
  let text = Array(String(repeating: "货值金额8000元 é〔2024〕𠮷 plain words ", count: 12).utf8)
  for _ in 0..<200 {
    var bytes = Array(text[0..<(1 + random(text.count))])
    bytes[random(bytes.count)] = UInt8(random(256))
    #expect(bytes.span.firstInvalidUTF8 == expected(bytes), "seed \(seed): \(bytes)")
    let isText = PaddedBuffer(bytes).bytes.examined.isText
    #expect(isText == (expected(bytes) == nil), "seed \(seed): \(bytes)")
  }
}
