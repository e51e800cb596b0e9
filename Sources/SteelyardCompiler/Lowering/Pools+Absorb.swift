import SteelyardArtifact

extension RowPool {
  /// Takes over rows that are changed before.
  mutating func absorb(_ rows: [Row], _ change: (inout Row) -> Void) -> Moved {
    var moved = Moved(count: rows.count)
    for (number, old) in rows.enumerated() {
      var row = old
      change(&row)
      moved[UInt32(number)] = place(of: row)
    }
    return moved
  }
}

extension RunPool {
  /// Takes over runs of rows that are changed before.
  mutating func absorb(_ runs: Runs<Row>, _ change: (inout Row) -> Void) -> Moved {
    var changed = runs
    for index in changed.rows.indices { change(&changed.rows[index]) }
    return absorb(changed)
  }

  /// Takes over runs of rows.
  mutating func absorb(_ runs: Runs<Row>) -> Moved {
    var moved = Moved(count: runs.rows.count)
    for run in runs.starts.indices {
      moved[runs.starts[run]] = place(of: runs.rows.span.extracting(runs.range(run)))
    }
    return moved
  }
}

extension TextPool {
  /// Takes over the texts of a share.
  mutating func absorb(textsOf share: LoweredShare) -> Moved {
    let bytes = share.text.span
    var moved = Moved(count: share.textStarts.count - 1)
    for number in 0..<(share.textStarts.count - 1) {
      let range = Int(share.textStarts[number])..<Int(share.textStarts[number + 1])
      moved[UInt32(number)] = place(of: bytes.extracting(range))
    }
    return moved
  }
}

/// Where the diagrams of a share stand after they were joined with those of others.
struct MovedDiagrams: Sendable {
  /// Points, and constants with their days.
  let numbers: Moved
  /// The nodes.
  let nodes: Moved
}

extension DiagramPool {
  /// Takes over the diagrams of a share.
  mutating func absorb(_ share: LoweredShare) -> MovedDiagrams {
    let numbers = self.numbers.absorb(share.numbers)
    var moved = Moved(count: share.nodes.rows.count)
    var words: [Int64] = []
    for run in share.nodes.starts.indices {
      words.removeAll(keepingCapacity: true)
      words.append(copying: share.nodes.rows.span.extracting(share.nodes.range(run)))
      NodeRow.changeTargets(of: &words) { moved.target($0) }
      moved[share.nodes.starts[run]] = nodes.place(of: words)
    }
    return MovedDiagrams(numbers: numbers, nodes: moved)
  }
}
