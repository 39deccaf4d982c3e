package dk.overblik.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.json.JsonReader;
import dk.overblik.reading.ods.OdsReader;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.StoredNumber;
import dk.overblik.writing.RawPackage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a container says is a number is one by the same rule in each, and else a text. */
class StoredNumbersTest {

    private static final String OPEN_DOCUMENT =
            """
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"\
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"\
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
            <office:body><office:spreadsheet><table:table table:name="A"><table:table-row>\
            <table:table-cell office:value-type="float" office:value="%s"><text:p>%s</text:p>\
            </table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>\
            </office:document>\
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"5", "-5", "0.5", "1E2", "1e-3", "123456789012345678", "0e99", "0e-999"})
    void aNumberIsTheSameInEveryContainer(String written) throws IOException {
        double number = Double.parseDouble(written);
        assertThat(StoredNumber.of(written)).isEqualTo(number);
        assertThat(cells(written, ""))
                .containsOnly(new Cell.Number(number, Cell.Shown.PLAIN))
                .hasSize(4);
    }

    static List<String> noNumbers() {
        List<String> all =
                new ArrayList<>(
                        List.of("1e999", "-1e999", "1e999999999", "1e-999", "-4e-400", "1E+400"));
        all.add("9".repeat(400));
        all.add("0." + "0".repeat(400) + "1");
        all.add("1" + "0".repeat(5_000) + ".5");
        return all;
    }

    @ParameterizedTest
    @MethodSource("noNumbers")
    void aNumberThatNoProgramCanKeepIsATextAsItIsWritten(String written) throws IOException {
        assertThat(StoredNumber.of(written)).isNaN();
        assertThat(cells(written, written)).containsOnly(new Cell.Text(written)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1d",
                "1.5F",
                "0x10",
                "0x1p3",
                "NaN",
                "Infinity",
                "1_000",
                "1,5",
                "--5",
                "."
            })
    void whatOnlyOneProgramTakesForANumberIsAText(String written) throws IOException {
        assertThat(StoredNumber.of(written)).isNaN();
        assertThat(List.of(excel(written), openDocument(written, written)))
                .containsOnly(new Cell.Text(written));
        assertThat(openDocument(written, "8")).isEqualTo(new Cell.Text("8 [" + written + "]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[5]", "{\"a\":5}", "[[5]]", "[]", "{\"a\":{\"b\":[1,\"c\"]}}"})
    void aListInPlaceOfANumberIsATextWhereOthersAreSingle(String written) throws IOException {
        String records = "[{\"a\":\"x\",\"b\":%s},{\"b\":6,\"a\":\"y\"}]".replace("%s", written);
        Sheet sheet = ContainerFiles.read(records, JsonReader::read).get(0);
        assertThat(sheet.grid().cell(1, 1)).isInstanceOf(Cell.Text.class);
        assertThat(sheet.grid().cell(2, 1)).isEqualTo(new Cell.Number(6, Cell.Shown.PLAIN));
    }

    /** The cell that each container makes of a stored number. */
    private List<Cell> cells(String written, String shown) throws IOException {
        return List.of(
                excel(written),
                openDocument(written, shown),
                json("{\"columns\":[\"a\",\"b\"],\"rows\":[[" + written + ",5]]}", 0),
                json("[{\"b\":5,\"a\":" + written + "}]", 1));
    }

    private Cell excel(String written) throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\"><v>" + written + "</v></c></row>";
        Path file = RawPackage.withRows(row).in(folder);
        return SheetReader.read(file).sheets().get(0).grid().cell(0, 0);
    }

    private static Cell openDocument(String written, String shown) throws IOException {
        String text = OPEN_DOCUMENT.replaceFirst("%s", written).replace("%s", shown);
        return ContainerFiles.read(text, OdsReader::read).get(0).grid().cell(0, 0);
    }

    private static Cell json(String text, int column) throws IOException {
        return ContainerFiles.read(text, JsonReader::read).get(0).grid().cell(1, column);
    }
}
