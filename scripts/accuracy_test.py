#!/usr/bin/env python3
"""What accuracy.py must let pass and what it must stop."""
import os
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))
import accuracy  # noqa: E402


def faults(before, now):
    return list(accuracy.faults({"row": before}, {"row": now} if now else {}))


class AccuracyTest(unittest.TestCase):
    def test_two_items_fewer_pass(self):
        self.assertEqual(faults((100, 200, 120), (98, 200, 118)), [])

    def test_three_items_fewer_are_worse(self):
        self.assertEqual(len(faults((100, 200, 120), (97, 200, 116))), 1)

    def test_more_right_with_lower_precision_is_worse(self):
        self.assertEqual(len(faults((100, 200, 120), (105, 200, 140))), 1)

    def test_row_that_is_gone_is_worse(self):
        self.assertEqual(len(faults((100, 200, 120), None)), 1)

    def test_reads_both_tables_and_what_it_wrote(self):
        lines = [
            " " * 44 + "      P      R     F1   right/gold/said",
            f"{'claim with a chain of two or more, right':44}{0.5:7.3f}{0.4:7.3f}{0.444:7.3f}   10/25/20",
            "Numeral-AR-EG: 30 of 40 (75.0%)",
        ]
        with tempfile.TemporaryDirectory() as folder:
            table, kept = os.path.join(folder, "table.txt"), os.path.join(folder, "kept.tsv")
            with open(table, "w", encoding="utf-8") as out:
                out.write("\n".join(lines) + "\n")
            rows = accuracy.read_table(table)
            accuracy.write_kept(kept, rows)
            self.assertEqual(accuracy.read_kept(kept), rows)
        self.assertEqual(rows, {"claim with a chain of two or more, right": (10, 25, 20), "Numeral-AR-EG": (30, 40, 40)})


if __name__ == "__main__":
    unittest.main()
