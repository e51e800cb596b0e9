import SteelyardText

extension DeadlineKey: SchemaKey {
  static let definition = "deadline"

  var meaning: Bilingual {
    switch self {
    case .from: Bilingual("起算的日期，当日不计", "the moment it begins at; that day is not counted")
    case .to: Bilingual("截止的日期", "what must have happened by its end")
    case .within:
      Bilingual("期限，如 `90日`、`7个工作日`", "how long, such as `90日` or `7个工作日`")
    case .atLeast: Bilingual("至少隔多久，如 `7个工作日`", "how long it must be at least")
    case .basis: Bilingual("依据：法律文件的名称，空格，条款", "the provision: an instrument, a space, the place")
    case .kinds: Bilingual("适用的权力类型", "the kinds of power it holds for")
    case .powers: Bilingual("只适用于这些权力事项", "the powers it is limited to")
    case .when: Bilingual("在什么情形下适用", "when it holds")
    case .limitation: Bilingual("超过即违法", "whether exceeding it makes the decision unlawful")
    case .binds: Bilingual("约束机关还是当事人", "whether it binds the authority or the party")
    case .excluding: Bilingual("不计入的时间", "what is left out of it")
    case .extendable: Bilingual("可以延长多久", "by how much it may be extended")
    case .onHoliday: Bilingual("最后一日不上班时是否顺延", "whether a last day that is a day off moves")
    case .inForce: Bilingual("施行期间", "the days on which it is in force")
    }
  }

  var content: SchemaContent {
    switch self {
    case .when: .mapping("condition")
    case .extendable: .mapping(ExtendableKey.definition)
    case .inForce: .mapping("period")
    case .from, .to, .within, .atLeast, .basis, .kinds, .powers, .limitation, .binds, .excluding,
      .onHoliday:
      .words
    }
  }
}

extension ExtendableKey: SchemaKey {
  static let definition = "extendable"

  var meaning: Bilingual {
    switch self {
    case .by: Bilingual("最多延长多久", "by how much at most")
    case .approver: Bilingual("由谁批准", "who approves")
    case .because: Bilingual("因为什么", "on what ground")
    }
  }

  var content: SchemaContent { .words }
}

extension ExcludedKey: SchemaKey {
  static let definition = "excluded"

  var meaning: Bilingual {
    switch self {
    case .ground: Bilingual("为什么不计入", "why it is left out")
    case .from: Bilingual("第一日", "the first day")
    case .to: Bilingual("最后一日", "the last day")
    }
  }

  var content: SchemaContent { self == .ground ? .words : .day }
}

extension ExtendedKey: SchemaKey {
  static let definition = "extended"

  var meaning: Bilingual {
    switch self {
    case .to: Bilingual("哪一个期限，写它截止的日期", "which limit, by the moment it ends at")
    case .by: Bilingual("延长多久", "by how much")
    case .approved: Bilingual("批准的日期", "when it was approved")
    case .approver: Bilingual("由谁批准", "who approved it")
    case .ground: Bilingual("因为什么", "why")
    }
  }

  var content: SchemaContent { self == .approved ? .day : .words }
}
