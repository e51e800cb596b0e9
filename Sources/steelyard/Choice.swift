import ArgumentParser

/// Reads one of the words of a library type whose cases are options of the tool.
func choice<Value: RawRepresentable & CaseIterable>(_ text: String) throws -> Value
where Value.RawValue == String {
  guard let value = Value(rawValue: text) else {
    let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw ValidationError(
      say("不认识 `\(text)`；可用 \(words)", "`\(text)` is none of \(words)")
    )
  }
  return value
}
