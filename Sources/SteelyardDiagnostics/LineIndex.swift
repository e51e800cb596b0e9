/// Finds line and column of any offset of a text, in bounded time and one eightieth of its memory.
///
/// The text is cut into blocks of a kibibyte. Each remembers how many lines and characters came before it, so that a
/// place is found by reading one block at most, however long the lines are.
package struct LineIndex: Sendable {
  /// What came before a block.
  private struct Block {
    var line: UInt32
    var characters: UInt32
    /// The characters before the line in which the block begins.
    var charactersBeforeLine: UInt32
  }

  private static let blockBits = 10

  private var blocks: [Block]

  /// Reads a text once; a byte order mark at its start counts as no character.
  package init(_ bytes: [UInt8]) {
    blocks = []
    blocks.reserveCapacity(bytes.count >> Self.blockBits + 1)
    let mark: UInt32 = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
    var block = Block(line: 1, characters: 0, charactersBeforeLine: mark)
    var start = 0
    while start <= bytes.count {
      blocks.append(block)
      let end = min(start + 1 << Self.blockBits, bytes.count)
      Self.advance(&block, over: start..<end, of: bytes)
      start += 1 << Self.blockBits
    }
  }

  /// The place of an offset; offsets outside the text mean its ends.
  package func location(at offset: Int, in bytes: [UInt8]) -> SourceLocation {
    let offset = max(0, min(offset, bytes.count))
    let number = min(offset >> Self.blockBits, blocks.count - 1)
    var block = blocks[number]
    Self.advance(&block, over: number << Self.blockBits..<offset, of: bytes)
    let column = Int(block.characters) - Int(block.charactersBeforeLine) + 1
    return SourceLocation(offset: offset, line: Int(block.line), column: max(1, column))
  }

  private static func advance(_ block: inout Block, over range: Range<Int>, of bytes: [UInt8]) {
    for index in range {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { block.characters &+= 1 }
      if byte == 0x0A {
        block.line &+= 1
        block.charactersBeforeLine = block.characters
      }
    }
  }
}
