extension Starter {
  /// The volume, in canonical form.
  static let volume = """
    # yaml-language-server: $schema=.schema/rules-1.json
    # 一份规则分册：法律给了什么权力、幅度多大，本机关又如何分档使用。
    #
    # 本分册的城市、办法和数额都是虚构的，供照着改写。改完之后：
    #   steelyard check 规则文件夹      查出全部问题
    #   steelyard fmt 规则文件夹        排成统一的格式

    steelyard: 1

    catalog:
      id: example.street
      title: 示例市市容管理行政处罚裁量权基准
      # 六位行政区划代码，点后面是部门；代码要加引号
      issuer: {name: 示例市城市管理局, authority: "990100.urban"}
      in_force: {from: 2025-01-01}
      # 「以上」「以下」默认含本数；文件另有规定的，在这里写 bounds
      source: 虚构

    # 引用的法律文件。别处写「名称 第几条」，名称就是这里的键
    instruments:
      示例市市容条例:
        title: 示例市市容和环境卫生管理条例
        kind: local-regulation
        number: 示例市人民代表大会常务委员会公告第1号
        in_force: {from: 2024-01-01}
        source: 虚构
      示例市市容裁量基准:
        title: 示例市市容管理行政处罚裁量权基准
        kind: normative-document
        number: 示城管规〔2024〕1号
        in_force: {from: 2025-01-01}
        source: 虚构

    # 裁量因素：案件中要查明的事实，以及问执法人员的话
    factors:
      占道面积:
        type: quantity
        unit: 平方米
        grain: 0.1
        domain: 超过0平方米
        worse: greater
        question: 占用道路多少平方米？
      影响通行: {type: yes-no, question: 是否妨碍车辆或者行人通行？}
      # 屡次违法的，次数由引擎从案卷的 history 里数：
      #   两年内次数: {type: count, domain: 1次以上, counts: {same: item, window: 2年, includes_present: true}}

    # 案件中可能出现的从轻、减轻或者不予处罚的情节
    circumstances:
      timely-correction: {name: 当场改正，没有危害后果, effect: exempt, basis: 示例市市容条例 第40条, kinds: [penalty]}

    powers:
      # 法定幅度：条例怎么写，这里就怎么写
      - id: street.occupy
        name: 擅自占用道路经营
        kind: penalty
        basis: 示例市市容条例 第21条第1款
        source: 虚构
        statute:
          - when: {影响通行: 否}
            must: [order-correction]
            fine: 200元以上2000元以下
          - when: {影响通行: 是}
            must: [order-correction]
            fine: 1000元以上5000元以下
        # 例子随规则一起检查，门槛两边都要有
        examples:
          - acted: 2024-06-01
            facts: {占道面积: 3平方米, 影响通行: 否}
            expect: {clause: 1, none: true, fine: 200元以上2000元以下, order-correction: must}

    standards:
      # 裁量基准：由轻到重分三档，合起来不重叠、不留空
      - power: street.occupy
        basis: 示例市市容裁量基准 第3条
        source: 虚构
        weighing: {lighten: widen, aggravate: widen}
        bands:
          - {grade: 较轻, when: {占道面积: 不满5平方米}, fine: {share: 0%以上30%以下}}
          - {grade: 一般, when: {占道面积: 5平方米以上不满20平方米}, fine: {share: 30%以上70%以下}}
          - {grade: 较重, when: {占道面积: 20平方米以上}, fine: {share: 70%以上100%以下}}
        examples:
          - name: 恰在第一道门槛之下
            facts: {占道面积: 4.9平方米, 影响通行: 否}
            expect: {clause: 1, grade: 较轻, fine: 200元以上740元以下}
          - name: 恰在第一道门槛
            facts: {占道面积: 5平方米, 影响通行: 否}
            expect: {clause: 1, grade: 一般, fine: 740元以上1460元以下}
          - name: 恰在第二道门槛之下
            facts: {占道面积: 19.9平方米, 影响通行: 是}
            expect: {clause: 2, grade: 一般, fine: 2200元以上3800元以下}
          - name: 恰在第二道门槛
            facts: {占道面积: 20平方米, 影响通行: 是}
            expect: {clause: 2, grade: 较重, fine: 3800元以上5000元以下}
          - name: 当场改正的，不予处罚
            facts: {占道面积: 3平方米, 影响通行: 否}
            circumstances: [timely-correction]
            decision: {order-correction: yes}
            expect: {grade: 较轻, findings: []}
          - name: 高于基准而没有理由
            facts: {占道面积: 3平方米, 影响通行: 否}
            decision: {order-correction: yes, fine: 1000元}
            expect: {grade: 较轻, findings: [above-benchmark, unreasoned-deviation]}
          - name: 高于法定上限
            facts: {占道面积: 30平方米, 影响通行: 否}
            decision: {order-correction: yes, fine: 3000元}
            expect: {grade: 较重, findings: [above-statutory-most]}

    """
}
