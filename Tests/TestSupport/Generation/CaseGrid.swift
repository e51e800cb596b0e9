package import SteelyardEvaluator
package import SteelyardModel

/// All cases of a power at, below and above every threshold, with every fact also missing and not established.
package struct CaseGrid: Sendable {
  /// The stated factors of the power, by name, each with everything that may be said of it; nil leaves it out.
  private let axes: [(name: String, facts: [CaseFile.FactValue?])]
  private let blank: CaseFile

  /// How many cases there are; the greatest number where they cannot be counted.
  package let count: Int

  /// Lays out the cases of a power at an authority and a day.
  package init(catalog: Catalog, power: Ref<Power>, authority: Authority?, day: Day) {
    let cases = CaseGenerator(catalog: catalog, seed: 0)
    var file = CaseFile(power: catalog[power].id)
    file.authority = authority
    file.dates[.acted] = day
    file.subject = .organisation
    blank = file
    axes = Weighing(catalog: catalog, file: file, power: power).factorsOfPower
      .filter { catalog[$0].derivation == nil && catalog[$0].name != Weighing.subjectFactor }
      .map { reference in
        let values = cases.thresholds[reference] ?? [0, 1]
        let stated = values.filter(catalog[reference].domain.contains)
        let facts = stated.map { CaseFile.FactValue?.some(.value($0)) }
        return (catalog[reference].name, facts + [nil, .unknown(reason: "无从查实")])
      }
    count = axes.reduce(1) { product, axis in
      let (next, isOverflow) = product.multipliedReportingOverflow(by: axis.facts.count)
      return isOverflow ? .max : next
    }
  }

  /// The case at a position.
  package subscript(position: Int) -> CaseFile {
    var file = blank
    var rest = position
    for axis in axes {
      file.facts[axis.name] = axis.facts[rest % axis.facts.count]
      rest /= axis.facts.count
    }
    return file
  }
}
