import SteelyardArtifact
import SteelyardEvaluator

/// Bytes laid over a sound artifact and sealed anew: it is refused, or can be used without harm.
///
/// Of the input, the first byte says how: an odd one takes the rest as the whole artifact, an even one as patches of
/// four bytes (place, place, place, value).
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzArtifact(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let given = unsafe input(start, count)
  guard let first = given.first else { return 0 }
  var bytes = first % 2 == 0 ? patched(with: given.dropFirst()) : Array(given.dropFirst())
  if bytes.count >= Layout.contentFrom, bytes.count % 64 == 0 { ArtifactWriter.seal(&bytes) }
  guard let catalog = try? CompiledCatalog(bytes: bytes) else { return 0 }
  for position in 0..<catalog.powerCount {
    guard let power = catalog.power(at: position) else { continue }
    _ = (power.clauses, power.standards, power.factors.map(\.type), power.basis)
    _ = catalog.assess(CaseFile(power: power.id))
  }
  return 0
}

private func patched(with patches: ArraySlice<UInt8>) -> [UInt8] {
  var bytes = soundBytes
  var rest = patches
  while rest.count >= 4 {
    let patch = Array(rest.prefix(4))
    let place = Int(patch[0]) | Int(patch[1]) << 8 | Int(patch[2]) << 16
    bytes[Layout.contentFrom + place % (bytes.count - Layout.contentFrom)] = patch[3]
    rest = rest.dropFirst(4)
  }
  return bytes
}
