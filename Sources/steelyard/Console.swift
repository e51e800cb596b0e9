import Glibc

/// Where results and remarks go, and what is known about the terminal.
enum Console {
  /// Writes a result to standard output.
  static func write(_ text: String) {
    send(Array(text.utf8), to: STDOUT_FILENO)
  }

  /// Writes a result of bytes to standard output.
  static func write(bytes: [UInt8]) {
    send(bytes, to: STDOUT_FILENO)
  }

  /// Writes a remark and a line end to standard error.
  static func remark(_ text: String) {
    send(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes to standard error without a line end, for progress.
  static func progress(_ text: String) {
    send(Array(text.utf8), to: STDERR_FILENO)
  }

  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var remarksAreTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether results may be coloured: on a terminal that is no dumb one, unless `NO_COLOR` is set.
  static var usesColour: Bool {
    outputIsTerminal && Environment["NO_COLOR", default: ""].isEmpty
      && Environment["TERM", default: ""] != "dumb"
  }

  /// The width of the terminal in cells; 80 where there is none.
  static var width: Int {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Ends the process after a failed write: nobody is left to read, or the disk is full.
  private static func send(_ bytes: [UInt8], to descriptor: Int32) {
    let encoded = Encoding.ofTerminal.encode(bytes)
    var sent = 0
    while sent < encoded.count {
      let count = unsafe encoded.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
      }
      if count >= 0 {
        sent += count
      } else if errno != EINTR {
        exit(errno == EPIPE ? ExitStatus.conforms.rawValue : ExitStatus.trouble.rawValue)
      }
    }
  }
}
