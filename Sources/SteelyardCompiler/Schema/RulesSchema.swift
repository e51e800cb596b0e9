public import SteelyardText

/// The form of rules files, for editors; it follows the tables by which they are read.
///
/// What a schema cannot say, whether names are there and ranges fit, is left to the compiler.
public enum RulesSchema {
  /// The version of the rule language; part of the schema's identifier.
  public static let version = 1
  /// Where the schema lies below a rules folder; rules files name it in their first line.
  public static let path = ".schema/rules-\(version).json"

  /// The JSON Schema with its descriptions in a language.
  public static func json(in language: Language) -> String {
    SchemaDocument(
      name: "rules",
      version: version,
      title: VolumeKey.noun,
      root: .definition(VolumeKey.definition),
      definitions: mappings.map { definition(of: $0) } + parts
    )
    .json(in: language)
  }

  /// The mappings of the language.
  private static let mappings: [any SchemaKey.Type] = [
    VolumeKey.self, CatalogKey.self, IssuerKey.self, PeriodKey.self, InstrumentKey.self,
    CalendarKey.self, CalendarYearKey.self,
    MeasureKey.self, FactorKey.self, CounterKey.self, DerivedKey.self, ScoreKey.self,
    TableKey.self, StepKey.self, CircumstanceKey.self, ProcedureKey.self, DeadlineKey.self,
    ExtendableKey.self, ExcludedKey.self, ExtendedKey.self,
    ConcurrenceKey.self, ProportionKey.self, PowerKey.self, ClauseKey.self,
    StandardKey.self, BandKey.self, AmountKey.self, RoundKey.self, WeighingKey.self,
    WeightKey.self, SeveralKey.self, ExampleKey.self, DeviationKey.self, LawKey.self,
    ExpectKey.self,
    UnknownFactKey.self, LeastGradesKey.self, EarlierActKey.self, SubjectKey.self,
  ]

  /// What is no mapping with keys of its own.
  private static let parts = [
    SchemaDocument.Definition(
      "before",
      EarlierActKey.noun,
      .any([.text, .definition(EarlierActKey.definition)])
    ),
    SchemaDocument.Definition(
      "condition",
      Bilingual("条件：以裁量因素为键，以检验为值", "a condition: a test for each factor"),
      .names(.any([.scalar, .list(.scalar)]))
    ),
    SchemaDocument.Definition(
      "amount",
      Bilingual("数额", "an amount"),
      .any([.scalar, .definition(AmountKey.definition)])
    ),
    SchemaDocument.Definition(
      "fact",
      Bilingual("事实", "a fact"),
      .any([.scalar, .list(.scalar), .definition(UnknownFactKey.definition)])
    ),
  ]

  private static func definition<Key: SchemaKey>(
    of keys: Key.Type
  ) -> SchemaDocument.Definition {
    var members = Key.allCases.map { key in
      SchemaObject.Member(
        key.rawValue,
        key.shape.form(of: key.content),
        key.meaning,
        isRequired: key.isRequired
      )
    }
    members.append(.note)
    let object = SchemaObject(members, others: Key.others?.form)
    return SchemaDocument.Definition(Key.definition, Key.noun, .object(object))
  }
}
