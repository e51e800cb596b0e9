import SteelyardCases
import SteelyardDiagnostics
import SteelyardSyntax
import SteelyardText

/// Reads tables of cases as trees, whether they are YAML or CSV.
enum CaseTableReader {
  /// Reads a table, which has a number among the files that are read together.
  static func read(_ source: SourceFile, file: Int) -> YAMLReading {
    guard source.path.hasSuffix(".csv") else { return YAMLReader.read(source, file: file) }
    var reader = CSVCaseTableReader(source, file: file)
    return reader.read()
  }

  /// The text of a table as UTF-8: what is no UTF-8 is read as GB 18030, as spreadsheets in China save it.
  static func source(path: String, bytes: [UInt8]) -> SourceFile {
    if path.hasSuffix(".csv"), String(validating: bytes, as: UTF8.self) == nil,
      let decoder = GB18030Decoder(), let converted = decoder.utf8(bytes.span)
    {
      return SourceFile(path: path, bytes: converted)
    }
    return SourceFile(path: path, bytes: bytes)
  }
}
