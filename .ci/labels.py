#!/usr/bin/env python3
"""Packs and unpacks our labels of real papers, so that no sentence of theirs stands in the project.

usage: labels.py pack PAPERS GOLD LABELS | labels.py unpack PAPERS LABELS GOLD

A cell of eight words or more that stands in the paper is kept as its place there: "@120+12" is twelve words from
the 120th on. Unpacking reads the words from the paper again; where the papers are absent there is nothing to score.
"""
import csv, io, json, os, re, sys, unicodedata

LONG = 8
PLACE = re.compile(r"@(\d+)\+(\d+)$")


def paper(folder, name):
    for ending in (".md", ".txt"):
        path = os.path.join(folder, name + ending)
        if os.path.exists(path):
            text = unicodedata.normalize("NFC", open(path, encoding="utf-8").read())
            return re.sub(r"[*_#]+", " ", text)
    return None


class Words:
    def __init__(self, text):
        self.text = text
        self.places = [m.span() for m in re.finditer(r"[^\W_]+", text)]
        self.keys = [text[a:b].lower() for a, b in self.places]
        self.first = {}
        for i, key in enumerate(self.keys):
            self.first.setdefault(key, []).append(i)

    def find(self, cell):
        keys = [w.lower() for w in re.findall(r"[^\W_]+", cell)]
        if len(keys) < LONG or ";" in cell:  # lists are facts, and their signs matter
            return None
        for i in self.first.get(keys[0], []):
            if self.keys[i : i + len(keys)] == keys:
                return "@%d+%d" % (i, len(keys))
        return None

    def at(self, start, count):
        a, b = self.places[start][0], self.places[start + count - 1][1]
        return re.sub(r"\s+", " ", self.text[a:b])


def change(value, one):
    if isinstance(value, dict):
        return {k: change(v, one) for k, v in value.items()}
    if isinstance(value, list):
        return [change(v, one) for v in value]
    return one(value) if isinstance(value, str) else value


def convert(text, name, one):
    if name.endswith(".json"):
        return json.dumps(change(json.loads(text), one), ensure_ascii=False, indent=1) + "\n"
    out = io.StringIO()
    rows = csv.reader(io.StringIO(text))
    csv.writer(out, lineterminator="\n").writerows([one(cell) for cell in row] for row in rows)
    return out.getvalue()


def main(way, papers, source, target):
    os.makedirs(target, exist_ok=True)
    merged = {}
    for name in sorted(os.listdir(source)):
        doc = name.split(".")[0]
        text = paper(papers, doc)
        if text is None:
            continue
        words = Words(text)
        pack = lambda cell: words.find(cell) or cell
        unpack = lambda cell: words.at(*map(int, PLACE.match(cell).groups())) if PLACE.match(cell) else cell
        done = convert(open(os.path.join(source, name), encoding="utf-8").read(), name, pack if way == "pack" else unpack)
        kind = name.split(".")[1]
        if way == "unpack" and kind in ("alternatives", "borderline"):
            head, rows = done.split("\n", 1)
            merged.setdefault(kind, head + "\n")
            merged[kind] += rows
        else:
            open(os.path.join(target, name), "w", encoding="utf-8").write(done)
    for kind, rows in merged.items():
        open(os.path.join(target, kind + ".csv"), "w", encoding="utf-8").write(rows)


if __name__ == "__main__":
    if len(sys.argv) != 5 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    main(*sys.argv[1:])
