extension Sequence<Diagnostic> {
  /// The diagnostics in the order in which they are shown: by file, offset and code.
  package func inReadingOrder() -> [Diagnostic] {
    enumerated().sorted { left, right in
      let before = left.element
      let after = right.element
      let (file, otherFile) = (before.span.file, after.span.file)
      if file != otherFile { return file < otherFile }
      let (start, otherStart) = (before.span.start.offset, after.span.start.offset)
      if start != otherStart { return start < otherStart }
      if before.code != after.code { return before.code < after.code }
      return left.offset < right.offset
    }
    .map(\.element)
  }
}
