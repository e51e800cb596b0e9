/// One node in the arena: sixteen bytes.
struct Row: Sendable {
  /// How a node was written, which says where its text or its children are.
  enum Form: UInt32 {
    /// A bare scalar whose text is a run of the source.
    case plain
    /// A quoted scalar whose text is a run of the source.
    case quoted
    /// A bare scalar whose text was put aside, because it goes over several lines.
    case foldedPlain
    /// A quoted scalar whose text was put aside, because of escapes or several lines.
    case foldedQuoted
    /// A `|` or `>` text, put aside.
    case block
    case sequence
    case mapping
  }

  private static let countBits: UInt32 = 29

  /// The first byte of the node in the source.
  let start: UInt32
  /// The byte after it.
  var end: UInt32
  /// The first byte of a scalar's text, or the first of a collection's children in the list of children.
  var first: UInt32
  /// Form and count share a word: a text or a list is never longer than three eighths of a gibibyte.
  private var formAndCount: UInt32

  init(_ form: Form, span: Range<Int>, contents: Range<Int>) {
    start = UInt32(truncatingIfNeeded: span.lowerBound)
    end = UInt32(truncatingIfNeeded: span.upperBound)
    first = UInt32(truncatingIfNeeded: contents.lowerBound)
    formAndCount =
      form.rawValue << Self.countBits | UInt32(truncatingIfNeeded: contents.count)
  }

  var form: Form { Form(rawValue: formAndCount >> Self.countBits) ?? .plain }

  /// The bytes of the text, or the number of children.
  var count: Int { Int(formAndCount & (1 << Self.countBits - 1)) }

  var span: Range<Int> { Int(start)..<Int(end) }

  /// The run of the text or of the children.
  var contents: Range<Int> { Int(first)..<Int(first) + count }
}
