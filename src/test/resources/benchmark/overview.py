"""Reads an export, computes the change over twelve months, and writes it in front of the export."""
import sys

import openpyxl
import pandas

export, copy = sys.argv[1:]
frame = pandas.read_excel(export)
workbook = openpyxl.load_workbook(export)
if "Antal fuldtidspersoner" in frame.columns and "Periode" in frame.columns:
    column = "Antal fuldtidspersoner"
    keys = [name for name in ("Område", "Ydelsesgrupper") if name in frame.columns]
    pivot = frame.pivot_table(index=keys, columns="Periode", values=column, aggfunc="first")
    table = pivot[pivot.columns[-1]] - pivot[pivot.columns[-13 if pivot.shape[1] > 12 else 0]]
else:
    table = frame.select_dtypes("number").sum()
sheet = workbook.create_sheet("Overblik", 0)
for key, value in table.head(1000).items():
    sheet.append([str(key), float(value)])
workbook.save(copy)
