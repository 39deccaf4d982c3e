package dk.overblik.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellAddressTest {

    @ParameterizedTest
    @CsvSource({
        "0,0,A1",
        "13,2,C14",
        "0,25,Z1",
        "0,26,AA1",
        "9,701,ZZ10",
        "9,702,AAA10",
        "1048575,16383,XFD1048576"
    })
    void addressesAreThoseOfASpreadsheet(int row, int column, String address) {
        assertThat(CellAddress.of(row, column)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {"Data; 'Data'!A1", "Kim's ark; 'Kim''s ark'!A1"})
    void sheetNamesAreQuotedInFormulas(String sheet, String address) {
        assertThat(CellAddress.onSheet(sheet, 0, 0)).isEqualTo(address);
    }
}
