package dk.overblik.reading.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.KindOfFile;
import dk.overblik.reading.Refusal;
import dk.overblik.reading.csv.CsvFileReader;
import dk.overblik.reading.source.FileKind;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    @Test
    void readsVersion2AsTheSameSheetAsItsCsv() throws UnreadableFile {
        List<List<String>> csv =
                ContainerFiles.texts(
                        only(CsvFileReader.read(ContainerFiles.of("benchmark-y30r21-v2.csv"))));
        for (String name : List.of("benchmark-v2.json", "benchmark-v2-value-rows.json")) {
            List<List<String>> json =
                    ContainerFiles.texts(only(JsonReader.read(ContainerFiles.of(name))));
            assertThat(json).isEqualTo(csv.subList(0, 25));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "activation, 7",
        "expired_graduates, 7",
        "graduates_akasser, 7",
        "graduates_total, 7",
        "longterm_akasser, 8",
        "longterm_total, 8",
        "new_work_sharing, 5",
        "notices, 4",
        "sanctions_akasser, 10",
        "sanctions_total, 10",
        "unemployment_akasser, 8",
        "unemployment_total, 8",
        "work_sharing, 5"
    })
    void readsEveryAnswerOfVersion3(String name, int columns) throws UnreadableFile {
        Sheet sheet = only(JsonReader.read(ContainerFiles.of("v3/" + name + ".json")));
        assertThat(sheet.grid().columns()).isEqualTo(columns);
        assertThat(sheet.grid().rows()).isGreaterThan(5);
        assertThat(ContainerFiles.text(sheet.grid().cell(0, 0))).isEqualTo("Periode");
    }

    @Test
    void readsNumbersAsNumbersAndNullAsBlank() throws UnreadableFile {
        List<List<String>> rows =
                ContainerFiles.texts(
                        only(JsonReader.read(ContainerFiles.of("v3/new_work_sharing.json"))));
        String type = "Supplerende dagpenge op til 13 uger";
        assertThat(rows.get(1)).containsExactly("2025M05", "Hele landet", type, "#50.0", "#9.0");
        assertThat(rows.get(2)).containsExactly("2025M06", "Hele landet", type, "#16.0", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsRowsBeforeTheirLabelsInAnyEncoding(String charset) throws UnreadableFile {
        String text =
                "{\"rows\":[[\"Fanø\",4.5,true]],\"meta\":{\"x\":[1]},\"columns\":"
                        + "[\"Område\",{\"name\":\"n\",\"label\":\"Antal\"},{\"Name\":\"Nyt\"}]}";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(ContainerFiles.texts(only(ContainerFiles.read(bytes, JsonReader::read))))
                .containsExactly(
                        List.of("Område", "Antal", "Nyt"),
                        List.of("Fanø", "#4.5", "Truth[value=true]"));
    }

    @Test
    void givesOneSheetForEachTableOfAnAnswer() throws UnreadableFile {
        String table = "{\"Variables\":[{\"Name\":\"a\",\"Label\":\"%s\"}],\"Data\":[[\"1\"]]}";
        String text =
                "[" + table.replace("%s", "A") + ",{\"x\":1}," + table.replace("%s", "B") + "]";
        List<Sheet> sheets = ContainerFiles.read(text, JsonReader::read);
        assertThat(sheets).hasSize(2);
        assertThat(ContainerFiles.texts(sheets.get(1))).containsExactly(List.of("B"), List.of("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e999", "-1e999"})
    void aNumberBeyondAllBoundsIsAText(String number) throws UnreadableFile {
        String text = "{\"columns\":[\"a\",\"b\"],\"rows\":[[" + number + ",5]]}";
        assertThat(ContainerFiles.texts(only(ContainerFiles.read(text, JsonReader::read))).get(1))
                .containsExactly(number, "#5.0");
    }

    @Test
    void readsTheSitesOwnTableAlsoAsATextInJson() throws UnreadableFile {
        String table =
                "{\"header\":[[\"\",null,\"Ydelser\",\"Ydelser\"],"
                        + "[\"Periode\",\"Område\",\"Antal personer\",\"Antal fuldtidspersoner\"]],"
                        + "\"data\":[[\"2026M06\",\"Hele landet\",586,\"573,5\"]]}";
        String quoted = "\"" + table.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        for (String text : List.of(table, quoted, "{\"d\":" + quoted + "}", "[" + table + "]")) {
            assertThat(ContainerFiles.read(text, KindOfFile::of)).isEqualTo(FileKind.JSON);
            assertThat(ContainerFiles.texts(only(ContainerFiles.read(text, JsonReader::read))))
                    .containsExactly(
                            List.of("", "", "Ydelser", "Ydelser"),
                            List.of(
                                    "Periode",
                                    "Område",
                                    "Antal personer",
                                    "Antal fuldtidspersoner"),
                            List.of("2026M06", "Hele landet", "#586.0", "573,5"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", " ", ""})
    void readsObjectsAfterEachOtherAsRecords(String between) throws UnreadableFile {
        String text =
                "{\"Område\":\"Hedensted\",\"Antal\":5}"
                        + between
                        + "{\"Antal\":7,\"Område\":\"Horsens\"}"
                        + between;
        assertThat(ContainerFiles.read(text, KindOfFile::of)).isEqualTo(FileKind.JSON);
        assertThat(ContainerFiles.texts(only(ContainerFiles.read(text, JsonReader::read))))
                .containsExactly(
                        List.of("Område", "Antal"),
                        List.of("Hedensted", "#5.0"),
                        List.of("Horsens", "#7.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "7", "\"slut\"", "{\"rows\":[[1]],\"columns\":[\"a\"]} 3"})
    void whatFollowsOtherwiseIsDamage(String rest) {
        assertThatThrownBy(
                        () ->
                                ContainerFiles.read(
                                        "{\"Område\":\"Hedensted\",\"Antal\":5}\n" + rest,
                                        JsonReader::read))
                .isInstanceOf(UnreadableFile.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{\"data\":%s}",
                "{\"value\":%s,\"count\":2}",
                "{\"result\":{\"records\":%s}}",
                "\"%q\"",
            })
    void readsRecordsInAnyOrderOfTheirFields(String around) throws UnreadableFile {
        String records =
                "[{\"Område\":\"Hedensted\",\"Antal\":5,\"code\":766},"
                        + "{\"Antal\":null,\"Område\":\"Horsens\",\"Note\":\"x\",\"Under\":[1]}]";
        String text = around.replace("%s", records).replace("%q", records.replace("\"", "\\\""));
        assertThat(ContainerFiles.read(text, KindOfFile::of)).isEqualTo(FileKind.JSON);
        assertThat(ContainerFiles.texts(only(ContainerFiles.read(text, JsonReader::read))))
                .containsExactly(
                        List.of("Område", "Antal", "code", "Note", "Under"),
                        List.of("Hedensted", "#5.0", "#766.0", "", ""),
                        List.of("Horsens", "", "", "x", fault("![ 1 ]")));
    }

    /** Whoever passed over a field of a record would not say that its figures are of men. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|[null]|-|-",
                "{}|{\"a\":{\"b\":[]}}|-|-",
                "[1]|[2]|![ 1 ]|![ 2 ]",
                "[1]|[]|![ 1 ]|``",
                "[\"a\"]|{\"kode\":7,\"navn\":\"Mænd\"}|a|!{ kode 7 navn Mænd }",
                "null|[true]|``|[ true ]",
                "null|[7]|``|[ 7 ]",
                "[]|[\"Mænd\"]|``|Mænd",
                "5|{\"v\":5}|#5.0|{ v 5 }",
                "{\"v\":\"12\"}|[\"12\"]|{ v 12 }|[ 12 ]",
                "{\"navn\":\"Mænd\"}|[[\"Mænd\"]]|Mænd|Mænd",
                "{\"kode\":\"M\",\"navn\":\"Mænd\"}|[\"a\",\"b\"]|{ kode M navn Mænd }|[ a b ]",
                "{\"navn\":\" \"}|[\"Mænd\",null]|{ navn   }|[ Mænd null ]",
            })
    void everyFieldOfARecordThatHoldsSomethingHasItsColumn(
            String first, String second, String shown, String shownNext) throws UnreadableFile {
        String text =
                ("[{\"Område\":\"Hedensted\",\"Antal\":5,\"Køn\":" + first + "},")
                        + ("{\"Område\":\"Horsens\",\"Antal\":7,\"Køn\":" + second + "}]");
        List<List<String>> rows =
                ContainerFiles.texts(only(ContainerFiles.read(text, JsonReader::read)));
        if (shown.equals("-")) {
            assertThat(rows.get(0)).containsExactly("Område", "Antal");
        } else {
            assertThat(rows)
                    .containsExactly(
                            List.of("Område", "Antal", "Køn"),
                            List.of("Hedensted", "#5.0", fault(shown)),
                            List.of("Horsens", "#7.0", fault(shownNext)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":422,\"cause\":\"Ukendt periode\"}|ERROR_ANSWER|Ukendt periode",
                "{\"code\":500,\"cause\":{\"a\":[\"dyb\",null]},\"x\":1}|ERROR_ANSWER|500 dyb",
                "[{\"Message\":\"Nej\"}]|ERROR_ANSWER|Nej",
                "{\"columns\":[],\"rows\":[]}|NO_TABLE|",
                "{\"columns\":[\"a\"]}|NO_TABLE|",
                "[1,2,[3]]|NO_TABLE|",
                "[{\"a\":1},{\"a\":2}]|NO_TABLE|",
                "{}|NO_TABLE|",
                "{\"columns\":[\"a\",\"b\"],\"rows\":[[1]]}|DAMAGED|row 2",
                "{\"columns\":[\"a\"],\"rows\":[[1,2]]}|DAMAGED|row 2",
                "{\"columns\":[\"a\"],\"rows\":[[[1]]]}|DAMAGED|row 2",
                "{\"columns\":[\"a\"],\"rows\":[[{}]]}|DAMAGED|row 2",
                "{\"columns\":[\"a\"],\"rows\":[1]}|DAMAGED|row 2",
                "{\"columns\":[\"a\"],\"rows\":[{\"b\":[1]}]}|DAMAGED|row 2",
                "{\"columns\":[[\"a\"]],\"rows\":[[1]]}|DAMAGED|label",
                "{\"columns\":[\"a\"],\"rows\":[[1]],\"rows\":[[2]]}|DAMAGED|",
                "{\"columns\":[\"a\"],\"rows\":[[1]]} {}|DAMAGED|",
                "{\"columns\":[\"a\"],\"rows\":[[1]]} 5|DAMAGED|",
                "[] {\"columns\":[\"a\"],\"rows\":[[1]]}|DAMAGED|",
                "{\"columns\":[\"a\"],\"rows\":[[1],[2|DAMAGED|",
                "{\"columns\":[\"a\"],\"rows\":[[1],[2]|DAMAGED|",
                "{|DAMAGED|",
            })
    void refusesWhatIsNoWholeTable(String text, Reason reason, String detail) {
        Refusal.expect(
                reason,
                detail == null ? "" : detail,
                () -> ContainerFiles.read(text, JsonReader::read));
    }

    @Test
    void boundsNestingAndTables() {
        String deep = "[".repeat(100_000);
        Refusal.expect(Reason.TOO_LARGE, () -> ContainerFiles.read(deep, JsonReader::read));
        String table = "{\"columns\":[\"a\"],\"rows\":[]},";
        String many = "[" + table.repeat(1_001) + "1]";
        Refusal.expect(Reason.TOO_LARGE, () -> ContainerFiles.read(many, JsonReader::read));
        String wide =
                "{\"columns\":["
                        + "\"a\",".repeat(CellAddress.MOST_COLUMNS)
                        + "\"b\"],\"rows\":[]}";
        Refusal.expect(Reason.TOO_LARGE, () -> ContainerFiles.read(wide, JsonReader::read));
    }

    /** What begins with "!" is no text but a figure that cannot be read. */
    private static String fault(String shown) {
        return shown.startsWith("!") ? new Cell.Fault(shown.substring(1)).toString() : shown;
    }

    private static Sheet only(List<Sheet> sheets) {
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }
}
