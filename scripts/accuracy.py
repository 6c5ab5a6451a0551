#!/usr/bin/env python3
"""Keeps figures of accuracy from falling unseen. Python 3 standard library only.

  accuracy.py hold KEPT.tsv TABLE.txt     fails where a row of the table is worse than the kept one
  accuracy.py renew KEPT.tsv TABLE.txt    keeps the table from now on

A row is worse when more than two of its right items are gone, or more than two points of its precision.
KEPT.tsv: name, right, gold, said; one row a line, in the scorer's order.
"""
import re
import sys

ITEMS = 2
POINTS = 2.0

SCORE = re.compile(r"^(\S.*?)\s+\d\.\d{3}\s+\d\.\d{3}\s+\d\.\d{3}\s+(\d+)/(\d+)/(\d+)$")
SUITE = re.compile(r"^([\w-]+): (\d+) of (\d+) ")


def read_table(path):
    rows = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            score, suite = SCORE.match(line.rstrip("\n")), SUITE.match(line)
            if score:
                rows[score.group(1)] = tuple(map(int, score.groups()[1:]))
            elif suite:
                right, of = map(int, suite.groups()[1:])
                rows[suite.group(1)] = (right, of, of)
    if not rows:
        sys.exit(f"{path}: expected rows of figures, found none")
    return rows


def read_kept(path):
    rows = {}
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.startswith("#") or not line.strip():
                continue
            columns = line.rstrip("\n").split("\t")
            if len(columns) != 4:
                sys.exit(f"{path}:{number}: expected 4 columns, found {len(columns)}")
            rows[columns[0]] = tuple(map(int, columns[1:]))
    return rows


def write_kept(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        out.write("# Accuracy below which ./check fails; renewed by scripts/evaluate --renew, scripts/suites --renew.\n")
        out.write("# name, right, gold, said\n")
        for name, figures in rows.items():
            out.write("\t".join([name, *map(str, figures)]) + "\n")


def precision(right, said):
    return 100.0 * right / said if said else 0.0


def faults(kept, now):
    for name, (right, gold, said) in kept.items():
        if name not in now:
            # The scorer leaves out a row that nothing is counted for.
            if right > ITEMS:
                yield f"{name}: {right} right before, the row is gone now"
            continue
        new_right, new_gold, new_said = now[name]
        if right - new_right > ITEMS:
            yield f"{name}: {right} right before, {new_right} now"
        before, after = precision(right, said), precision(new_right, new_said)
        if before - after > POINTS:
            yield f"{name}: precision {before:.1f} before ({right}/{said}), {after:.1f} now ({new_right}/{new_said})"


def main(argv):
    if len(argv) != 3 or argv[0] not in ("hold", "renew"):
        sys.exit(__doc__)
    verb, kept_path, table_path = argv
    now = read_table(table_path)
    if verb == "renew":
        write_kept(kept_path, now)
        print(f"{kept_path}: {len(now)} rows kept")
        return
    found = list(faults(read_kept(kept_path), now))
    for fault in found:
        print(f"worse: {fault}")
    if found:
        sys.exit(f"{len(found)} rows are worse than {kept_path}; where that is meant, renew it and say why in the commit")
    print(f"no row is worse than {kept_path}")


if __name__ == "__main__":
    main(sys.argv[1:])
