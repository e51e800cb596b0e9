import SteelyardDiagnostics
import SteelyardSyntax

/// Finds the comments of a text that reads cleanly, which its tree does not keep.
///
/// What stands between two scalars is blanks, signs of YAML and comments; none of the signs is `#`.
struct CommentScanner {
  private let bytes: [UInt8]
  private var comments: [Comment] = []
  /// The end of what was looked at.
  private var offset: Int
  /// The first byte that is no byte order mark.
  private let start: Int

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    offset = start
  }

  /// The comments of the document to which a root belongs, in the order of the text.
  static func comments(around root: Node) -> [Comment] {
    var scanner = Self(bytes: root.document.source.bytes)
    scanner.pass(root)
    scanner.scan(to: scanner.bytes.count)
    return scanner.comments
  }

  private mutating func pass(_ node: Node) {
    switch node.kind {
    case .scalar:
      let range = node.range
      scan(to: range.lowerBound)
      if node.isBlock { scan(to: lineEnd(from: range.lowerBound)) }
      offset = max(offset, range.upperBound)
    case .sequence: for item in node.items { pass(item) }
    case .mapping:
      for entry in node.entries {
        pass(entry.key)
        pass(entry.value)
      }
    }
  }

  private mutating func scan(to end: Int) {
    while offset < end {
      guard bytes[offset] == UInt8(ascii: "#") else {
        offset += 1
        continue
      }
      let lineEnd = lineEnd(from: offset)
      add(offset..<lineEnd)
      offset = lineEnd
    }
  }

  private mutating func add(_ range: Range<Int>) {
    let start = lineStart(before: range.lowerBound)
    let isAlone = bytes[start..<range.lowerBound].allSatisfy(\.isBlank)
    comments.append(
      Comment(
        text: String(decoding: bytes[range], as: UTF8.self).trimmingBlanks(atStart: false),
        offset: range.lowerBound,
        column: range.lowerBound - start,
        isAlone: isAlone,
        followsGap: isAlone && isEmptyLine(before: start),
        precedesGap: isAlone && isEmptyLine(after: range.upperBound)
      )
    )
  }

  /// Whether the line that ends before an offset is empty.
  private func isEmptyLine(before start: Int) -> Bool {
    guard start > self.start else { return false }
    return bytes[lineStart(before: start - 1)..<start - 1].allSatisfy(\.isBlank)
  }

  /// Whether the line that begins after an offset is empty.
  private func isEmptyLine(after end: Int) -> Bool {
    guard end + 1 < bytes.count else { return false }
    return bytes[end + 1..<lineEnd(from: end + 1)].allSatisfy(\.isBlank)
  }

  private func lineStart(before offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
  }

  private func lineEnd(from offset: Int) -> Int {
    bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
  }
}
