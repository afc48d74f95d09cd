#!/usr/bin/env python3
"""Fails where the scores of `kehoach score` differ from those of score.py.

usage: agree.py OURS.json THEIRS.json
"""
import json, sys

ours, theirs = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:3])
apart = [
    f"{name} {key}: {ours['all'].get(name, {}).get(key)} is not {score[key]}"
    for name, score in theirs.items()
    for key in ("p", "r", "f1", "hit", "gold", "out")
    if abs(ours["all"].get(name, {}).get(key, -1) - score[key]) >= 0.0005
]
print(f"{len(theirs)} scores compared: " + ", ".join(f"{name} {score['f1']:.3f}" for name, score in theirs.items()))
sys.exit("the evaluator and score.py differ: " + "; ".join(apart) if apart or not theirs else 0)
