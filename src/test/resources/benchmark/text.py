"""Reads an export and writes all that it holds as a text."""
import sys

import pandas

export, copy = sys.argv[1:]
pandas.read_excel(export).to_csv(copy, sep=";", index=False)
