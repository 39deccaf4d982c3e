package dk.overblik.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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
                "siden 3. kvartal 2016: nr. 5 af 98 (nr. 1 er lavest)|siden 3._kvartal 2016: nr._5_af_98 (nr._1_er lavest)",
                "0 1 2 3 4 5 6 7 8 9 plads|0_1_2_3_4_5_6_7_8_9_plads",
                "Placering 3. kvartal 2020 - 2. kvartal 2021|Placering 3._kvartal 2020_- 2._kvartal 2021",
                "på en delt 24. plads (nr. 1 er lavest)|på en delt 24._plads (nr._1_er lavest)",
                "af arbejdsstyrken 16-66 år, seneste 12 mdr.|af arbejdsstyrken 16-66_år, seneste 12_mdr.",
                "i 2. (3) og nr. (4)|i 2. (3) og nr. (4)",
                "uden tal, mv. og så|uden tal, mv. og så",
                "siden juli 2025: i Hedensted og i hele landet|siden juli 2025: i_Hedensted og i_hele landet",
                "fuldtidspersoner på A-dagpenge mod i 2024|fuldtidspersoner på_A-dagpenge mod_i_2024",
                "andelen til og med maj, fra 12 i 2024|andelen til_og med_maj, fra_12_i_2024",
                "ydelser (på) ved, alt mod. Formen|ydelser (på) ved, alt mod. Formen"
            })
    void aNumberKeepsToTheWordBesideIt(String text, String shown) throws IOException {
        String expected = shown.replace('_', '\u00a0');
        assertThat(UnbrokenText.title(text)).isEqualTo(expected);
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "af arbejdsstyrken 16-66 år;af arbejdsstyrken 16-66|år;true",
                "af arbejdsstyrken 16-66 år;af arbejdsstyrken 16-|66 år;true",
                "af arbejdsstyrken 16-66 år;af arbejdsstyrken|16-66 år;false",
                "3. kvartal 2016;3.|kvartal 2016;true",
                "3. kvartal 2016;3. kvartal|2016;false",
                "Placering 2020 - 2. kvartal;Placering 2020 -|2. kvartal;false",
                "Placering 2020 - 2. kvartal;Placering 2020|- 2. kvartal;false",
                "Placering 2020 - 2. kvartal;Placering 2020 - 2.|kvartal;true",
                "Antal på A-dagpenge;Antal på A-|dagpenge;true",
                "syge- og barselsdagpenge;syge-|og barselsdagpenge;false",
                "Placering (nr. 1 er lavest);Placering|(nr. 1 er|lavest);false",
                "Antal;Antal;false"
            })
    void aTextIsPartedWhereALineEndsInsideWhatBelongsTogether(
            String text, String lines, boolean parted) {
        assertThat(UnbrokenText.isParted(text, List.of(lines.split("\\|", -1)))).isEqualTo(parted);
    }
}
