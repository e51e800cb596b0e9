import Foundation
import Testing

/// What bash offers behind some words, the last of which is being typed.
private func offered(behind words: [String]) throws -> [String] {
  let quoted = words.map { "'\($0)'" }.joined(separator: " ")
  let script = """
    eval "$(steelyard completion bash)"
    COMP_WORDS=(\(quoted))
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMP_LINE="${COMP_WORDS[*]}"
    COMP_POINT=${#COMP_LINE}
    _steelyard steelyard "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}" 2>/dev/null
    printf '%s\\n' "${COMPREPLY[@]}"
    """
  let run = try Shell.run(script)
  return run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
}

@Test func `bash completes commands`() throws {
  #expect(try offered(behind: ["steelyard", "se"]) == ["search"])
  #expect(try offered(behind: ["steelyard", "comp"]).sorted() == ["compile", "completion"])
}

@Test func `bash completes identifiers of powers from the catalogue that is named`() throws {
  let catalogue = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: catalogue) }
  #expect(try Tool.run(["compile", "rules", "-o", catalogue.path]).status == 0)
  let words = ["steelyard", "show", "--catalog", catalogue.path]
  #expect(try offered(behind: words + ["land.tr"]) == ["land.transfer"])
  #expect(try offered(behind: words + ["land."]).count >= 2)
  #expect(try offered(behind: words + ["没有"]).isEmpty)
}

@Test func `bash completes codes of diagnostics`() throws {
  #expect(try offered(behind: ["steelyard", "explain", "overlapping-b"]) == ["overlapping-bands"])
}

@Test func `bash offers nothing where there is no catalogue`() throws {
  let words = ["steelyard", "show", "--catalog", "/nowhere/at.all", "land."]
  #expect(try offered(behind: words).isEmpty)
}

@Test(arguments: ["bash", "zsh", "fish"])
func `each shell has its script`(shell: String) throws {
  let run = try Tool.run(["completion", shell])
  #expect(run.status == 0)
  #expect(run.output.contains("steelyard") && run.output.contains("search"))
}
