/// What tells the contents of a file from all it had before, without reading it.
///
/// Whatever changes contents, name or rights of a file sets the time of its last change, which no program can choose. Only two
/// changes within the grain of that clock cannot be told apart; see ``isSettled(at:)``.
package struct FileIdentity: BitwiseCopyable, Hashable, Sendable {
  /// A point in time by the clock of a file system.
  package struct Time: BitwiseCopyable, Hashable, Comparable, Sendable {
    let seconds: Int64
    let nanoseconds: Int64

    /// Makes a time from seconds and nanoseconds.
    package init(seconds: Int, nanoseconds: Int) {
      (self.seconds, self.nanoseconds) = (Int64(seconds), Int64(nanoseconds))
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }
  }

  let device: UInt64
  let inode: UInt64
  let size: Int64
  let modified: Time
  let changed: Time

  /// Makes an identity from what the system says of a file: the device, its number there, its length in bytes, when its contents
  /// were written, and when anything of it was changed.
  package init(device: UInt64, inode: UInt64, size: Int, modified: Time, changed: Time) {
    (self.device, self.inode, self.size) = (device, inode, Int64(size))
    (self.modified, self.changed) = (modified, changed)
  }

  /// The coarsest clock of a file system has steps of so many seconds.
  private static let grain: Int64 = 2

  /// Whether a change after another file was made must show, since more time has passed between than one step of the clock.
  ///
  /// It is known of files of one device only, whose times are those of one clock.
  package func isSettled(at stamp: FileIdentity) -> Bool {
    guard device == stamp.device else { return false }
    let (end, isTooLarge) = max(modified, changed).seconds.addingReportingOverflow(Self.grain)
    let last = max(modified, changed).nanoseconds
    return !isTooLarge && (end, last) < (stamp.changed.seconds, stamp.changed.nanoseconds)
  }
}
