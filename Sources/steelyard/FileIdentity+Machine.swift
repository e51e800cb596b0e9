import Glibc
import SteelyardCompiler

extension FileIdentity {
  /// The identity of the file to which a path leads, unless it is none with contents of its own.
  init?(ofPath path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The identity of an open file, unless it is none with contents of its own.
  init?(ofDescriptor descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The identity of a file that is made in a folder now, and goes at once; nil where the file system makes no files without a name.
  init?(ofNewFileIn folder: String) {
    // The two bits of O_TMPFILE; the macro is too intricate to be imported.
    let withoutName = O_DIRECTORY | 0o20_000_000
    let descriptor = unsafe open(folder, O_WRONLY | O_CLOEXEC | withoutName, 0o600)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    self.init(ofDescriptor: descriptor)
  }

  private init?(_ status: stat) {
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(
      device: UInt64(status.st_dev),
      inode: UInt64(status.st_ino),
      size: Int(status.st_size),
      modified: Time(status.st_mtim),
      changed: Time(status.st_ctim)
    )
  }
}

extension FileIdentity.Time {
  fileprivate init(_ time: timespec) {
    self.init(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }
}
