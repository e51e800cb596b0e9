import SteelyardModel

extension Amount {
  /// The factor it depends on.
  var factor: Ref<Factor>? {
    switch form {
    case .between, .share: nil
    case .times(let factor, _), .position(let factor, _), .shareOfMost(let factor, _): factor
    }
  }
}
