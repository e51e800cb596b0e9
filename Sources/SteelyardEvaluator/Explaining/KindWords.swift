package import SteelyardModel
package import SteelyardText

extension Power.Kind {
  /// The name of the class of power in documents.
  package var words: Bilingual {
    switch self {
    case .licensing: Bilingual("行政许可", "administrative licence")
    case .penalty: Bilingual("行政处罚", "administrative penalty")
    case .coercion: Bilingual("行政强制", "administrative coercion")
    case .levy: Bilingual("行政征收", "administrative levy")
    case .requisition: Bilingual("行政征用", "administrative requisition")
    case .benefit: Bilingual("行政给付", "administrative benefit")
    case .inspection: Bilingual("行政检查", "administrative inspection")
    case .confirmation: Bilingual("行政确认", "administrative confirmation")
    case .reward: Bilingual("行政奖励", "administrative reward")
    case .adjudication: Bilingual("行政裁决", "administrative adjudication")
    case .approval: Bilingual("行政审批", "administrative approval")
    case .other: Bilingual("行政权力", "administrative power")
    }
  }
}

extension Subject {
  /// Who the decision is about, in the words of documents.
  package var words: Bilingual {
    switch self {
    case .individual: Bilingual(name, "individual")
    case .soleTrader: Bilingual(name, "sole trader")
    case .organisation: Bilingual(name, "organisation")
    case .personInCharge: Bilingual(name, "person directly in charge")
    case .responsiblePerson: Bilingual(name, "other person directly responsible")
    }
  }
}

extension Circumstance.Effect {
  /// What a circumstance does, in the words of documents.
  package var words: Bilingual {
    switch self {
    case .exempt: Bilingual("应当不予处罚", "exempts")
    case .mayExempt: Bilingual("可以不予处罚", "may exempt")
    case .mitigate: Bilingual("减轻", "mitigates below the statutory least")
    case .lightenOrMitigate: Bilingual("从轻或者减轻", "lightens or mitigates")
    case .lighten: Bilingual("从轻", "lightens")
    case .aggravate: Bilingual("从重", "aggravates")
    case .timing: Bilingual("影响期限或者程序", "matters for time limits or steps")
    }
  }
}
