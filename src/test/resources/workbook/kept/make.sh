#!/usr/bin/env bash
# Makes the workbooks here anew, each by the program that its name begins with. Needs python3 with
# openpyxl, LibreOffice, and node with exceljs 4.4.0 (NODE_PATH says where).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
/usr/bin/python3 openpyxl-kept.py
node exceljs-kept.js
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
office() {
    soffice "-env:UserInstallation=file://$work/profile" --headless \
        --convert-to "xlsx:Calc MS Excel 2007 XML" --outdir "$work" "$1" >/dev/null 2>&1
    cp "$work/$(basename "${1%.*}").xlsx" "$2"
}
office libreoffice-pivot.fods libreoffice-pivot.xlsx
office libreoffice-links.fods libreoffice-links.xlsx
# What LibreOffice makes of the same features when it opens and saves them.
for made in openpyxl-comments openpyxl-charts openpyxl-validation exceljs-images; do
    office "$made.xlsx" "libreoffice-${made#*-}.xlsx"
done
