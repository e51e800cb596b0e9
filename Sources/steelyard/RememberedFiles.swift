import Steelyard
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardSyntax
import Synchronization

/// Reads rules files, but not again those that have not changed since they were read last.
final class RememberedFiles: Sendable {
  private let memory: FileMemory
  private let cache: CacheFolder
  /// A file that was made before any other was looked at; nil where nothing can be remembered.
  private let stamp: FileIdentity?
  private let files = Mutex<[(identity: FileIdentity, digest: String)]>([])

  /// What a cache remembers of files, or nothing of it.
  init(_ cache: CacheFolder, forgetting: Bool = false) {
    self.cache = cache
    memory = forgetting ? FileMemory() : cache.files.map { FileMemory($0) } ?? FileMemory()
    stamp = FileIdentity(ofNewFileIn: cache.path)
  }

  /// A rules file, which is read at once only if it is not known.
  func source(_ path: String) throws(FileBytes.Trouble) -> SourceFile {
    if let identity = FileIdentity(ofPath: path), let digest = known(identity) {
      return SourceFile(path: path, digest: digest) { Self.bytes(of: path, as: identity) }
    }
    let (bytes, digest) = try read(path)
    return SourceFile(path: path, bytes: bytes, digest: digest)
  }

  /// The digest of any file, such as the program itself; nil where it cannot be read.
  func digest(of path: String) -> String? {
    if let identity = FileIdentity(ofPath: path), let digest = known(identity) { return digest }
    do throws(FileBytes.Trouble) {
      return try read(path, limit: .max).digest
    } catch {
      return nil
    }
  }

  /// Keeps what was found out.
  func keep() {
    guard let stamp else { return }
    cache.keep(files: files.withLock { FileMemory.record(of: $0, asOf: stamp) })
  }

  /// The digest of a file, if it is known.
  private func known(_ identity: FileIdentity) -> String? {
    guard let stamp, identity.isSettled(at: stamp), let digest = memory.digest(of: identity) else {
      return nil
    }
    files.withLock { $0.append((identity, digest)) }
    return digest
  }

  private func read(
    _ path: String,
    limit: Int = YAMLLimits.standard.fileBytes
  ) throws(FileBytes.Trouble) -> (bytes: [UInt8], digest: String) {
    let (bytes, identity) = try FileBytes.readIdentified(path, limit: limit)
    let digest = Digest.text(of: bytes)
    if let identity { files.withLock { $0.append((identity, digest)) } }
    return (bytes, digest)
  }

  /// The bytes of a file as long as it is what it was.
  private static func bytes(of path: String, as identity: FileIdentity) -> [UInt8]? {
    do throws(FileBytes.Trouble) {
      let file = try FileBytes.readIdentified(path, limit: YAMLLimits.standard.fileBytes)
      return file.identity == identity ? file.bytes : nil
    } catch {
      return nil
    }
  }
}
