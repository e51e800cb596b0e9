import SteelyardCompiler
import SteelyardModel

private let hundredth = Ratio(1, 100) ?? .zero

private let types: [FactorType] = [
  .money, .quantity(unit: "吨", grain: hundredth), .percent(grain: hundredth),
  .multiple(grain: hundredth), .count(unit: "次"), .days, .workingDays, .months, .years, .date,
  .yesNo, .choice(["轻", "一般", "重"], isOrdered: true), .choices(["甲", "乙"]), .text,
]

/// Any text as a test, an amount, a coefficient, a share and a quantity: it is read or refused.
///
/// The first byte chooses the type of the factor, and whether the text stands in quotes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let given = unsafe input(start, count)
  guard let first = given.first, let text = String(validating: given.dropFirst(), as: UTF8.self)
  else { return 0 }
  let type = types[Int(first >> 1) % types.count]
  switch TestText.read(text, isQuoted: first & 1 == 1, for: type) {
  case .success: break
  case .failure(let fault): claim(fault.isInside(text), "a fault has its place in the text")
  }
  for unit in Measure.Unit.allCases {
    _ = AmountText.read(text, unit: unit)
    _ = AmountText.readCoefficient(text, of: type, in: unit)
    _ = TestText.readInterval(text, isQuoted: first & 1 == 1, for: unit)
  }
  _ = AmountText.readShare(text)
  _ = try? QuantityText.read(text)
  return 0
}

extension LegalTextFault {
  fileprivate func isInside(_ text: String) -> Bool {
    utf8Range.lowerBound >= 0 && utf8Range.upperBound <= text.utf8.count
  }
}
