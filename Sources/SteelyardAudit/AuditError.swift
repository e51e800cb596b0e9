public import SteelyardCases
public import SteelyardText

/// Why an audit could not be carried through; no results are left behind.
public enum AuditError: Error, Hashable, Sendable {
  /// A file cannot be opened; the number is `errno`.
  case cannotOpen(path: String, errno: Int32)
  /// A file cannot be read to its end.
  case cannotRead(path: String, errno: Int32)
  /// Results cannot be written, for example because the disk is full.
  case cannotWrite(path: String, errno: Int32)
  /// Two of the three files of an audit are one, so that one would overwrite or mix with the other.
  case sameFile(path: String)
  /// The first row of a table does not say what its columns hold.
  case badHeader([CaseFault])
  /// The system has no tables for the encoding.
  case encodingUnavailable(TextEncoding)
  /// Somebody asked to stop.
  case cancelled
  /// The rows that came in are not the rows that went out and those set aside.
  case rowsLost(AuditCounts)
}

extension AuditError {
  /// What is wrong, in one line; the reason the system gives for a number is left to the caller.
  public var message: Bilingual {
    switch self {
    case .cannotOpen(let path, _): Bilingual("无法打开「\(path)」", "cannot open `\(path)`")
    case .cannotRead(let path, _): Bilingual("无法读取「\(path)」", "cannot read `\(path)`")
    case .cannotWrite(let path, _): Bilingual("无法写入「\(path)」", "cannot write `\(path)`")
    case .sameFile(let path):
      Bilingual(
        "「\(path)」同时是两个文件：输入、审核意见、搁置行须各用一个文件",
        "`\(path)` is named twice: input, findings and rejects need a file each"
      )
    case .badHeader: Bilingual("表头无法使用", "the header of the table cannot be used")
    case .encodingUnavailable(let encoding):
      Bilingual(
        "本机没有 \(encoding.rawValue) 的编码表",
        "this system has no tables for \(encoding.rawValue)"
      )
    case .cancelled: Bilingual("已中止，没有留下结果", "stopped, no results are left")
    case .rowsLost(let counts):
      Bilingual(
        "读入 \(counts.rows) 行，写出 \(counts.weighed) 行、搁置 \(counts.setAside) 行，数目不符",
        "\(counts.rows) rows came in, but \(counts.weighed) went out and \(counts.setAside) were set aside"
      )
    }
  }
}
