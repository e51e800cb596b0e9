import Glibc

/// What the tool asks the machine.
enum Machine {
  /// How many processors there are to use.
  static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The path of this program, whose bytes tell it from every other version.
  static let program = "/proc/self/exe"

  /// Whether a path leads to a file with contents of its own, and not to a pipe, a device or nowhere.
  static func isRegularFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// The monotonic time in nanoseconds.
  static func nanoseconds() -> UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// The size of a file in bytes, or nil where it has none, as standard input.
  static func size(of path: String) -> Int? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_size > 0 else { return nil }
    return Int(status.st_size)
  }
}
