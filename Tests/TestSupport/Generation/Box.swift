import SteelyardModel

/// A part of the space of facts: one side for each factor.
struct Box: Hashable {
  let factors: [Ref<Factor>]
  var sides: [Side]

  /// The whole space of some factors.
  init(_ factors: [Ref<Factor>], in catalog: Catalog) {
    self.factors = factors
    sides = factors.map { Side(allOf: catalog[$0]) }
  }

  /// The space cut into at most so many boxes that have nothing in common and leave nothing out.
  func tiles(
    _ count: Int,
    in catalog: Catalog,
    isStrict: Bool,
    by random: inout SplitMix64
  ) -> [Box] {
    guard !factors.isEmpty else { return [self] }
    var boxes = [self]
    for _ in 0..<(count * 4) where boxes.count < count {
      let place = random.count(0...(boxes.count - 1))
      let axis = random.count(0...(factors.count - 1))
      let box = boxes[place]
      guard
        let (first, second) = box.sides[axis].cut(
          of: catalog[factors[axis]],
          isStrict: isStrict,
          by: &random
        )
      else { continue }
      boxes[place].sides[axis] = first
      var other = box
      other.sides[axis] = second
      boxes.append(other)
    }
    return boxes
  }

  /// A row of tests that hold in the box and nowhere else.
  func row(in catalog: Catalog, isStrict: Bool, by random: inout SplitMix64) -> Condition {
    var cells: [Condition.Cell] = []
    for (reference, side) in zip(factors, sides) {
      let factor = catalog[reference]
      let form = side.form(of: factor, isStrict: isStrict, by: &random)
      guard form != nil || random.happens(20) else { continue }
      cells.append(.init(factor: reference, test: TestWording(factor: factor).test(form ?? .any)))
    }
    return Condition(cells: random.shuffled(cells))
  }
}
