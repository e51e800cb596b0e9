#!/usr/bin/env python3
"""Runs the same work through Steelyard, DuckDB, GoRules ZEN and a C program written for it, and prints ratios.

    swift build -c release
    python3 Tests/Benchmarks/compare.py --powers 165000 --cases 1000000 --seed 7 --work /tmp/work

Everything happens in one run on one machine: the work is made by `steelyard-bench generate`, every engine reads the same
case files and writes its answers to a file, and every answer is compared with the oracle's. An engine with a wrong answer
gets no number. One thread means one processor: every run of one thread is bound to it, whatever the engine does. Times begin
when an engine has its own form open; what it takes to start and to open is measured by itself.

DuckDB and ZEN come from PyPI into a virtual environment below the work folder. DuckDB gets the powers as a table of boxes
with an index, and answers with one range join from file to file. ZEN gets a decision table and an expression for each
power; it has no files, so it is fed from Python, with the parsing of the cases left out of its time.
"""
import argparse
import csv
import datetime
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
NOTHING = -1  # stands for a quantity that the case does not state
CIRCUMSTANCES = ["无", "从轻", "从重"]
LAST = 2**63 - 1


def boxes(work):
    """The boxes of the workload, and for each power those that hold although the quantity is not known."""
    with open(f"{work}/boxes.csv", encoding="utf-8") as file:
        rows = [[row[0]] + [int(cell) for cell in row[1:]] for row in list(csv.reader(file))[1:]]
    by_power = {}
    for row in rows:
        by_power.setdefault(row[0], []).append(row)
    for own in by_power.values():
        ends = sorted({0, LAST} | {end for row in own for end in row[4:6]})
        for start, end in zip(ends, ends[1:]):
            for place in range(3):
                fit = [row for row in own if row[4] <= start < row[5] and row[6] >> place & 1]
                if fit and len({row[1] for row in fit}) == 1:
                    rows.append([fit[0][0], fit[0][1], NOTHING, 0, start, end, 1 << place] + fit[0][7:])
    return rows


# ---------------------------------------------------------------------------------------------------------------- DuckDB

COLUMNS = "power, band, q_from, q_to, r_from, r_to, circumstances, by_gains, least, most, s_least, s_most".split(", ")


def duckdb_prepare(work):
    """The boxes as an indexed table in a database file."""
    import duckdb

    target = f"{work}/boxes.duckdb"
    if os.path.exists(target):
        os.unlink(target)
    with open(f"{work}/boxes.all.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(boxes(work))
    start = time.perf_counter()
    base = duckdb.connect(target)
    types = ", ".join(f"'{name}': '{'VARCHAR' if name == 'power' else 'BIGINT'}'" for name in COLUMNS)
    base.execute(
        f"CREATE TABLE box AS SELECT * FROM read_csv('{work}/boxes.all.csv', header = true, columns = {{{types}}}) ORDER BY power"
    )
    base.execute("CREATE TABLE known AS SELECT DISTINCT power FROM box")
    base.close()
    return time.perf_counter() - start


def duckdb_audit(work, form, output, threads):
    """From case file to answer file in one statement; prints the seconds."""
    import duckdb

    base = duckdb.connect(
        f"{work}/boxes.duckdb",
        read_only=True,
        config={"threads": threads, "preserve_insertion_order": "false"},
    )
    base.execute("SELECT count(*) FROM box").fetchall()
    if form == "jsonl":
        facts = 'STRUCT("数量" BIGINT, "次数" BIGINT, "情形" VARCHAR, "违法所得" BIGINT)'
        shape = f"{{'case': 'VARCHAR', 'power': 'VARCHAR', 'facts': '{facts}', 'decision': 'STRUCT(fine BIGINT)'}}"
        cases = (
            f'SELECT "case" AS number, power, coalesce(facts."数量", {NOTHING}) AS q, facts."次数" AS r, facts."情形" AS c, '
            f'facts."违法所得" * 100 AS gains, decision.fine * 100 AS fine '
            f"FROM read_json('{work}/cases.jsonl', format = 'newline_delimited', columns = {shape})"
        )
    else:
        names = ["case", "power", "authority", "acted", "party", "fact:数量", "fact:次数", "fact:情形", "fact:违法所得", "decision:fine", "officer", "note"]
        numbers = {"fact:数量", "fact:次数", "fact:违法所得", "decision:fine"}
        shape = ", ".join(f"'{name}': '{'BIGINT' if name in numbers else 'VARCHAR'}'" for name in names)
        cases = (
            f'SELECT "case" AS number, power, coalesce("fact:数量", {NOTHING}) AS q, "fact:次数" AS r, "fact:情形" AS c, '
            f'"fact:违法所得" * 100 AS gains, "decision:fine" * 100 AS fine '
            f"FROM read_csv('{work}/cases.csv', header = true, columns = {{{shape}}})"
        )
    bounded = "greatest(s_least, least(s_most, gains * box.{0} // 10000))"
    query = f"""
      WITH cases AS ({cases}),
      met AS (
        SELECT number, fine, box.band, s_least, s_most, by_gains = 1 AND gains IS NULL AS lacks_gains,
               CASE WHEN by_gains = 1 THEN {bounded.format('least')} ELSE box.least END AS low,
               CASE WHEN by_gains = 1 THEN {bounded.format('most')} ELSE box.most END AS high,
               cases.power IN (SELECT power FROM known) AS is_known
        FROM cases LEFT JOIN box
          ON box.power = cases.power AND q >= q_from AND q < q_to AND r >= r_from AND r < r_to
         AND (circumstances >> (CASE c WHEN '{CIRCUMSTANCES[0]}' THEN 0 WHEN '{CIRCUMSTANCES[1]}' THEN 1 ELSE 2 END)) & 1 = 1
      )
      SELECT number AS "case",
             CASE WHEN NOT is_known THEN 'unknown_power' WHEN band IS NULL OR lacks_gains THEN 'missing_fact'
                  WHEN fine < s_least OR fine > s_most THEN 'outside_statutory'
                  WHEN fine < low THEN 'below' WHEN fine > high THEN 'above' ELSE 'within' END AS verdict,
             CASE WHEN band IS NULL OR lacks_gains THEN 0 ELSE band END AS band,
             CASE WHEN band IS NULL OR lacks_gains THEN 0 ELSE low END AS least,
             CASE WHEN band IS NULL OR lacks_gains THEN 0 ELSE high END AS most
      FROM met"""
    start = time.perf_counter()
    base.execute(f"COPY ({query}) TO '{output}' (HEADER)")
    report(time.perf_counter() - start)


# ------------------------------------------------------------------------------------------------------------------- ZEN


def zen_decision(own):
    """One power as a decision table, followed by the comparison of the fine."""
    rules = []
    for index, row in enumerate(own):
        _, band, q_from, q_to, r_from, r_to, circumstances, by_gains, least, most, s_least, s_most = row

        def interval(low, high):
            return f">= {low}" if high == LAST else f"[{low}..{high})"

        def end(parts):
            return f"max([{s_least}, min([{s_most}, floor(gains * {parts} / 10000)])])" if by_gains else str(parts)

        chosen = [f'"{name}"' for place, name in enumerate(CIRCUMSTANCES) if circumstances >> place & 1]
        cells = {"q": interval(q_from, q_to), "r": interval(r_from, r_to), "c": "" if len(chosen) == 3 else ", ".join(chosen)}
        cells |= {"band": str(band), "low": end(least), "high": end(most), "s_least": str(s_least), "s_most": str(s_most)}
        rules.append({"_id": f"rule{index}"} | cells)
    table = {
        "hitPolicy": "first",
        "rules": rules,
        "inputs": [{"id": name, "name": name, "field": field} for name, field in (("q", "q"), ("r", "r"), ("c", "c"))],
        "outputs": [{"id": name, "name": name, "field": name} for name in ("band", "low", "high", "s_least", "s_most")],
        "passThrough": True,
        "inputField": None,
        "outputPath": None,
        "executionMode": "single",
    }
    verdict = (
        "fine < s_least or fine > s_most ? 'outside_statutory' : fine < low ? 'below' : fine > high ? 'above' : 'within'"
    )
    expressions = [{"id": key, "key": key, "value": value} for key, value in (("verdict", verdict), ("band", "band"), ("low", "low"), ("high", "high"))]

    def node(name, kind, content=None):
        base = {"id": name, "name": name, "type": kind, "position": {"x": 0, "y": 0}}
        return base if content is None else base | {"content": content}

    nodes = [node("in", "inputNode"), node("bands", "decisionTableNode", table)]
    nodes += [node("fine", "expressionNode", {"expressions": expressions}), node("out", "outputNode")]
    path = ["in", "bands", "fine", "out"]
    edges = [{"id": f"{a}-{b}", "sourceId": a, "targetId": b, "type": "edge"} for a, b in zip(path, path[1:])]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


def zen_audit(work, most):
    """Opens all decisions and answers the first cases one by one; prints what it took and every wrong answer."""
    import zen

    by_power = {}
    for row in boxes(work):
        by_power.setdefault(row[0], []).append(row)
    content = {power: zen_decision(own) for power, own in by_power.items()}
    start = time.perf_counter()
    engine = zen.ZenEngine({"loader": {"type": "static", "content": content}})
    opened = time.perf_counter() - start
    cases, times, wrong = [], [], 0
    with open(f"{work}/cases.jsonl", encoding="utf-8") as file:
        for _, line in zip(range(most), file):
            case = json.loads(line)
            facts = {"q": case["facts"].get("数量", NOTHING), "r": case["facts"]["次数"], "c": case["facts"]["情形"]}
            facts["fine"] = case["decision"]["fine"] * 100
            if "违法所得" in case["facts"]:
                facts["gains"] = case["facts"]["违法所得"] * 100
            cases.append((case["case"], case["power"], facts))
    answers = []
    begin = time.perf_counter()
    for _, power, facts in cases:
        start = time.perf_counter_ns()
        try:
            answers.append(engine.evaluate(power, facts)["result"])
        except Exception:  # the engine has one error for an unknown decision and for a fact that is not there
            answers.append(None)
        times.append(time.perf_counter_ns() - start)
    total = time.perf_counter() - begin
    with open(f"{work}/answers.csv", encoding="utf-8") as file:
        next(file)
        for (number, power, _), answer, line in zip(cases, answers, file):
            if answer and answer.get("band") is not None and answer.get("low") is not None:
                got = [number, answer["verdict"], int(answer["band"]), int(answer["low"]), int(answer["high"])]
            else:
                got = [number, "missing_fact" if power in by_power else "unknown_power", 0, 0, 0]
            wrong += ",".join(map(str, got)) != line.rstrip("\n")
    times.sort()
    single = {"p50": times[len(times) // 2], "p99": times[len(times) * 99 // 100]}
    print(json.dumps({"open": opened, "seconds": total, "count": len(cases), "wrong": wrong, "peak": peak()} | single))


# --------------------------------------------------------------------------------------------------------------- the run


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def report(seconds):
    print(json.dumps({"seconds": seconds, "peak": peak()}))


def run(words, processors=None, expected=(0,)):
    """Runs a program, bound to processors; its output, its wall time and its peak memory in kilobytes."""
    command = ["taskset", "-c", processors] + words if processors else words
    log = f"{ARGUMENTS.work}/time.txt"
    start = time.perf_counter()
    done = subprocess.run(["/usr/bin/time", "-o", log, "-f", "%M"] + command, capture_output=True, text=True)
    seconds = time.perf_counter() - start
    if done.returncode not in expected:
        sys.exit(f"{' '.join(words)}: ended with {done.returncode}\n{done.stderr[-2000:]}")
    with open(log, encoding="utf-8") as file:
        kilobytes = int(file.read().split()[-1])
    return done.stdout, seconds, kilobytes


def same(output, work):
    """Whether the answers in a file are the oracle's, in whatever order."""
    def digest(path):
        words = f"tr -d '\"\\r' < '{path}' | LC_ALL=C sort | sha256sum"
        return subprocess.run(words, shell=True, check=True, capture_output=True).stdout

    if subprocess.run(["cmp", "-s", output, f"{work}/answers.csv"]).returncode == 0:
        return True
    return digest(output) == digest(f"{work}/answers.csv")


def steelyard(work, form, threads, detail="brief"):
    """An audit; `brief` is what it writes by default, `outcome` a row of a table as the others write."""
    output = f"{work}/findings.{detail}"
    words = [f"{ARGUMENTS.build}/steelyard-bench", "audit", work, "--form", form, "--detail", detail]
    words += ["--jobs", str(threads), "-o", output]
    out, _, kilobytes = run(words, processors(threads))
    return json.loads(out)["seconds"], kilobytes, lambda: run([f"{ARGUMENTS.build}/steelyard-bench", "compare", work, output])


def duckdb(work, form, threads):
    output = f"{work}/duckdb.csv"
    words = [ARGUMENTS.python, __file__, "--work", work, "--step", f"duckdb:{form}:{output}:{threads}"]
    out, _, kilobytes = run(words, processors(threads))
    return json.loads(out)["seconds"], kilobytes, lambda: same(output, work) or sys.exit("DuckDB: answers differ")


def reference(work, form, threads):
    output = f"{work}/reference.csv"
    out, _, kilobytes = run([f"{work}/reference", work, form, output, str(threads)], processors(threads))
    return json.loads(out)["seconds"], kilobytes, lambda: same(output, work) or sys.exit("reference: answers differ")


def processors(threads):
    return ",".join(str(number) for number in range(threads))


def measure(engine, work, form, threads):
    """The median of several runs, and the memory; the answers of the last run are all right."""
    runs = [engine(work, form, threads) for _ in range(ARGUMENTS.runs)]
    runs[-1][2]()
    return statistics.median(seconds for seconds, _, _ in runs), max(kilobytes for _, kilobytes, _ in runs)


def prepare(work):
    """Makes the work, the virtual environment, the C program and every engine's own form; the times of the last."""
    build = ARGUMENTS.build
    words = [f"{build}/steelyard-bench", "generate", work, "--powers", str(ARGUMENTS.powers)]
    run(words + ["--cases", str(ARGUMENTS.cases), "--seed", str(ARGUMENTS.seed)])
    if not os.path.exists(ARGUMENTS.python):
        run([sys.executable, "-m", "venv", os.path.dirname(os.path.dirname(ARGUMENTS.python))])
        run([ARGUMENTS.python, "-m", "pip", "install", "-q", "duckdb", "zen-engine"])
    run(["cc", "-O3", "-march=native", "-pthread", f"{HERE}/reference.c", "-o", f"{work}/reference"])
    _, compiled, kilobytes = run([f"{build}/steelyard", "compile", f"{work}/rules", "-o", f"{work}/catalog.steelyard"])
    out, _, _ = run([ARGUMENTS.python, __file__, "--work", work, "--step", "duckdb-prepare"])
    return {"Steelyard": compiled, "Steelyard memory": kilobytes / 1024, "DuckDB": json.loads(out)["seconds"]}


def versions():
    text = "import duckdb, importlib.metadata as m; print(duckdb.__version__, m.version('zen-engine'))"
    out, _, _ = run([ARGUMENTS.python, "-c", text])
    return out.split()


def main():
    work = ARGUMENTS.work
    os.makedirs(work, exist_ok=True)
    parts = ARGUMENTS.parts.split(",")
    forms = prepare(work) if "prepare" in parts else None
    duck, zen_version = versions()
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = next(line.split(":")[1].strip() for line in file if line.startswith("model name"))
    print(f"{datetime.date.today()}, {model}, {os.cpu_count()} processors, {platform.system()} {platform.release()}, load {os.getloadavg()[0]:.1f}")
    print(f"{ARGUMENTS.powers:,} powers, {ARGUMENTS.cases:,} cases, seed {ARGUMENTS.seed}; DuckDB {duck}, ZEN {zen_version}; median of {ARGUMENTS.runs}")
    if forms:
        print(f"rules to own form: Steelyard from YAML with all proofs {forms['Steelyard']:.1f} s, {forms['Steelyard memory']:.0f} MiB; DuckDB from CSV {forms['DuckDB']:.1f} s\n")
    if "audit" in parts:
        compare_audits(work)
    if "single" in parts:
        compare_single(work)
    if "zen" in parts:
        add_zen(work)


def outcomes(work, form, threads):
    return steelyard(work, form, threads, "outcome")


def compare_audits(work):
    """Both details of an audit against the others, which write a row of a table for each case."""
    print("`outcome` writes a row for each case as DuckDB and the C program do; `brief`, the default, a line of JSON of 340 bytes.\n")
    print("| file to file, million cases per second | `outcome` | `brief` | DuckDB | ratios | C reference | ratios | memory |")
    print("|---|---|---|---|---|---|---|---|")
    for form in ("jsonl", "csv"):
        for threads in (1, 2):
            runs = [measure(engine, work, form, threads) for engine in (outcomes, steelyard, duckdb, reference)]
            row, line, duck, limit = [ARGUMENTS.cases / seconds / 1e6 for seconds, _ in runs]
            name = f"{'JSON Lines' if form == 'jsonl' else 'CSV'}, {threads} thread{'s' if threads > 1 else ''}"
            print(
                f"| {name} | {row:.2f} | {line:.2f} | {duck:.2f} | {row / duck:.2f}, {line / duck:.2f} "
                f"| {limit:.2f} | {row / limit:.2f}, {line / limit:.2f} | {max(runs[0][1], runs[1][1]) / 1024:.0f} MiB |",
                flush=True,
            )


def compare_single(work):
    out, _, _ = run([f"{ARGUMENTS.build}/steelyard-bench", "measure", work, "--keep-catalog", "--no-audit", "--json", "--tool", f"{ARGUMENTS.build}/steelyard"], "0")
    ours = json.loads(out)
    out, _, _ = run([f"{work}/reference", work, "single"], "0")
    limit = json.loads(out)
    print("\n| one assessment after the other | p50 | p99 |\n|---|---|---|")
    for name in ("look-up and weighing", "JSON text to JSON answer"):
        cells = [f"{ours[f'{name}, {part}']['value']:g} {ours[f'{name}, {part}']['unit']}" for part in ("p50", "p99")]
        print(f"| Steelyard, {name} | {' | '.join(cells)} |")
    print(f"| C reference, look-up and weighing | {limit['p50']} ns | {limit['p99']} ns |")


def add_zen(work):
    words = [ARGUMENTS.python, __file__, "--work", work, "--step", f"zen:{ARGUMENTS.zen}"]
    out, _, _ = run(words, "0")
    zen = json.loads(out)
    if zen["wrong"]:
        sys.exit(f"ZEN: {zen['wrong']} of {zen['count']} answers differ, no number")
    print(f"| ZEN, look-up and weighing (from Python) | {zen['p50'] / 1000:.1f} µs | {zen['p99'] / 1000:.1f} µs |")
    print(f"\nZEN: opened in {zen['open']:.1f} s with {zen['peak'] / 1024:.0f} MiB, {zen['count'] / zen['seconds'] / 1e6:.3f} million cases per second on one thread.")


def step(words):
    name, *rest = words.split(":")
    if name == "duckdb":
        duckdb_audit(ARGUMENTS.work, rest[0], rest[1], int(rest[2]))
    elif name == "duckdb-prepare":
        report(duckdb_prepare(ARGUMENTS.work))
    elif name == "zen":
        zen_audit(ARGUMENTS.work, int(rest[0]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", default="/tmp/steelyard-bench", help="the folder for everything that is made")
    parser.add_argument("--powers", type=int, default=5_000)
    parser.add_argument("--cases", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=3, help="runs of each measurement")
    parser.add_argument("--zen", type=int, default=5_000, help="cases for ZEN")
    parser.add_argument("--parts", default="prepare,audit,single,zen", help="what is run; later parts can follow in runs of their own")
    parser.add_argument("--build", default=f"{ROOT}/.build/release", help="where the tools are")
    parser.add_argument("--python", help="a Python that has duckdb and zen-engine (default: one is made)")
    parser.add_argument("--step", help=argparse.SUPPRESS)
    ARGUMENTS = parser.parse_args()
    ARGUMENTS.python = ARGUMENTS.python or f"{ARGUMENTS.work}/venv/bin/python"
    step(ARGUMENTS.step) if ARGUMENTS.step else main()
