/// The faults of a text that are found before its meaning is looked at.
package enum SyntaxFault: String, CaseIterable, Sendable {
  case anchorOrAlias = "anchor-or-alias"
  case complexKey = "complex-key"
  case controlCharacter = "control-character"
  case duplicateKey = "duplicate-key"
  case emptyFile = "empty-file"
  case leadingZero = "leading-zero"
  case lineTooLong = "line-too-long"
  case mergeKey = "merge-key"
  case notUTF8 = "not-utf8"
  case nulByte = "nul-byte"
  case severalDocuments = "several-documents"
  case tabIndentation = "tab-indentation"
  case tag
  case tooDeep = "too-deep"
  case tooLarge = "too-large"
  case tooManyFaults = "too-many-faults"
  case unquotedComparison = "unquoted-comparison"
  case unquotedInterval = "unquoted-interval"
  case yamlSyntax = "yaml-syntax"
}
