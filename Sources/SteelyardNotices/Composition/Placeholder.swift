import SteelyardText

/// What the law wants on the paper and no case file holds: a place to fill in by hand.
enum Placeholder {
  /// Name and address of the party (行政处罚法 §59).
  case party
  /// The name of the authority.
  case authority
  /// The number of the case.
  case number
  /// The officers who acted.
  case officer
  /// A day.
  case day
  /// Whether the party pleaded, what, and what became of it (行政处罚法 §45).
  case pleading
  /// How and when the party was educated (行政处罚法 §33).
  case education
  /// Until when the party may plead; the law fixes no number of days.
  case term
  /// Where the party may plead.
  case contact
  /// The authority that reconsiders.
  case reconsideration
  /// The court that has jurisdiction.
  case court
  /// The bank or payment channel for a fine (行政处罚法 §67).
  case payment
  /// How and by when other measures are to be carried out (行政处罚法 §59).
  case performance
  /// What the party may do by the law of another country.
  case rightsElsewhere

  /// What is to be filled in.
  var words: Bilingual {
    switch self {
    case .party: Bilingual("姓名或者名称、地址", "name and address")
    case .authority: Bilingual("行政机关名称", "name of the authority")
    case .number: Bilingual("案号", "case number")
    case .officer: Bilingual("执法人员", "officers")
    case .day: Bilingual("日期", "date")
    case .pleading:
      Bilingual("当事人的意见及复核、采纳情况", "what the party pleaded, its review, and whether it was accepted")
    case .education: Bilingual("教育的方式和日期", "how and when")
    case .term: Bilingual("提出陈述、申辩的期限", "time for pleading")
    case .contact: Bilingual("联系人、地址和电话", "contact, address and telephone")
    case .reconsideration: Bilingual("行政复议机关", "reconsideration authority")
    case .court: Bilingual("有管辖权的人民法院", "people's court with jurisdiction")
    case .payment: Bilingual("指定的银行或者电子支付系统", "designated bank or electronic payment system")
    case .performance:
      Bilingual("其他决定的履行方式和期限", "how and by when the other measures are carried out")
    case .rightsElsewhere:
      Bilingual(
        "该国法律规定的陈述、履行和救济的方式、期限和机关",
        "how, by when and where the party may be heard, must comply, and may seek a remedy under the law of that country"
      )
    }
  }
}

extension NoticeComposer {
  /// A place to fill in.
  func blank(_ placeholder: Placeholder) -> String {
    say("【\(placeholder.words.chinese)】", "[\(placeholder.words.english)]")
  }

  /// The text, or a place to fill it in where there is none.
  func orBlank(_ text: String, _ placeholder: Placeholder) -> String {
    text.isBlank ? blank(placeholder) : text
  }
}
