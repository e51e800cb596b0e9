import SteelyardModel
import SteelyardText

// Remarks on what several decisions come to together.

extension Finding {
  /// A measure that was imposed before, or under another power, for the same act.
  static func twice(_ measure: Measure, _ basis: Provision, isCriminal: Bool) -> Finding {
    Finding(
      .finedTwice,
      severity: .error,
      message: isCriminal
        ? Bilingual(
          "同一行为已经判处罚金，不得再\(measure.name)",
          "a court has already imposed a criminal fine for the same act; \(measure.englishName) must not follow"
        )
        : Bilingual(
          "同一违法行为不得两次\(measure.name)",
          "for one act \(measure.englishName) is imposed twice"
        ),
      provision: basis.citation,
      measure: measure.id
    )
  }

  /// A measure that was imposed under the lighter of several powers.
  static func lighter(_ measure: Measure, _ basis: Provision, heavier: String) -> Finding {
    Finding(
      .finedUnderLighter,
      severity: .error,
      message: Bilingual(
        "\(measure.name)应当依较重的「\(heavier)」，却依较轻的事项作出",
        "\(measure.englishName) is imposed under the lighter power instead of `\(heavier)`"
      ),
      provision: basis.citation,
      measure: measure.id
    )
  }

  /// A sum over several acts that is above its limit.
  static func aboveCap(
    _ measure: Measure,
    _ unit: Measure.Unit,
    _ rule: Concurrence,
    _ sum: Int64?
  ) -> Finding {
    let total = sum.map(unit.words) ?? Bilingual("—", "—")
    let cap = unit.words(for: rule.cap ?? 0)
    return Finding(
      .aboveStatutoryMost,
      severity: .error,
      message: Bilingual(
        "数个行为的\(measure.name)合计\(total.chinese)，超过上限\(cap.chinese)",
        "\(measure.englishName) for several acts comes to \(total.english), above the most of \(cap.english)"
      ),
      provision: rule.basis.citation,
      measure: measure.id
    )
  }

  /// A sum over several acts whose amounts are in several currencies.
  static func currencies(_ measure: Measure, _ basis: Provision) -> Finding {
    Finding(
      .amountNotExact,
      severity: .error,
      message: Bilingual(
        "数个行为的\(measure.name)币种不同，不能合计",
        "\(measure.englishName) for several acts is in several currencies, which are not added"
      ),
      provision: basis.citation,
      measure: measure.id
    )
  }

  /// A sum over several acts that does not fit into a number.
  static func overflow(_ measure: Measure, _ basis: Provision) -> Finding {
    Finding(
      .amountNotExact,
      severity: .error,
      message: Bilingual(
        "数个行为的\(measure.name)合计溢出，无法准确计算",
        "the sum of \(measure.englishName) for several acts overflows"
      ),
      provision: basis.citation,
      measure: measure.id
    )
  }
}

extension Assessment {
  /// Adds a remark that is found when several cases are looked at together.
  mutating func add(_ finding: Finding) {
    let isUnlawful = finding.code.isUnlawful
    let place = findings.firstIndex { other in
      other.severity != .error || isUnlawful && !other.code.isUnlawful
    }
    findings.insert(finding, at: place ?? findings.count)
    switch outcome {
    case .unreadable, .unknownPower: break
    case .conforms, .deviates, .departs, .unlawful, .incomplete:
      outcome = isUnlawful ? .unlawful : .unreadable
    }
  }
}
