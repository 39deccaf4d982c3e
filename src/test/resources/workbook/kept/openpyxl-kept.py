"""Workbooks as openpyxl makes them: each holds a small export and one kind of feature to be kept."""
import zipfile

import openpyxl
from openpyxl.chart import BarChart, LineChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.packaging.relationship import Relationship
from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

HEADINGS = ["Område", "Ydelsesgrupper", "Periode", "Antal personer", "Antal fuldtidspersoner"]


def lines():
    level = 100
    for area in ("Hedensted", "RAR Østjylland"):
        for benefit in ("A-dagpenge", "Kontanthjælp", "Ydelsesgrupper i alt"):
            for period in ("2016M09", "2017M09"):
                level += 37
                yield [area, benefit, period, level + 20, level + 0.25]


def export(title="Udtræk", first_row=1):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for number, row in enumerate([HEADINGS, *lines()]):
        for column, value in enumerate(row):
            sheet.cell(first_row + number, 1 + column, value)
    return book, sheet


def define(book, name, text, sheet=None):
    defined = DefinedName(name, attr_text=text)
    if hasattr(book.defined_names, "append"):
        if sheet is not None:
            defined.localSheetId = book.index(sheet)
        book.defined_names.append(defined)
    else:
        (book if sheet is None else sheet).defined_names.add(defined)


def save(book, name):
    book.save(f"openpyxl-{name}.xlsx")


def comments():
    book, sheet = export()
    sheet["D2"].comment = Comment("Tjek med jobcentret", "Anna")
    sheet["E7"].comment = Comment("To\nlinjer æøå", "Bo & co")
    sheet["A20"] = "Se jobindsats.dk"
    sheet["A20"].hyperlink = "https://jobindsats.dk"
    sheet["A20"].style = "Hyperlink"
    save(book, "comments")


def charts():
    """Also a sheet that is a chart, under a name that a page of an overview wants."""
    book, sheet = export()
    for place, chart in (("H2", BarChart()), ("H20", LineChart()), ("R2", PieChart())):
        values = Reference(sheet, min_col=4, min_row=1, max_row=13)
        chart.add_data(values, titles_from_data=True)
        chart.set_categories(Reference(sheet, min_col=2, min_row=2, max_row=13))
        sheet.add_chart(chart, place)
    alone = BarChart()
    alone.add_data(Reference(sheet, min_col=5, min_row=1, max_row=13), titles_from_data=True)
    book.create_chartsheet("OVERBLIK").add_chart(alone)
    save(book, "charts")


def protected():
    book, sheet = export()
    sheet.protection.sheet = True
    sheet.protection.password = "hemmeligt"
    sheet["D2"].protection = Protection(locked=False)
    book.security = WorkbookProtection(workbookPassword="hemmeligt", lockStructure=True)
    save(book, "protected")


def hidden_and_named():
    """Also names that those of an overview's tables would clash with."""
    book, sheet = export()
    for name, state in (("Mellemregning", "hidden"), ("Overblik", "veryHidden")):
        more = book.create_sheet(name)
        more.sheet_state = state
        more["A1"] = f"=SUM('{sheet.title}'!D2:D13)"
    define(book, "Personer", "'Udtræk'!$D$2:$D$13")
    define(book, "ov_Overblik", "'Udtræk'!$A$1")
    define(book, "ov_Grundlag", "'Mellemregning'!$A$1", book["Mellemregning"])
    sheet.column_dimensions["G"].hidden = True
    sheet.row_dimensions[15].hidden = True
    save(book, "hidden-named")


def validation():
    book, sheet = export()
    sheet["G1"] = "Valg"
    choice = DataValidation(type="list", formula1='"ja,nej"', showErrorMessage=True)
    choice.add("G2:G13")
    whole = DataValidation(type="whole", operator="between", formula1="0", formula2="99999")
    whole.add("D2:D13")
    sheet.add_data_validation(choice)
    sheet.add_data_validation(whole)
    red = PatternFill(bgColor="FFFFC7CE")
    rules = sheet.conditional_formatting
    rules.add("D2:D13", ColorScaleRule("min", None, "FFAA0000", "max", None, "FF00AA00"))
    rules.add("E2:E13", DataBarRule("min", None, "max", None, color="FF638EC6"))
    rules.add("D2:D13", IconSetRule("3Arrows", "percent", [0, 33, 67]))
    rules.add("E2:E13", CellIsRule("greaterThan", ["300"], font=Font(bold=True), fill=red))
    rules.add("A2:A13", FormulaRule(['$C2="2017M09"'], font=Font(italic=True)))
    save(book, "validation")


def tables_and_merged():
    book, sheet = export()
    table = Table(displayName="Tal", ref="A1:E13")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    other = book.create_sheet("Regneark")
    other.merge_cells("A1:D1")
    other["A1"] = "Flettet overskrift"
    other["A1"].alignment = Alignment(horizontal="center")
    for row in (["Navn", "Tal"], ["a", 1], ["b", 2]):
        other.append(row)
    other.auto_filter.ref = "A2:B4"
    other.auto_filter.add_filter_column(0, ["a"])
    side = Side(style="double", color="FF112233")
    style = NamedStyle("Egen stil", border=Border(top=side), number_format='0.00" kr."')
    other["B3"].style = style
    save(book, "tables-merged")


def views_and_print():
    book, sheet = export()
    sheet.freeze_panes = "B2"
    sheet.print_title_rows = "1:1"
    sheet.print_area = "A1:E13"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 8
    sheet.oddHeader.center.text = "Udvalget &D"
    sheet.oddFooter.right.text = "Side &P"
    sheet.row_breaks.append(Break(id=7))
    sheet.sheet_view.zoomScale = 70
    sheet.sheet_properties.tabColor = "FFAA5500"
    book.create_sheet("Bagefter")["A1"] = "=TODAY()"
    guid = "{6D0B4A5C-2F5B-4C63-9F3B-3B7B1E0B1A11}"
    book.views[0].activeTab = 1
    book.views[0].firstSheet = 1
    save(book, "views-print")
    patch("openpyxl-views-print.xlsx", add_custom_view(guid))


def add_custom_view(guid):
    """Which openpyxl does not write."""
    view = (
        f'<customWorkbookViews><customWorkbookView name="Mødet" guid="{guid}" windowWidth="900"'
        ' windowHeight="700" activeSheetId="1"/></customWorkbookViews>'
    )

    def change(name, data):
        if name != "xl/workbook.xml":
            return data
        return data.replace(b"</workbook>", view.encode() + b"</workbook>")

    return change


def external_links():
    book, sheet = export()
    sheet["G2"] = "=[1]Budget!$A$1*2"
    link = ExternalLink(externalBook=ExternalBook(id="rId1"))
    link.externalBook.sheetNames = None
    link.file_link = Relationship(type="externalLinkPath", Target="budget.xlsx", TargetMode="External")
    book._external_links.append(link)
    save(book, "external-links")


def macros():
    """An opaque part stands in for the macros, as no program here makes any."""
    book, _ = export()
    book.save("openpyxl-macros.xlsm")

    def change(name, data):
        if name == "[Content_Types].xml":
            data = data.replace(
                b"spreadsheetml.sheet.main+xml", b"X"
            ).replace(
                b"application/vnd.openxmlformats-officedocument.X",
                b"application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            )
            vba = b'<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
            return data.replace(b"</Types>", vba + b"</Types>")
        if name == "xl/_rels/workbook.xml.rels":
            kind = b"http://schemas.microsoft.com/office/2006/relationships/vbaProject"
            rel = b'<Relationship Id="rIdVba" Type="' + kind + b'" Target="vbaProject.bin"/>'
            return data.replace(b"</Relationships>", rel + b"</Relationships>")
        return data

    patch("openpyxl-macros.xlsm", change, {"xl/vbaProject.bin": bytes(range(256)) * 4})


def patch(file, change, added=None):
    with zipfile.ZipFile(file) as before:
        parts = {name: change(name, before.read(name)) for name in before.namelist()}
    parts.update(added or {})
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as after:
        for name, data in parts.items():
            after.writestr(name, data)


for make in (
    comments,
    charts,
    protected,
    hidden_and_named,
    validation,
    tables_and_merged,
    views_and_print,
    external_links,
    macros,
):
    make()
