/// The outline of a file, and whether its tree was seen.
struct SureOutline: Sendable {
  let outline: FileOutline
  /// Whether it is more than a guess.
  let isSure: Bool

  init(_ outline: FileOutline, isSure: Bool) {
    (self.outline, self.isSure) = (outline, isSure)
  }
}
