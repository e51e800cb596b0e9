import Glibc
import Synchronization

/// Whether somebody pressed Ctrl-C; the work stops at the next chunk and leaves nothing half done.
enum Interruption {
  private static let flag = Atomic(false)

  static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// From now on an interrupt asks to stop instead of ending the process.
  static func watch() {
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in Interruption.flag.store(true, ordering: .relaxed) }
    }
  }
}
