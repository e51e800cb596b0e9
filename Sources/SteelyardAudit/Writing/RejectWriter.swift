import SteelyardCases
import SteelyardText

/// Writes the rows that are set aside, each with its reasons and as it was found.
struct RejectWriter {
  let language: Language

  /// Writes one row as a line of JSON.
  func write(_ row: Span<UInt8>, line: Int, faults: [CaseFault], to bytes: inout [UInt8]) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("line", line)
      writeReasons(faults, to: &writer)
      if row.firstInvalidUTF8 == nil {
        writer.member("raw", String(utf8: row))
      } else {
        writer.member("raw-base64", Base64.text(of: row))
      }
    }
    bytes.append(contentsOf: writer.bytes)
    bytes.append(0x0A)
  }

  /// Writes a row that is too long to be kept: its beginning, and how long it is.
  func write(start: Span<UInt8>, length: Int, line: Int, to bytes: inout [UInt8]) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("line", line)
      writeReasons([.tooLong(line: line)], to: &writer)
      writer.member("length", length)
      writer.member("start-base64", Base64.text(of: start))
    }
    bytes.append(contentsOf: writer.bytes)
    bytes.append(0x0A)
  }

  private func writeReasons(_ faults: [CaseFault], to writer: inout JSONWriter) {
    writer.array("reasons") { writer in
      for fault in faults {
        writer.object { writer in
          writer.member("line", fault.line)
          writer.member("column", fault.column)
          if !fault.path.isEmpty { writer.member("path", fault.path) }
          writer.member("message", fault.message[language])
          if !fault.help.isEmpty { writer.member("help", fault.help.map { $0[language] }) }
        }
      }
    }
  }
}

extension CaseFault {
  static func tooLong(line: Int) -> CaseFault {
    CaseFault(
      path: "",
      line: line,
      column: 1,
      message: Bilingual("这一行过长", "the row is too long")
    )
  }

  static func notUTF8(line: Int, column: Int) -> CaseFault {
    CaseFault(
      path: "",
      line: line,
      column: column,
      message: Bilingual("不是 UTF-8", "the bytes are not UTF-8"),
      help: [Bilingual("GB 18030 编码的表须注明编码", "say so where a table is in GB 18030")]
    )
  }

  static func notGB18030(line: Int) -> CaseFault {
    CaseFault(
      path: "",
      line: line,
      column: 1,
      message: Bilingual("不是 GB 18030", "the bytes are not GB 18030")
    )
  }
}
