import SteelyardEvaluator
import SteelyardModel
import SteelyardText

extension NoticeComposer {
  /// What the party may do, as far as the law itself fixes it; the rest is left to fill in.
  var rightsSection: NoticeSection {
    let points = kind == .noPenalty ? [education, remedies] : rights
    return NoticeSection(
      say("\(party.chinese)的权利", "Rights of the \(party.english)"),
      [.list(points)]
    )
  }

  private var rights: [String] {
    guard !power.isForeign else { return [blank(.rightsElsewhere)] }
    return switch power.kind {
    case .penalty: penaltyRights
    case .licensing: [say(pleading(Law.licensing.article(7))), remedies]
    case .coercion: [say(pleading(Law.coercion.article(8))), remedies]
    case .levy, .requisition, .benefit, .inspection, .confirmation, .reward, .adjudication,
      .approval, .other:
      [remedies]
    }
  }

  private var education: String {
    let (blank, cited) = (blank(.education), say(Law.penalty.article(33)))
    return say(
      "不予行政处罚的，应当对当事人进行教育（\(cited)）：\(blank)",
      "A party that is not punished is to be educated (\(cited)): \(blank)"
    )
  }

  private var penaltyRights: [String] {
    var points = [pleadingInPenalties, review]
    if concerns(.hearingOffered) { points.append(hearing) }
    if let performance { points.append(performance) }
    return points + [remedies]
  }

  private func pleading(_ article: Bilingual) -> Bilingual {
    Bilingual(
      "\(party.chinese)享有陈述权、申辩权（\(article.chinese)）。",
      "The \(party.english) has the right to be heard and to defend itself (\(article.english))."
    )
  }

  /// The right to be heard before a penalty.
  var pleadingInPenalties: String {
    let cited = say(Law.penalty.article(44, 45))
    return say(
      "当事人有权陈述和申辩，行政机关不得因此给予更重的处罚（\(cited)）。",
      "The party has the right to be heard and to defend itself, and must not be punished more heavily for doing so (\(cited))."
    )
  }

  private var review: String {
    let blank = blank(.pleading)
    return say("陈述、申辩的复核：\(blank)", "Review of what was pleaded: \(blank)")
  }

  /// The right to a hearing.
  var hearing: String {
    let cited = say(Law.penalty.article(63, 64))
    return say(
      "当事人有权要求听证，应当在被告知后五个工作日内提出（\(cited)）。",
      "The party has the right to a hearing, to be requested within five working days of being told of it (\(cited))."
    )
  }

  private var performance: String? {
    guard let decision = caseFile.decision, !decision.isEmpty else { return nil }
    let other = blank(.performance)
    let article = say(Law.penalty.article(59))
    guard decision.contains(where: { $0.measure == "fine" }) else {
      return say("\(other)（\(article)）。", "\(other) (\(article)).")
    }
    let payment = blank(.payment)
    let paid = say(Law.penalty.article(67))
    let fine = say(
      "罚款应当自收到行政处罚决定书之日起十五日内缴到\(payment)（\(paid)）",
      "The fine is to be paid within fifteen days of receipt of the penalty decision at the \(payment) (\(paid))"
    )
    guard decision.count > 1 else { return fine + say("。", ".") }
    return fine + say("；\(other)（\(article)）。", "; \(other) (\(article)).")
  }

  private var remedies: String {
    let (authority, court) = (blank(.reconsideration), blank(.court))
    let (review, suit) = (say(Law.reconsideration.article(20)), say(Law.litigation.article(46)))
    return say(
      "不服决定的，可以自知道决定之日起六十日内向\(authority)申请行政复议（\(review)），"
        + "或者六个月内向\(court)提起行政诉讼（\(suit)）；法律另有规定的从其规定。",
      "Against the decision the \(party.english) may apply to the \(authority) for reconsideration within sixty days of learning of it (\(review)), "
        + "or bring an action in the \(court) within six months (\(suit)), unless a law provides otherwise."
    )
  }
}
