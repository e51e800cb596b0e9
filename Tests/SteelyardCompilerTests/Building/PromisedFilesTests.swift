import SteelyardArtifact
import SteelyardCompiler
import SteelyardDiagnostics
import Synchronization
import TestSupport
import Testing

/// Files of a folder that are promised by their digests and read when they are asked for.
private final class PromisedFolder: Sendable {
  let sources: [SourceFile]
  private let asked: AskedPaths

  /// Promises files as they are known, and gives those that are still there like that.
  init(_ known: [SourceFile], now: [SourceFile]? = nil) {
    let asked = AskedPaths()
    let there = Dictionary(uniqueKeysWithValues: (now ?? known).map { ($0.path, $0.bytes) })
    sources = known.map { file in
      let (path, bytes) = (file.path, file.bytes)
      return SourceFile(path: path, digest: Digest.text(of: bytes)) {
        asked.note(path)
        return there[path] == bytes ? bytes : nil
      }
    }
    self.asked = asked
  }

  /// Which files were read, as often as they were.
  var read: [String] { asked.all }
}

/// The paths that were asked for.
private final class AskedPaths: Sendable {
  private let paths = Mutex<[String]>([])

  var all: [String] { paths.withLock { $0.sorted() } }

  func note(_ path: String) { paths.withLock { $0.append(path) } }
}

/// A file that defines a law, and three that define nothing for others; the last one with some statutory maximum.
private func folder(most: Int = 2000) -> [SourceFile] {
  let law = """
    steelyard: 1
    catalog: {id: law, title: 总册, issuer: {name: 某国, authority: "000000"}}
    instruments:
      某法: {title: 某法, kind: law, in_force: {from: 2020-01-01}}

    """
  let volumes = ["x", "y", "z"].map { id in
    SourceFile(
      path: "\(id).yaml",
      text: """
        steelyard: 1
        catalog: {id: \(id), title: 某册, issuer: {name: 某市, authority: "350200"}}
        powers:
          - id: \(id).one
            name: 某事项
            kind: penalty
            basis: 某法 第1条
            statute: [{fine: 1000元以上\(id == "z" ? most : 2000)元以下}]

        """
    )
  }
  return [SourceFile(path: "law.yaml", text: law)] + volumes
}

@Test
func `what is known by its digest is not read again`() {
  let cache = MemoryCache()
  let first = PromisedFolder(folder())
  let clean = Compiler.build(folder(), engine: "test")
  #expect(clean.bytes != nil)
  #expect(Compiler.build(first.sources, engine: "test", cache: cache).bytes == clean.bytes)
  #expect(first.read == ["law.yaml", "x.yaml", "y.yaml", "z.yaml"], "each is read once")
  let again = PromisedFolder(folder())
  let second = Compiler.build(again.sources, engine: "test", cache: cache)
  #expect(second.bytes == clean.bytes && second.diagnostics == clean.diagnostics)
  #expect(again.read == ["law.yaml"], "only what defines is read again")
  let changed = PromisedFolder(folder(most: 3000))
  let third = Compiler.build(changed.sources, engine: "test", cache: cache)
  #expect(third.bytes == Compiler.build(folder(most: 3000), engine: "test").bytes)
  #expect(third.bytes != clean.bytes)
  #expect(changed.read == ["law.yaml", "z.yaml"])
  #expect(changed.sources.allSatisfy { !$0.isBroken })
}

@Test
func `nothing is kept of a file that is no longer what was promised`() throws {
  let cache = MemoryCache()
  _ = Compiler.build(folder(), engine: "test", cache: cache)
  // The file is changed once more between the look at it and the reading.
  let (looked, now) = (folder(most: 3000), folder(most: 4000))
  let promised = PromisedFolder(looked, now: now)
  _ = Compiler.build(promised.sources, engine: "test", cache: cache)
  #expect(promised.sources.filter(\.isBroken).map(\.path) == ["z.yaml"])
  for sources in [looked, now] {
    let cached = Compiler.build(sources, engine: "test", cache: cache)
    let clean = try #require(Compiler.build(sources, engine: "test").bytes)
    #expect(cached.bytes == clean)
  }
}

@Test
func `a promise that is broken everywhere ends in no file and no harm`() {
  let cache = MemoryCache()
  let promised = PromisedFolder(folder(), now: [])
  let build = Compiler.build(promised.sources, engine: "test", cache: cache)
  #expect(build.bytes == nil)
  #expect(promised.sources.allSatisfy { $0.isBroken && $0.bytes.isEmpty })
  let next = Compiler.build(folder(), engine: "test", cache: cache)
  #expect(next.bytes == Compiler.build(folder(), engine: "test").bytes)
}
