"""Lays the first inputs of a fuzz entry into a folder, and its words as a dictionary: seeds.py ENTRY FOLDER DICTIONARY."""

import pathlib
import sys

entry, corpus, dictionary = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
rules = pathlib.Path("rules")

TESTS = """5000元以上不满1万元|at least 5000 and under 10000|[5000..10000)|超过100|> 100|30日以下|at most 30
报告书、报告表|不限|any|-|非报告书|not(一般)|无法查实|null|含 甲|has 甲|不含 甲|不含 甲、乙|含 甲、乙之一|同时含 甲、乙|has none of 甲, 乙|not(has 甲)|16550美元|$16550|USD 16550|是|否|yes|3次|1/24|三分之一|一万五千元|1.5 万|３０％
5万元以上10万元以下|10倍以上20倍以下|每人1000元|100元/平方米|30%以上70%以下|2024-03-01|2024年3月1日以后|六个月以上"""

ROWS = """case,power,acted,decided,fact:货值金额,fact:情节,decision:fine
一,a,2024-03-01,2024-05-20,8000元,一般,70000
二,a,2024-03-01,2024-05-20,"1,2万元",从重,\"\"\"x\"\"\"
三,b,2024-03-01,,,,
"""
LINES = """{"case":"一","power":"a","acted":"2024-03-01","facts":{"货值金额":"8000元","情节":"一般"},"decision":{"fine":"70000元"}}
{"case":"二","power":"b","acted":"2024-03-01","facts":{"重量":4.99,"整改":{"unknown":"无"}},"decision":{"fine":100}}
{"case":"三","power":["a","b"],"facts":{"重量":"\\u0035吨","区域":["学校"]},"subject":{"type":"organisation"}}
{"case":"四","power":"a","acted":"2024-03-01","vehicle":"闽A1","history":["2023-03-01 食品安全法 第122条 vehicle=闽A·1",{"acted":{"unknown":"x"},"power":"a"}]}
"""


def lay(name, data):
    (corpus / name).write_bytes(data if isinstance(data, bytes) else data.encode())


if entry == "Rules":
    for path in sorted(rules.rglob("*.yaml")):
        if path.stat().st_size < 4096:
            lay(path.name, path.read_bytes())
    source = pathlib.Path("Tests/Fuzzing/Entries/SoundRules.swift").read_text()
    text = source.split('"""\n')[1].rsplit('"""', 1)[0]
    lay("all.yaml", "\n".join(line[2:] for line in text.split("\n")))
elif entry == "Artifact":
    lay("none", bytes([0]))
    lay("patch", bytes([0, 0, 1, 0, 255, 0, 2, 0, 255]))
    lay("magic", bytes([1]) + b"STEELYARD" + bytes(64))
elif entry == "Case":
    for path in sorted((rules / "examples").glob("*.json")):
        lay(path.name, path.read_bytes())
    for number, line in enumerate(LINES.splitlines()):
        lay(f"line{number}", line)
elif entry == "Table":
    for detail in (0, 2, 4):
        lay(f"rows{detail}", bytes([detail]) + ROWS.encode())
        lay(f"lines{detail}", bytes([detail + 1]) + LINES.encode())
elif entry == "Text":
    for number, text in enumerate(TESTS.replace("\n", "|").split("|")):
        for kind in range(0, 28, 3):
            lay(f"{number}-{kind}", bytes([kind]) + text.encode())
else:
    sys.exit(f"no entry {entry}")

words = pathlib.Path(f"Tests/Fuzzing/Words/{entry}.txt")
lines = words.read_text().splitlines() if words.exists() else ["0"]
escaped = ("".join(f"\\x{byte:02x}" for byte in line.encode()) for line in lines)
dictionary.write_text("".join(f'"{word}"\n' for word in escaped))
