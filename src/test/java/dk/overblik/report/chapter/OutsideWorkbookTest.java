package dk.overblik.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of sheets in documents that have none. */
class OutsideWorkbookTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grunden står i arkene Grundlag og Noter. | grunden står i projektmappens ark"
                        + " Grundlag og Noter.",
                "andelene i arket Overblik er af | andelene i projektmappens ark Overblik er af",
                "De står i arket \"Kommuner (2)\". | De står i projektmappens ark \"Kommuner"
                        + " (2)\".",
                "Markedet er stort | Markedet er stort",
                "et stykke ark | et stykke ark"
            })
    void aSheetIsTheWorkbooks(String inWorkbook, String outside) {
        assertThat(OutsideWorkbook.text(inWorkbook)).isEqualTo(outside);
    }
}
