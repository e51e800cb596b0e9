import SteelyardDiagnostics
import Testing

private typealias Place = SteelyardDiagnostics.SourceLocation

/// Places of offsets.
struct LineIndexTests {
  /// The same by counting from the start.
  private func place(of offset: Int, in bytes: [UInt8]) -> Place {
    let before = bytes[..<offset]
    let line = before.split(separator: 0x0A, omittingEmptySubsequences: false).last ?? []
    return Place(
      offset: offset,
      line: 1 + before.count { $0 == 0x0A },
      column: 1 + line.count { $0 & 0xC0 != 0x80 }
    )
  }

  @Test func `every offset of a text with short and long lines has its place`() {
    let long = String(repeating: "罚款ab", count: 300)
    let bytes = Array("一\n\n\(long)\nc\r\n\(long)\n".utf8)
    let index = LineIndex(bytes)
    for offset in 0...bytes.count {
      #expect(index.location(at: offset, in: bytes) == place(of: offset, in: bytes))
    }
  }

  @Test func `offsets outside the text mean its ends`() {
    let bytes = Array("a\nb".utf8)
    let index = LineIndex(bytes)
    #expect(index.location(at: -1, in: bytes) == Place(offset: 0, line: 1, column: 1))
    #expect(index.location(at: 9, in: bytes) == Place(offset: 3, line: 2, column: 2))
    #expect(LineIndex([]).location(at: 0, in: []).line == 1)
  }

  @Test func `a byte order mark is no character`() {
    let bytes = Array("\u{FEFF}ab\nc".utf8)
    let index = LineIndex(bytes)
    #expect(index.location(at: 3, in: bytes).column == 1)
    #expect(index.location(at: 4, in: bytes).column == 2)
    #expect(index.location(at: 6, in: bytes) == Place(offset: 6, line: 2, column: 1))
  }
}
