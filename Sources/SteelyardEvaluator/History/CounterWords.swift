public import SteelyardModel
public import SteelyardText

/// What a repetition counts, in words.
public struct CounterWords: Sendable {
  private let counter: Counter

  /// Makes the words about a counter.
  public init(_ counter: Counter) {
    self.counter = counter
  }

  /// What is counted, and how: `同一条文，2年以内，自前次行为日起算，按车辆，含本次`.
  public var rule: Bilingual {
    let present =
      counter.includesPresent
      ? Bilingual("含本次", "the present act included")
      : Bilingual("不含本次", "the present act not included")
    let parts = [same, counter.window?.words, anchor, scope, distinct, present].compactMap(\.self)
    return Bilingual(
      parts.map(\.chinese).joined(separator: "，"),
      parts.map(\.english).joined(separator: ", ")
    )
  }

  private var same: Bilingual {
    let cited = counter.provisions.map(\.citation)
    let of =
      cited.isEmpty
      ? Bilingual("", "")
      : Bilingual(
        "（\(cited.joined(separator: "、"))）",
        " (\(cited.joined(separator: ", ")))"
      )
    let words =
      switch counter.same {
      case .item: Bilingual("同一条款项", "the same item")
      case .article: Bilingual("同一条文", "the same article")
      case .power: Bilingual("同一事项", "the same power")
      case .law: Bilingual("同一法律文件", "the same law")
      }
    return Bilingual(words.chinese + of.chinese, words.english + of.english)
  }

  private var anchor: Bilingual? {
    guard counter.window != nil || counter.anchor == .decided else { return nil }
    return switch counter.anchor {
    case .acted: Bilingual("自前次行为日起算", "from the day of the earlier act")
    case .decided: Bilingual("自前次决定日起算", "from the day of the earlier decision")
    }
  }

  private var scope: Bilingual {
    Bilingual("按\(counter.scope.words.chinese)", "per \(counter.scope.words.english)")
  }

  private var distinct: Bilingual? {
    counter.distinct.map { scope in
      Bilingual("同一\(scope.words.chinese)只计一次", "each \(scope.words.english) once")
    }
  }
}

extension CountingWindow {
  private static func counted(_ number: Int, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s")"
  }

  fileprivate var words: Bilingual {
    let (chinese, english) =
      switch unit {
      case .days: ("\(length)日", Self.counted(length, "day"))
      case .months where length % 12 == 0:
        ("\(length / 12)年", Self.counted(length / 12, "year"))
      case .months: ("\(length)个月", Self.counted(length, "month"))
      }
    return includesLastDay
      ? Bilingual("\(chinese)以内", "within \(english)")
      : Bilingual("不满\(chinese)", "under \(english)")
  }
}

extension Counter.Scope {
  /// What it is called.
  var words: Bilingual {
    switch self {
    case .subject: Bilingual("当事人", "party")
    case .vehicle: Bilingual("车辆", "vehicle")
    case .driver: Bilingual("驾驶人", "driver")
    case .place: Bilingual("地点", "place")
    }
  }
}
