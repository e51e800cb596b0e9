package import SteelyardArtifact
import SteelyardModel

extension Tables {
  /// Whether a circumstance counts for a power in a case: whoever listed it stands above the power's issuer, or above the case's authority.
  package func counts(circumstance place: UInt32, power: Int, in bound: borrowing BoundCase) -> Bool
  {
    let lister = authorities[circumstances[place].authority]
    let volume = powers[power].volume
    if volume != Layout.absent {
      let issuer = authorities[volumes[volume].authority]
      if governs(lister, issuer.region, issuer.department) { return true }
    }
    guard bound.region != Layout.absent else { return false }
    return governs(lister, bound.region, bound.department)
  }

  private func governs(_ upper: AuthorityRow, _ region: UInt32, _ department: UInt32) -> Bool {
    let start = textStarts[Int(upper.department)]
    let isGovernment = start == textStarts[Int(upper.department) + 1]
    guard isGovernment || upper.department == department else { return false }
    var place: UInt32? = region
    while let region = place {
      if region == upper.region { return true }
      place = Authority.parent(of: region)
    }
    return false
  }
}
