import CLibYAML

/// libyaml's parser, one event at a time; the only place that touches its memory.
///
/// It owns the parser and the current event and frees both; the text it reads is kept alive by ``read(_:_:)``.
@safe struct EventParser: ~Copyable {
  /// What the current event is.
  enum Step {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias
    case scalar
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    case failure
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let isReady: Bool

  private init(_ text: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe event = .allocate(capacity: 1)
    unsafe event.initialize(to: yaml_event_t())
    isReady = unsafe yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    unsafe yaml_event_delete(event)
    if isReady { unsafe yaml_parser_delete(parser) }
    unsafe event.deallocate()
    unsafe parser.deallocate()
  }

  /// Gives a parser over a text to a body, for as long as the body runs.
  static func read<Result>(
    _ text: ArraySlice<UInt8>,
    _ body: (inout EventParser) -> Result
  ) -> Result {
    unsafe text.withUnsafeBufferPointer { buffer in
      var parser = unsafe EventParser(buffer)
      return body(&parser)
    }
  }

  /// Goes to the next event.
  mutating func next() -> Step {
    unsafe yaml_event_delete(event)
    guard isReady, unsafe yaml_parser_parse(parser, event) == 1 else { return .failure }
    return switch unsafe event.pointee.type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT: .scalar
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    default: .streamEnd
    }
  }

  /// The characters before the event.
  var start: Int { unsafe Int(event.pointee.start_mark.index) }

  /// The characters before its end.
  var end: Int { unsafe Int(event.pointee.end_mark.index) }
}

/// What only some events have; each may be asked after the step it belongs to.
extension EventParser {
  /// How a scalar is written.
  enum Style {
    case plain
    case quoted
    case block
  }

  /// The style of the current scalar.
  var style: Style {
    switch unsafe event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  /// The length of the current scalar's text in bytes.
  var textCount: Int { unsafe event.pointee.data.scalar.length }

  /// Whether the current scalar's text is a run of the source.
  func isText(_ run: ArraySlice<UInt8>) -> Bool {
    guard run.count == textCount, let text = unsafe event.pointee.data.scalar.value else {
      return false
    }
    return unsafe run.elementsEqual(UnsafeBufferPointer(start: text, count: run.count))
  }

  /// Appends the current scalar's text.
  func appendText(to bytes: inout [UInt8]) {
    guard let text = unsafe event.pointee.data.scalar.value else { return }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: textCount))
  }

  /// Whether the current scalar or collection is given an anchor and a tag.
  var properties: (anchor: Bool, tag: Bool) {
    switch unsafe event.pointee.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.pointee.data.scalar
      return unsafe (scalar.anchor != nil, scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.pointee.data.sequence_start
      return unsafe (sequence.anchor != nil, sequence.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.pointee.data.mapping_start
      return unsafe (mapping.anchor != nil, mapping.tag != nil)
    default:
      return (false, false)
    }
  }

  /// Whether the current collection stands in brackets or braces.
  var isFlow: Bool {
    switch unsafe event.pointee.type {
    case YAML_SEQUENCE_START_EVENT:
      unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    case YAML_MAPPING_START_EVENT:
      unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    default: false
    }
  }

  /// Whether the current start of a document declares tags.
  var declaresTags: Bool {
    let tags = unsafe event.pointee.data.document_start.tag_directives
    return unsafe tags.start != tags.end
  }

  /// Why the parser stopped, after a failure.
  var problem: ParserProblem {
    ParserProblem(
      text: unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "out of memory",
      context: unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? "",
      index: unsafe Int(parser.pointee.problem_mark.index),
      contextIndex: unsafe Int(parser.pointee.context_mark.index)
    )
  }
}
