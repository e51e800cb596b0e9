import SteelyardModel
import SteelyardText

extension Period {
  /// The days for a message, in the form that goes before (Chinese) or behind (English) it; empty for every day.
  var remark: Bilingual {
    switch (from, to) {
    case (let from?, let to?): Bilingual("\(from)至\(to)，", ", from \(from) to \(to)")
    case (let from?, nil): Bilingual("\(from)起，", ", from \(from) on")
    case (nil, let to?): Bilingual("\(to)以前，", ", until \(to)")
    case (nil, nil): Bilingual("", "")
    }
  }
}

extension RegionDiagram {
  /// Facts at which a leaf holds, as far as they are tested; nil where there are none.
  func facts(
    of leaf: Leaf,
    fixing fixed: FactPoint = [:],
    hiding hidden: Set<Ref<Factor>> = [],
    on day: Day? = nil,
    in catalog: Catalog
  ) -> Witness? {
    var positions: [Int: Int64] = [:]
    for (factor, value) in fixed {
      if let position = space.factors.firstIndex(of: factor) { positions[position] = value }
    }
    let shown = space.tested.subtracting(hidden).union(fixed.keys)
    return witness(of: leaf, fixing: positions)
      .map { Witness($0, in: space, showing: shown, on: day, catalog: catalog) }
  }
}
