// Workbooks as exceljs makes them: each holds a small export and one kind of feature to be kept.
'use strict';
const ExcelJS = require('exceljs');

const HEADINGS = ['Område', 'Ydelsesgrupper', 'Periode', 'Antal personer', 'Antal fuldtidspersoner'];
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFElEQVR4nGPg8onBihiGlgRuYwAAxU0kwRY4+XwAAAAASUVORK5CYII=';

function lines() {
  const rows = [];
  let level = 100;
  for (const area of ['Hedensted', 'RAR Østjylland']) {
    for (const benefit of ['A-dagpenge', 'Kontanthjælp', 'Ydelsesgrupper i alt']) {
      for (const period of ['2016M09', '2017M09']) {
        level += 37;
        rows.push([area, benefit, period, level + 20, level + 0.25]);
      }
    }
  }
  return rows;
}

function exported() {
  const book = new ExcelJS.Workbook();
  book.creator = 'Anna';
  book.created = book.modified = new Date(Date.UTC(2024, 0, 1));
  const sheet = book.addWorksheet('Udtræk');
  return { book, sheet };
}

function fill(sheet) {
  sheet.addRow(HEADINGS);
  lines().forEach((line) => sheet.addRow(line));
}

const MAKERS = {
  async 'rich-text'({ sheet }) {
    fill(sheet);
    sheet.getCell('G1').value = {
      richText: [{ text: 'Fed ', font: { bold: true } }, { text: 'og rød', font: { color: { argb: 'FFCC0000' } } }],
    };
    sheet.getCell('D2').note = { texts: [{ font: { italic: true }, text: 'Skrå note' }] };
    sheet.getCell('G2').value = { text: 'jobindsats', hyperlink: 'https://jobindsats.dk', tooltip: 'Åbn' };
    sheet.getCell('G3').value = { formula: 'SUM(D2:D13)', result: 4524 };
    sheet.getCell('G4').value = new Date(Date.UTC(2017, 8, 30));
    sheet.getCell('G4').numFmt = 'dd-mm-yyyy';
    sheet.getCell('G5').value = { error: '#N/A' };
  },
  async images({ book, sheet }) {
    fill(sheet);
    const id = book.addImage({ base64: PNG, extension: 'png' });
    sheet.addImage(id, 'H2:I5');
    sheet.addBackgroundImage(id);
  },
  async tables({ book, sheet }) {
    sheet.addTable({
      name: 'Tal',
      ref: 'A1',
      headerRow: true,
      style: { theme: 'TableStyleDark3', showRowStripes: true },
      columns: HEADINGS.map((name) => ({ name, filterButton: true })),
      rows: lines(),
    });
    sheet.getCell('G2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"ja,nej"'] };
    sheet.addConditionalFormatting({
      ref: 'D2:D13',
      rules: [{ type: 'dataBar', cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF638EC6' } }],
    });
    const more = book.addWorksheet('Grundlag');
    more.addRow(['Eget ark med et navn, som oversigten også bruger']);
    more.mergeCells('A1:F1');
  },
  async 'protected-outline'({ book, sheet }) {
    fill(sheet);
    await sheet.protect('hemmeligt', { selectLockedCells: true, spinCount: 10 });
    sheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1, zoomScale: 80 }];
    sheet.pageSetup = { paperSize: 9, orientation: 'landscape', fitToPage: true, printArea: 'A1:E13' };
    sheet.headerFooter.oddFooter = '&LUdvalget&RSide &P';
    sheet.getRow(5).addPageBreak();
    [3, 4, 5].forEach((row) => (sheet.getRow(row).outlineLevel = 1));
    book.addWorksheet('Skjult', { state: 'veryHidden' }).addRow([1, 2, 3]);
    book.definedNames.add('Udtræk!$D$2:$D$13', 'Personer');
    book.views = [{ x: 0, y: 0, width: 9000, height: 9000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  },
};

(async () => {
  for (const [name, make] of Object.entries(MAKERS)) {
    const parts = exported();
    await make(parts);
    await parts.book.xlsx.writeFile(`exceljs-${name}.xlsx`);
  }
})();
