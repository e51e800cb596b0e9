extension Starter {
  /// A case to weigh by the volume.
  static let firstCase = """
    {
      "case": "示城管罚〔2025〕1号",
      "authority": "990100.urban",
      "subject": {
        "type": "individual"
      },
      "acted": "2025-03-01",
      "filed": "2025-03-03",
      "decided": "2025-03-20",
      "served": "2025-03-21",
      "power": "street.occupy",
      "facts": {
        "占道面积": {
          "value": "6.5平方米",
          "evidence": "证据一：现场勘验笔录"
        },
        "影响通行": {
          "value": "否",
          "evidence": "证据二：现场照片"
        }
      },
      "decision": {
        "order-correction": true,
        "fine": "900元"
      }
    }

    """
}
