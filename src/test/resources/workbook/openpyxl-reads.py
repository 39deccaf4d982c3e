"""Lists a workbook as openpyxl reads it, one fact a line, its fields apart by tabs:

sheet   name    state
cell    name    address number or text  value as cached (numbers by their bits)
chart   name    title   cells of the first values
"""
import struct
import sys
import warnings

import openpyxl

# Some exports have no default style, which is not ours to mend.
warnings.filterwarnings("ignore", message="Workbook contains no default style")


def plain(value):
    return str(value).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


book = openpyxl.load_workbook(sys.argv[1], data_only=True)
for name in book.sheetnames:
    sheet = book[name]
    print("sheet", name, sheet.sheet_state, sep="\t")
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                number = isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool)
                value = struct.pack(">d", cell.value).hex() if number else plain(cell.value)
                print("cell", name, cell.coordinate, "number" if number else "text", value, sep="\t")
    for chart in sheet._charts:
        title = "".join(run.t for p in chart.title.tx.rich.p for run in p.r or [])
        seen = [s for s in chart.series if not (s.spPr and s.spPr.noFill)]
        print("chart", name, title, seen[0].val.numRef.f, sep="\t")
