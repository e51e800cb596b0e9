import Glibc

/// The bytes of a compiled catalogue in memory that is given back when it goes.
///
/// Nothing writes to them after they were made, so that many threads may read them.
@safe
struct MappedFile: ~Copyable, @unchecked Sendable {
  /// The first byte, at the beginning of a page.
  let base: UnsafeRawPointer
  /// How many bytes there are; at least one.
  let count: Int
  /// Whether they are those of a file, which can be read again.
  private let isFile: Bool

  /// Maps a file.
  init(path: String) throws(ArtifactError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(errno: EINVAL) }
    let size = Int(status.st_size)
    guard size > 0 else { throw .notACatalogue }
    let mapping = unsafe mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    let start = unsafe try Self.checked(mapping)
    count = size
    isFile = true
    unsafe base = start
  }

  /// Takes a copy of bytes.
  init(bytes: [UInt8]) throws(ArtifactError) {
    guard !bytes.isEmpty else { throw .notACatalogue }
    let mapping = unsafe mmap(
      nil,
      bytes.count,
      PROT_READ | PROT_WRITE,
      MAP_PRIVATE | MAP_ANONYMOUS,
      -1,
      0
    )
    let copy = unsafe try Self.checked(mapping)
    unsafe bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe memcpy(UnsafeMutableRawPointer(mutating: copy), start, source.count)
    }
    count = bytes.count
    isFile = false
    unsafe base = copy
  }

  deinit {
    unsafe munmap(UnsafeMutableRawPointer(mutating: base), count)
  }

  /// Lets go of the memory of what comes after a place; whoever reads there gets back from the file what is read, and nothing
  /// around it.
  func rest(from offset: Int) {
    let page = sysconf(Int32(_SC_PAGESIZE))
    let start = (offset + page - 1) / page * page
    guard isFile, start < count else { return }
    // Only advice: where the system does not take it, nothing is lost.
    for advice in [MADV_DONTNEED, MADV_RANDOM] {
      unsafe madvise(UnsafeMutableRawPointer(mutating: base + start), count - start, advice)
    }
  }

  /// All bytes.
  @unsafe
  var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: base, count: count) }

  private static func checked(
    _ mapping: UnsafeMutableRawPointer?
  ) throws(ArtifactError) -> UnsafeRawPointer {
    guard let mapping = unsafe mapping, unsafe mapping != MAP_FAILED else {
      throw .unreadable(errno: errno)
    }
    return UnsafeRawPointer(mapping)
  }
}
