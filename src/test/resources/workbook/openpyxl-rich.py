import datetime, openpyxl
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.chart import BarChart, Reference
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.styles import Font, PatternFill, Border, Side, Alignment, NamedStyle
wb=Workbook(); ws=wb.active; ws.title="Data "
ws.append(["Område","Ydelse","Periode","Antal","Andel","Dato"])
for i in range(40):
    ws.append([["Hedensted","Horsens","Århus"][i%3],"A-dagpenge & mv. <x>",f"2025M{i%12+1:02d}",i*17.25,i/200,datetime.date(2025,i%12+1,1)])
for r in range(2,42):
    ws.cell(r,5).number_format='0.0%'; ws.cell(r,6).number_format='[$-406]mmm\\ yyyy'
    ws.cell(r,4).number_format='#,##0.0'
ws.merge_cells("H1:J2"); ws["H1"]="Flettet"; ws.row_dimensions[5].hidden=True; ws.row_dimensions[7].height=0.0
ws["A2"].comment=Comment("En note","Anna")
ch=BarChart(); ch.add_data(Reference(ws,min_col=4,min_row=1,max_row=10),titles_from_data=True); ws.add_chart(ch,"L2")
ws.print_title_rows="1:1"; ws.print_area="A1:F41"; ws.auto_filter.ref="A1:F41"; ws.freeze_panes="B2"
ws.conditional_formatting.add("D2:D41",ColorScaleRule(start_type='min',start_color='FFAA0000',end_type='max',end_color='FF00AA00'))
dv=DataValidation(type="list",formula1='"a,b"'); ws.add_data_validation(dv); dv.add("K1")
ws["H4"]=True; ws["H5"]="#N/A"; ws["H5"].data_type='e'; ws["H6"]="=SUM(D2:D41)"; ws["H7"]=" blank i enderne "; ws["H8"]="to\nlinjer"
w2=wb.create_sheet("O'Hara"); w2["A1"]="x"; w2.print_title_cols="A:A"; w2.sheet_state="hidden"
w3=wb.create_sheet("Tabel"); 
for r in [["Navn","Tal"],["a",1],["b",2]]: w3.append(r)
w3.add_table(Table(displayName="T1",ref="A1:B3")); w3.protection.sheet=True; w3.protection.password="x"
w4=wb.create_sheet("Meget skjult"); w4.sheet_state="veryHidden"; w4["B2"]=5
wb.create_chartsheet("Diagramark").add_chart(BarChart())
wb.defined_names.append(DefinedName("Global",attr_text="'Data '!$D$2:$D$41")) if hasattr(wb.defined_names,'append') else None
d=DefinedName("Lokal",attr_text="Tabel!$B$2:$B$3",localSheetId=2)
wb.defined_names.append(d)
wb.active=2
ws.sheet_view.tabSelected=False
w3.sheet_view.tabSelected=True
wb.properties.created=wb.properties.modified=datetime.datetime(2025,1,1)
wb.save("openpyxl-rich.xlsx")
wb=Workbook(); wb.epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904; ws=wb.active; ws["A1"]=datetime.date(2025,5,1); ws["A2"]=datetime.date(1904,1,1); ws["A3"]=12; 
wb.properties.created=wb.properties.modified=datetime.datetime(2025,1,1)
wb.save("openpyxl-1904.xlsx")
