#!/usr/bin/env python3
"""Packs and unpacks our labels of real papers, so that no sentence of theirs stands in the project.

usage: labels.py pack PAPERS GOLD LABELS | labels.py unpack PAPERS LABELS GOLD

Eight words or more of a cell that stand in the paper are kept as their place there: "@120+12" is twelve words from
the 120th on. Unpacking reads the words from the paper again; where the papers are absent there is nothing to score.
"""
import csv, io, json, os, re, sys, unicodedata

LONG = 8
PLACE = re.compile(r"@(\d+)\+(\d+)")


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

    def pack(self, cell):
        """Returns a cell with every run of LONG words or more that stands in the paper as its place."""
        words = list(re.finditer(r"[^\W_]+", cell))
        out, end, i = "", 0, 0
        while i < len(words):
            start, count = self.run(cell, words, i)
            if count < LONG:
                i += 1
                continue
            out += cell[end : words[i].start()] + "@%d+%d" % (start, count)
            end = words[i + count - 1].end()
            i += count
        return out + cell[end:]

    def run(self, cell, words, i):
        """Returns where the longest run from a word on stands in the paper; a list ends it."""
        best = (0, 0)
        for start in self.first.get(words[i].group().lower(), []):
            n = 0
            while (
                i + n < len(words)
                and start + n < len(self.keys)
                and words[i + n].group().lower() == self.keys[start + n]
                and (n == 0 or ";" not in cell[words[i + n - 1].end() : words[i + n].start()])
            ):
                n += 1
            best = max(best, (start, n), key=lambda found: found[1])
        return best

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
        unpack = lambda cell: PLACE.sub(lambda m: words.at(int(m[1]), int(m[2])), cell)
        done = convert(open(os.path.join(source, name), encoding="utf-8").read(), name, words.pack if way == "pack" else unpack)
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
