import Testing

/// A file has one subject; above this many lines somebody has to ask whether it still does.
private let longestFile = 400
/// A function that does not fit on a screen is several functions.
private let longestFunction = 70

@Test(arguments: SwiftSources.files)
func `a file is short`(file: SwiftFile) {
  #expect(file.lines.count <= longestFile, "\(file.lines.count) lines")
}

@Test(arguments: SwiftSources.files)
func `a function is short`(file: SwiftFile) {
  for function in functions(in: file) {
    #expect(function.length <= longestFunction, "line \(function.line): \(function.length) lines")
  }
}

@Test(arguments: SwiftSources.files)
func `a name says what lives there`(file: SwiftFile) {
  let vague = /(?:Utils?|Helpers?|Manager|Common|Misc|Base|Impl|Service|Processor|Wrapper)\.swift$/
  #expect(file.path.firstMatch(of: vague) == nil)
}

/// Where a function begins and how many lines it has, by the indentation of its closing brace.
private struct Function {
  let line: Int
  let length: Int
}

private func functions(in file: SwiftFile) -> [Function] {
  var found: [Function] = []
  for (index, line) in file.lines.enumerated() {
    guard line.contains("func ") || line.contains("init"),
      line.firstMatch(of: /^\s*(?:@\w+(?:\(.*\))? )*(?:\w+ )*(?:func\b|init[?(<])/) != nil,
      !line.trimmingPrefix(while: \.isWhitespace).hasPrefix("//")
    else { continue }
    let indentation = line.prefix { $0 == " " }
    let rest = file.lines[(index + 1)...]
    guard !line.hasSuffix("}"), let end = rest.firstIndex(where: { $0 == indentation + "}" }) else {
      continue
    }
    found.append(Function(line: index + 1, length: end - index + 1))
  }
  return found
}
