import Foundation
import SteelyardArtifact
import SteelyardAudit
import SteelyardCases
import SteelyardCompiler
import SteelyardDiagnostics
import SteelyardEvaluator
import SteelyardModel
import SteelyardText
import TestSupport
import Testing

/// Holds the answer the short way against the long one; whether the short way was gone.
private func expectSameAnswer(
  _ text: [UInt8],
  _ answerer: inout CaseAnswerer,
  _ remark: String
) -> Bool {
  let buffer = PaddedBuffer(text)
  var short: [UInt8] = []
  guard answerer.answerPlainly(0..<text.count, of: buffer.bytes, to: &short) else {
    #expect(short.isEmpty, "\(remark)")
    return false
  }
  var long: [UInt8] = []
  let faults = answerer.answerCarefully(text.span, to: &long)
  #expect(faults.isEmpty, "\(remark)")
  if short != long {
    Issue.record("\(remark)\n\(String(utf8: short.span))\n\(String(utf8: long.span))")
  }
  return true
}

private func makeAnswerer(_ catalog: CompiledCatalog, _ language: Language) throws -> CaseAnswerer {
  CaseAnswerer(
    catalog: catalog,
    index: try #require(NameIndex(catalog)),
    allowsUnknown: false,
    language: language
  )
}

@Test(arguments: 1...40 as ClosedRange<UInt64>)
func `full answers are the same bytes on both ways`(seed: UInt64) async throws {
  let sample = try GeneratedInput(seed: seed, cases: 150)
  for language in Language.allCases {
    var options = Bench.options(chunk: 4_096)
    (options.detail, options.language) = (.full, language)
    try await expectAgreement(
      sample.lines.joined(separator: "\n"),
      sample.catalog,
      options,
      seed: seed
    )
    var table = Bench.options(table: .utf8, names: ["note": "ignore"], chunk: 4_096)
    (table.detail, table.language) = (.full, language)
    try await expectAgreement(
      sample.rows.joined(separator: "\n"),
      sample.catalog,
      table,
      seed: seed
    )
    var answerer = try makeAnswerer(sample.catalog, language)
    for line in sample.lines {
      _ = expectSameAnswer(Array(line.utf8), &answerer, "seed \(seed), \(language)")
    }
  }
}

@Test
func `every example of the rules is answered with the same bytes on both ways`() throws {
  let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let rules = project.appending(path: "rules")
  let paths = try #require(FileManager.default.enumerator(atPath: rules.path))
    .compactMap { $0 as? String }.sorted()
  let sources = try paths.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".cases.yaml") }
    .map { path in
      SourceFile(
        path: path,
        text: try String(contentsOf: rules.appending(path: path), encoding: .utf8)
      )
    }
  let catalog = try CompiledCatalog(#require(Compiler.compile(sources).catalog))
  var short = 0
  for language in Language.allCases {
    var answerer = try makeAnswerer(catalog, language)
    for path in paths where path.hasPrefix("examples/") {
      // The short way reads a case that stands on one line and names the kind of its subject by a word.
      let text = try String(contentsOf: rules.appending(path: path), encoding: .utf8)
        .replacing(#"{"type": "organisation"}"#, with: #""organisation""#)
      let lines =
        path.hasSuffix(".json")
        ? [text.replacing("\n", with: "")] : text.components(separatedBy: "\n")
      for line in lines where line.hasPrefix("{") {
        if expectSameAnswer(Array(line.utf8), &answerer, path) { short += 1 }
      }
    }
  }
  #expect(short > 0)
}

@Test
func `a case with a byte too few or a bit turned is answered with the same bytes, or not at all`()
  throws
{
  let catalog = FoodCatalog().catalog
  let compiled = try CompiledCatalog(catalog)
  let power = try #require(catalog.powers.first).id
  let line = Array(
    #"{"case":"闽〔2024〕1号","power":"\#(power)","authority":"350200.market","acted":"2024-03-01","facts":{"货值金额":"8000.50元","情节":"一般"},"decision":{"fine":"7.5万元"}}"#
      .utf8
  )
  for language in Language.allCases {
    var answerer = try makeAnswerer(compiled, language)
    let isShort = expectSameAnswer(line, &answerer, "whole")
    #expect(isShort)
    for place in line.indices {
      _ = expectSameAnswer(Array(line[..<place]), &answerer, "up to \(place)")
      for bit in 0..<8 {
        var turned = line
        turned[place] ^= 1 << UInt8(bit)
        _ = expectSameAnswer(turned, &answerer, "bit \(bit) of \(place)")
      }
    }
  }
}
