package import SteelyardModel
package import SteelyardText

extension Power.Kind {
  /// Whether somebody asked for the decision.
  var isOnApplication: Bool {
    switch self {
    case .licensing, .benefit, .confirmation, .reward, .adjudication, .approval: true
    case .penalty, .coercion, .levy, .requisition, .inspection, .other: false
    }
  }

  /// What the one is called whom the decision is about.
  package var party: Bilingual {
    isOnApplication ? Bilingual("申请人", "applicant") : Bilingual("当事人", "party")
  }
}
