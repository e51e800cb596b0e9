import Glibc

/// What the tool says when a catalogue is cut off by somebody else while it is open.
enum MappingFault {
  /// The remark, put together before it is needed: a signal handler may do next to nothing.
  private static let remark = Array(
    (say(
      "steelyard: 目录文件在读取时被截断；请把新文件写在旁边再改名替换",
      "steelyard: the catalogue was cut off while it was read; write a new one beside it and rename"
    ) + "\n").utf8
  )

  /// From now on the process ends with a remark instead of a bare `SIGBUS`.
  static func watch() {
    _ = remark.count
    signal(SIGBUS) { _ in
      unsafe MappingFault.remark.withUnsafeBytes { _ = unsafe write(2, $0.baseAddress, $0.count) }
      _exit(ExitStatus.trouble.rawValue)
    }
  }
}
