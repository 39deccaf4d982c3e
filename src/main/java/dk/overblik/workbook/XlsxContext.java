package dk.overblik.workbook;

/** What the cells of one workbook need to be understood. */
record XlsxContext(SharedTexts texts, CellFormats formats, boolean from1904) {}
