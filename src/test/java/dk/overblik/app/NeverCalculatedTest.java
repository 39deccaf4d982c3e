package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas of a program that writes workbooks without calculating them. */
class NeverCalculatedTest {

    private static final String[][] ROWS = {
        {"Periode", "Område", "Ydelse", "Antal personer"},
        {"2016M09", "Hedensted", "A-dagpenge", "586"},
        {"2017M09", "Hedensted", "A-dagpenge", "612"},
        {"2016M09", "Hedensted", "Sygedagpenge", "700"},
        {"2017M09", "Hedensted", "Sygedagpenge", "710"}
    };

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // first row, last row, column | code | said
                "2 | 2 | 3 | 0 | celle D3: Cellen har en formel, som intet program har regnet ud",
                "1 | 4 | 3 | 0 | celle D2: 4 celler har formler, som intet program har regnet ud",
                "1 | 4 | 0 | 3 | celle A2: 4 celler har formler, som intet program har regnet ud",
                "1 | 4 | 1 | 3 | celle B2: 4 celler har formler, som intet program har regnet ud",
                "0 | 0 | 3 | 3 | celle D1: Cellen har en formel, som intet program har regnet ud"
            })
    void areSaidWhereverTheyStand(int first, int last, int column, int code, String said)
            throws IOException {
        Run run = Run.of("--kommune", "Hedensted", export(first, last, column));
        assertThat(run.err()).contains(said, "Åbn udtrækket i Excel, gem det, og prøv igen.");
        assertThat(run.code()).as(run.err()).isEqualTo(code);
    }

    private Path export(int first, int last, int column) throws IOException {
        Path file = folder.resolve("udtræk.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Data");
            for (int row = 0; row < ROWS.length; row++) {
                Row line = sheet.createRow(row);
                for (int at = 0; at < ROWS[row].length; at++) {
                    Cell cell = line.createCell(at);
                    if (at == column && row >= first && row <= last) {
                        cell.setCellFormula("Z" + (row + 1));
                    } else if (at == 3 && row > 0) {
                        cell.setCellValue(Double.parseDouble(ROWS[row][at]));
                    } else {
                        cell.setCellValue(ROWS[row][at]);
                    }
                }
            }
            workbook.write(out);
        }
        return file;
    }
}
