import ArgumentParser
import Steelyard
import SteelyardDiagnostics
import SteelyardSyntax

/// How the cases of an audit are read.
struct AuditInputOptions: ParsableArguments {
  @Option(
    help: help(
      "输入格式：jsonl 或者 csv（默认按扩展名）",
      "the form of the input: jsonl or csv (default: by the name)"
    )
  )
  var from: String?

  @Option(
    help: help("表格编码：utf-8 或者 gb18030", "the encoding of a table: utf-8 or gb18030"),
    transform: choice
  )
  var encoding = TextEncoding.utf8

  @Option(help: help("分隔符：，；或者 tab（默认自动识别）", "the delimiter: , ; or tab (default: found out)"))
  var delimiter: String?

  @Option(help: help("列名对照表（YAML：本单位列名：标准列名）", "a map of column names (YAML, yours: ours)"))
  var columns: String?

  @Flag(help: help("放过不认识的键和列", "let keys and columns through that mean nothing to the rules"))
  var allowUnknown = false

  func form(of path: String) throws -> AuditOptions.Form {
    let form = from ?? (path.hasSuffix(".csv") || path.hasSuffix(".tsv") ? "csv" : "jsonl")
    switch form {
    case "jsonl": return .jsonLines
    case "csv":
      return .table(delimiter: try mark(), encoding: encoding, names: try names())
    default:
      throw ValidationError(say("--from 可用 jsonl、csv", "--from takes jsonl or csv"))
    }
  }

  private func mark() throws -> CSVDelimiter? {
    switch delimiter {
    case nil: return nil
    case ",": return .comma
    case ";": return .semicolon
    case "tab", "\t": return .tab
    case .some:
      throw ValidationError(say("--delimiter 可用，；tab", "--delimiter takes , ; or tab"))
    }
  }

  private func names() throws -> [String: String] {
    guard let columns else { return [:] }
    let source: SourceFile
    do {
      source = SourceFile(path: columns, bytes: try FileBytes.read(columns))
    } catch {
      throw RulesCompilation.unusable(error)
    }
    let reading = YAMLReader.read(source, file: 0)
    guard let root = reading.root, root.kind == .mapping, reading.diagnostics.isEmpty else {
      let renderer = TextRenderer(files: [source], language: Speech.language)
      Console.remark(renderer.render(reading.diagnostics))
      throw ExitCode(ExitStatus.unusable.rawValue)
    }
    return Dictionary(root.entries.map { ($0.key.text, $0.value.text) }) { first, _ in first }
  }
}
