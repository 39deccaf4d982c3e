package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title over a chart parts no number from what it counts, in the program or in the cell. */
class UnbrokenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samsø \u221224,0 pct., Hele landet +2,7 pct.|Samsø \u221224,0_pct., Hele landet +2,7_pct.",
                "Fleksjob steg mest (1.032 flere), og ingen faldt|Fleksjob steg mest (1.032_flere), og ingen faldt",
                "siden 3. kvartal 2016: nr. 5 af 98 (nr. 1 er lavest)|siden 3. kvartal 2016: nr._5_af 98 (nr._1_er lavest)",
                "0 1 2 3 4 5 6 7 8 9 plads|0_1_2_3_4_5_6_7_8_9_plads",
                "uden tal|uden tal"
            })
    void aNumberKeepsToTheWordBesideIt(String text, String shown) throws IOException {
        String expected = shown.replace('_', '\u00a0');
        assertThat(UnbrokenText.of(text)).isEqualTo(expected);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Cell cell = workbook.createSheet().createRow(0).createCell(0);
            cell.setCellFormula(UnbrokenText.formula("\"" + text + "\""));
            String evaluated =
                    workbook.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(cell)
                            .getStringValue();
            assertThat(evaluated).isEqualTo(expected);
        }
    }
}
