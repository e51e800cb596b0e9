/// Groups that were compiled together.
struct CompiledBatch: Sendable {
  let groups: [CompiledGroup]
  /// What the trees of their files told.
  let outlines: [(file: Int, outline: SureOutline)]
}
