import SteelyardModel

/// A sum of multiples of factors and a constant that bounds something, so that what depends on the same facts can be compared although both run free.
struct LinearBound {
  /// The multiples.
  var terms: [Ref<Factor>: ExactNumber] = [:]
  /// The constant.
  var constant = ExactNumber.zero

  init(constant: ExactNumber = .zero) { self.constant = constant }

  /// A multiple of one factor.
  init(_ factor: Ref<Factor>, times multiple: ExactNumber) {
    terms[factor] = multiple
  }

  /// The sum; nil where a number does not fit.
  func adding(_ other: LinearBound) -> LinearBound? {
    guard let sum = constant.adding(other.constant) else { return nil }
    var joined = self
    joined.constant = sum
    for (factor, multiple) in other.terms {
      guard let sum = (joined.terms[factor] ?? .zero).adding(multiple) else { return nil }
      joined.terms[factor] = sum == .zero ? nil : sum
    }
    return joined
  }

  /// The multiple; nil where a number does not fit.
  func multiplied(by multiple: ExactNumber) -> LinearBound? {
    guard let product = constant.multiplied(by: multiple) else { return nil }
    var scaled = LinearBound(constant: product)
    for (factor, own) in terms {
      guard let product = own.multiplied(by: multiple) else { return nil }
      scaled.terms[factor] = product == .zero ? nil : product
    }
    return scaled
  }
}
