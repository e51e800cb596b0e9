import Foundation
import Steelyard
import SteelyardCompiler
import SteelyardModel
import TestSupport
import Testing

/// Catalogues that differ from each other, and a folder to put them in.
private struct Shelf {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  let files: [[UInt8]]

  var path: String { folder.appending(path: "cn.steelyard").path }

  init(seeds: ClosedRange<UInt64>) throws {
    files = try seeds.map { seed in
      var generator = CatalogGenerator(seed: seed, size: CatalogSize())
      return try CompiledCatalog.bytes(of: generator.makeCatalog())
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Puts a file in its place as an operator would: written beside, and renamed.
  func put(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(filePath: path), options: .atomic)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

@Test
func `a reload puts the new catalogue in force, and readers keep theirs`() throws {
  let shelf = try Shelf(seeds: 1...2)
  defer { shelf.remove() }
  try shelf.put(shelf.files[0])
  let slot = try CatalogSlot(path: shelf.path)
  let reader = slot.catalog
  try shelf.put(shelf.files[1])
  #expect(slot.catalog.digest == reader.digest)
  #expect(try slot.reload())
  #expect(slot.catalog.digest == (try CompiledCatalog(bytes: shelf.files[1])).digest)
  #expect(reader.digest == (try CompiledCatalog(bytes: shelf.files[0])).digest)
  #expect(reader.powerCount == (try CompiledCatalog(bytes: shelf.files[0])).powerCount)
}

@Test
func `the same rules do not take over`() throws {
  let shelf = try Shelf(seeds: 1...1)
  defer { shelf.remove() }
  try shelf.put(shelf.files[0])
  let slot = try CatalogSlot(path: shelf.path)
  let before = slot.catalog
  try shelf.put(shelf.files[0])
  #expect(try !slot.reload())
  #expect(slot.catalog === before)
}

@Test
func `what cannot be used leaves the old catalogue in force`() throws {
  let shelf = try Shelf(seeds: 1...2)
  defer { shelf.remove() }
  try shelf.put(shelf.files[0])
  let slot = try CatalogSlot(path: shelf.path)
  let before = slot.catalog
  let next = shelf.files[1]
  for length in stride(from: 0, to: next.count, by: max(1, next.count / 97)) {
    try shelf.put(Array(next[..<length]))
    #expect(throws: ArtifactError.self, "\(length) bytes") { try slot.reload() }
    #expect(slot.catalog === before)
  }
  try FileManager.default.removeItem(atPath: shelf.path)
  #expect(throws: ArtifactError.unreadable(errno: ENOENT)) { try slot.reload() }
  #expect(slot.catalog === before)
  try shelf.put(next)
  #expect(try slot.reload())
}

@Test
func `readers see one catalogue or the other across many swaps`() async throws {
  let shelf = try Shelf(seeds: 1...4)
  defer { shelf.remove() }
  let known = try shelf.files.map { bytes in
    let catalog = try CompiledCatalog(bytes: bytes)
    return "\(catalog.digest) \(catalog.powerCount) \(catalog.byteCount)"
  }
  #expect(Set(known).count == known.count)
  try shelf.put(shelf.files[0])
  let slot = try CatalogSlot(path: shelf.path)
  let seen = try await withThrowingTaskGroup(of: Set<String>.self) { group in
    for _ in 0..<4 {
      group.addTask {
        var seen: Set<String> = []
        for _ in 0..<500 {
          let catalog = slot.catalog
          await Task.yield()
          seen.insert("\(catalog.digest) \(catalog.powerCount) \(catalog.byteCount)")
        }
        return seen
      }
    }
    group.addTask {
      for round in 0..<60 {
        // Every third file is cut short: it is refused, and nobody notices.
        let next = shelf.files[round % shelf.files.count]
        try shelf.put(round % 3 == 2 ? Array(next[..<(next.count / 2)]) : next)
        _ = try? slot.reload()
      }
      return []
    }
    return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
  }
  #expect(!seen.isEmpty && seen.isSubset(of: known))
}
