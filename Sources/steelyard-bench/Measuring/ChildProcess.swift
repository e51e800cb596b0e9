import Glibc

/// A run of another program: how long it took, and how much memory it held.
struct ChildProcess {
  /// Wall time and processor time in nanoseconds.
  let wall: Int
  let processor: Int
  /// The most memory it held, in kilobytes.
  let peakMemory: Int
  /// How it ended; 128 and more for a signal.
  let status: Int32

  /// Runs a program to its end, its output thrown away.
  init(_ arguments: [String]) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = unsafe arguments.map { unsafe strdup($0) }
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
    }
    var process: pid_t = 0
    let start = Machine.now
    let failure = unsafe posix_spawn(&process, arguments[0], &actions, nil, words + [nil], environ)
    guard failure == 0 else { throw BenchError("\(arguments[0]): cannot be run") }
    var (ending, usage): (Int32, rusage) = (0, rusage())
    while unsafe wait4(process, &ending, 0, &usage) < 0, errno == EINTR {}
    wall = Machine.now - start
    processor = Self.nanoseconds(usage.ru_utime) + Self.nanoseconds(usage.ru_stime)
    peakMemory = usage.ru_maxrss
    status = ending & 0x7F == 0 ? ending >> 8 & 0xFF : 128 + ending & 0x7F
  }

  private static func nanoseconds(_ time: timeval) -> Int {
    time.tv_sec * 1_000_000_000 + Int(time.tv_usec) * 1_000
  }
}
