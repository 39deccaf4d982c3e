"""Adds one plain sheet to an export, and nothing that is calculated."""
import sys

import openpyxl

export, copy = sys.argv[1:]
workbook = openpyxl.load_workbook(export)
sheet = workbook.create_sheet("Overblik")
for row in range(20):
    sheet.append([f"Række {row}", row * 1.5, row])
workbook.save(copy)
