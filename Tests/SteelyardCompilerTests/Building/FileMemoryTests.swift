import SteelyardCompiler
import TestSupport
import Testing

private typealias Time = FileIdentity.Time

/// A file that was changed last at some time.
private func file(
  device: UInt64 = 1,
  inode: UInt64 = 7,
  size: Int = 100,
  modified: (Int, Int) = (1000, 0),
  changed: (Int, Int) = (1000, 0)
) -> FileIdentity {
  FileIdentity(
    device: device,
    inode: inode,
    size: size,
    modified: Time(seconds: modified.0, nanoseconds: modified.1),
    changed: Time(seconds: changed.0, nanoseconds: changed.1)
  )
}

/// A file that was made at some time.
private func stamp(_ seconds: Int, _ nanoseconds: Int = 0, device: UInt64 = 1) -> FileIdentity {
  file(device: device, inode: 99, size: 0, changed: (seconds, nanoseconds))
}

@Test
func `a file is settled when more than two seconds have passed since any change`() {
  #expect(!file().isSettled(at: stamp(1000)))
  #expect(!file().isSettled(at: stamp(1001, 999_999_999)))
  #expect(!file().isSettled(at: stamp(1002)))
  #expect(file().isSettled(at: stamp(1002, 1)))
  // The later of both times counts, whichever it is.
  #expect(!file(modified: (0, 0), changed: (1000, 5)).isSettled(at: stamp(1002, 5)))
  #expect(!file(modified: (1000, 5), changed: (0, 0)).isSettled(at: stamp(1002, 5)))
  #expect(file(modified: (1000, 5), changed: (0, 0)).isSettled(at: stamp(1002, 6)))
  // A time in the future, and one at the end of all times.
  #expect(!file(modified: (5000, 0)).isSettled(at: stamp(2000)))
  #expect(!file(modified: (.max, 0)).isSettled(at: stamp(2000)))
  #expect(!file(changed: (.max - 1, 0)).isSettled(at: stamp(.max)))
}

@Test
func `the clock of another device says nothing`() {
  #expect(!file(device: 2).isSettled(at: stamp(5000, device: 1)))
  #expect(file(device: 2).isSettled(at: stamp(5000, device: 2)))
}

@Test
func `only settled files are remembered, and only as they were`() {
  let fresh = file(inode: 8, changed: (4999, 0))
  let record = FileMemory.record(of: [(file(), "one"), (fresh, "two")], asOf: stamp(5000))
  let memory = FileMemory(record)
  #expect(memory.digest(of: file()) == "one")
  #expect(memory.digest(of: fresh) == nil)
  let others = [
    file(device: 2), file(inode: 6), file(size: 101), file(modified: (1000, 1)),
    file(modified: (999, 0)), file(changed: (1000, 1)), file(changed: (999, 0)),
  ]
  for other in others { #expect(memory.digest(of: other) == nil) }
  #expect(FileMemory().digest(of: file()) == nil)
}

@Test
func `a damaged record remembers nothing`() {
  let record = FileMemory.record(of: [(file(), "one")], asOf: stamp(5000))
  #expect(FileMemory(record).digest(of: file()) == "one")
  for place in record.indices {
    for bit in 0..<8 {
      var spoilt = record
      spoilt[place] ^= 1 << UInt8(bit)
      #expect(FileMemory(spoilt).digest(of: file()) == nil, "bit \(bit) of byte \(place)")
    }
    #expect(FileMemory(Array(record[..<place])).digest(of: file()) == nil, "cut at \(place)")
  }
}
