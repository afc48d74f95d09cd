#!/usr/bin/env python3
"""Writes a damaged copy of facts, the same each time: for tests of what measures reading.

usage: damage.py FROM TO

Rows are lost, doubled and moved; numbers, dates, units, kinds, agencies and markers are changed; a file is missing.
"""
import csv, json, os, shutil, sys


def change(row, n, column, words):
    if column in row and row[column]:
        row[column] = words(row[column]) if n % 2 else ""


CHANGES = {
    "indicators.csv": [
        ("value", lambda v: v + "1"), ("period_end", lambda v: "20" + v[:1:-1][:2]), ("unit", lambda u: "người"),
        ("kind", lambda k: "actual"), ("comparator", lambda c: "ge"), ("name", lambda n: " ".join(n.split()[::2])),
        ("period_start", lambda p: "2000"), ("qualitative", lambda q: q + " khác"), ("value_max", lambda v: "0" + v + ".0"),
        ("value", lambda v: v + "0" if "." in v else v), ("name", str.upper), ("unit", lambda u: u.replace("1 vạn", "10.000")),
    ],
    "tasks.csv": [
        ("lead", lambda a: a + "; Sở Lạ"), ("cooperating", lambda a: a.replace("; ", " ; ").upper()),
        ("text", lambda t: "Tiếp tục " + t), ("schedule_kind", lambda k: "period"), ("end", lambda e: "2020"),
        ("deliverables", lambda d: d.split(";")[0]), ("start", lambda s: "2019"), ("text", lambda t: t[::-1]),
        ("section", lambda s: s + ".1"),
    ],
    "outline.csv": [("marker", lambda m: m + ")"), ("heading", lambda h: h.lower()), ("heading", lambda h: h[::-1]), ("level", lambda l: "9")],
}


def table(path, target, name, seed):
    with open(path, encoding="utf-8", newline="") as f:
        rows = list(csv.DictReader(f))
        head = rows[0].keys() if rows else []
    kept = []
    for n, row in enumerate(rows, seed):
        if n % 11 == 7:
            continue
        if n % 3 == 0:
            column, words = CHANGES[name][(n // 3) % len(CHANGES[name])]
            change(row, n, column, words)
        kept.append(row)
        if n % 17 == 5:
            kept.append(dict(row))
    if len(kept) > 4:
        kept.insert(len(kept) // 2, kept.pop(1))
    with open(target, "w", encoding="utf-8", newline="") as f:
        out = csv.DictWriter(f, head, lineterminator="\n")
        out.writeheader()
        out.writerows(kept)


def meta(path, target, seed):
    with open(path, encoding="utf-8") as f:
        data = json.load(f)
    data["all_references"] = [r for n, r in enumerate(data.get("all_references") or [], seed) if n % 4] + ["9/QĐ-BYT"]
    for n, key in enumerate(("number", "issuer", "place", "issued", "title", "kind", "symbol"), seed):
        if n % 3 == 0:
            data[key] = None if n % 2 else str(data.get(key) or "")[1:]
    if seed % 2:
        data["signers"], data["period"] = [], {"end": "2031"}
    with open(target, "w", encoding="utf-8") as f:
        json.dump(data, f, ensure_ascii=False)


def main(source, target):
    shutil.rmtree(target, ignore_errors=True)
    for seed, doc in enumerate(sorted(os.listdir(source))):
        os.makedirs(os.path.join(target, doc))
        for name in CHANGES:
            table(os.path.join(source, doc, name), os.path.join(target, doc, name), name, seed)
        meta(os.path.join(source, doc, "meta.json"), os.path.join(target, doc, "meta.json"), seed)
        if seed == 0:
            os.remove(os.path.join(target, doc, "outline.csv"))
            os.remove(os.path.join(target, doc, "meta.json"))


main(*sys.argv[1:3])
