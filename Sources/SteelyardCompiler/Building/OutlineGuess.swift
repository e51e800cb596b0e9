/// The outline of a file as its lines suggest it, without reading it as YAML.
///
/// It is right for files as `steelyard fmt` writes them. Whoever uses it holds it against the outline of the tree afterwards, so that a wrong
/// guess costs time and nothing else.
struct OutlineGuess {
  private enum Section {
    case catalog
    case powers
    case standards
    case other
  }

  private(set) var volume = ""
  private(set) var definesForOthers = false
  private(set) var powers: [String] = []
  private(set) var refined: [String] = []
  /// For each standard its own identifier; nil where it has none.
  private(set) var standards: [String?] = []
  private var section = Section.other

  /// Looks at the lines of a text.
  init(_ bytes: [UInt8]) {
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      look(at: bytes[start..<end])
      start = end + 1
    }
  }

  private mutating func look(at line: ArraySlice<UInt8>) {
    guard let first = line.first, first != UInt8(ascii: "#") else { return }
    if first != 0x20 { return begin(line) }
    // Nothing that matters stands further in than the keys of an item.
    let text = line.dropFirst(2)
    guard let mark = text.first else { return }
    if mark == 0x20 {
      let key = text.dropFirst(2)
      if text.dropFirst().first == 0x20, key.first != 0x20 { read(key) }
    } else if mark == UInt8(ascii: "-") {
      beginItem(text.dropFirst(2))
    } else if section == .catalog {
      readHeader(text)
    }
  }

  private mutating func begin(_ line: ArraySlice<UInt8>) {
    section = .other
    if let rest = line.after("catalog:") {
      section = .catalog
      if let flow = rest.after(" {") { readHeader(flow) }
    } else if line.after("powers:") != nil {
      section = .powers
    } else if line.after("standards:") != nil {
      section = .standards
    } else if FileOutline.definitions.contains(where: { line.after($0 + ":") != nil }) {
      definesForOthers = true
    }
  }

  private mutating func readHeader(_ text: ArraySlice<UInt8>) {
    if let id = text.value(of: "id:") { volume = id }
    if FileOutline.demands.contains(where: { text.after($0.rawValue + ":") != nil }) {
      definesForOthers = true
    }
  }

  private mutating func beginItem(_ text: ArraySlice<UInt8>) {
    read(text.after("{") ?? text)
  }

  private mutating func read(_ text: ArraySlice<UInt8>) {
    switch section {
    case .powers:
      if let id = text.value(of: "id:") { powers.append(id) }
    case .standards:
      if let power = text.value(of: "power:") {
        refined.append(power)
        standards.append(nil)
      } else if let id = text.value(of: "id:"), !standards.isEmpty {
        standards[standards.count - 1] = id
      }
    case .catalog, .other: return
    }
  }
}

extension ArraySlice<UInt8> {
  /// What follows a beginning; nil where it does not begin so.
  fileprivate func after(_ beginning: String) -> ArraySlice<UInt8>? {
    starts(with: beginning.utf8) ? dropFirst(beginning.utf8.count) : nil
  }

  /// The text behind a key, without quotation marks, comment and what follows in a map on one line.
  fileprivate func value(of key: String) -> String? {
    guard var text = after(key), text.first == 0x20 else { return nil }
    text = text.drop { $0 == 0x20 }
    if let quote = text.first, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(quote) {
      text = text.dropFirst().prefix { $0 != quote }
    } else {
      text = text.prefix { ![UInt8(ascii: ","), UInt8(ascii: "}"), 0x20, 0x0D].contains($0) }
    }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }
}
