import Glibc

/// How text reaches the terminal: UTF-8 as it is, or converted where the locale says the terminal reads a GB encoding.
enum Encoding {
  case utf8
  case converted(to: String)

  static let ofTerminal: Encoding = {
    let locale =
      ["LC_ALL", "LC_CTYPE", "LANG"].map { Environment[$0, default: ""] }
      .first { !$0.isEmpty } ?? ""
    let charset = locale.split(separator: ".").dropFirst().first?.uppercased() ?? ""
    return charset.hasPrefix("GB") ? .converted(to: "GB18030") : .utf8
  }()

  /// The bytes as the terminal reads them; a text that cannot be converted goes out unchanged.
  func encode(_ bytes: [UInt8]) -> [UInt8] {
    guard case .converted(let charset) = self, !bytes.isEmpty else { return bytes }
    guard let converter = unsafe iconv_open(charset, "UTF-8"), Int(bitPattern: converter) != -1
    else {
      return bytes
    }
    defer { unsafe iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 4)
    let written = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target -> Int? in
        var from = source.baseAddress
        var to = target.baseAddress
        var (left, room) = (source.count, target.count)
        guard unsafe iconv(converter, &from, &left, &to, &room) != Int(bitPattern: UInt.max) else {
          return nil
        }
        return target.count - room
      }
    }
    guard let written else { return bytes }
    return output.prefix(written).map { UInt8(bitPattern: $0) }
  }
}
