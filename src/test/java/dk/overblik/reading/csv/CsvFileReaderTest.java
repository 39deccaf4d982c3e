package dk.overblik.reading.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.Refusal;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileReaderTest {

    @Test
    void readsTheBenchmarkOfApiVersion2() throws UnreadableFile {
        Sheet sheet = only(CsvFileReader.read(ContainerFiles.of("benchmark-y30r21-v2.csv")));
        assertThat(sheet.name()).isEmpty();
        assertThat(sheet.grid().rows()).isEqualTo(1569);
        assertThat(sheet.grid().columns()).isEqualTo(10);
        assertThat(sheet.grid().size()).isEqualTo(15_690);
        assertThat(ContainerFiles.text(sheet.grid().cell(0, 0))).isEqualTo("Area");
    }

    @Test
    void readsKontanthjaelpOfApiVersion3WithoutItsByteOrderMark() throws UnreadableFile {
        Sheet sheet = only(CsvFileReader.read(ContainerFiles.of("kontanthjaelp-y60a02-v3.csv")));
        assertThat(sheet.grid().rows()).isEqualTo(99 * 47 + 1);
        List<List<String>> rows = ContainerFiles.texts(sheet);
        assertThat(rows.get(0)).startsWith("Periode", "Område", "Antal personer");
        assertThat(rows.get(1)).containsExactly("2021M08", "Aabenraa", "664", "638", "2,4", "1,8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontanthjaelp-windows-1252.csv", "kontanthjaelp-excel-unicode.txt"})
    void readsTheSameInOtherEncodingsAndSeparators(String name) throws UnreadableFile {
        List<List<String>> original =
                ContainerFiles.texts(
                        only(CsvFileReader.read(ContainerFiles.of("kontanthjaelp-y60a02-v3.csv"))));
        assertThat(ContainerFiles.texts(only(CsvFileReader.read(ContainerFiles.of(name)))))
                .isEqualTo(original.subList(0, 30));
    }

    @Test
    void keepsTitlesAndNotesAndLineEndsInCells() throws UnreadableFile {
        List<List<String>> rows =
                ContainerFiles.texts(
                        only(
                                CsvFileReader.read(
                                        ContainerFiles.of("kontanthjaelp-titles-and-notes.csv"))));
        assertThat(rows.get(0).get(0)).isEqualTo("Kontanthjælp, udvalgte kommuner");
        assertThat(rows.get(1)).containsOnly("");
        assertThat(rows.get(3)).contains("Aabenraa", "2,4");
        assertThat(rows.get(rows.size() - 1).get(0))
                .isEqualTo("Kilde: Jobindsats.dk\nog egne beregninger; \"foreløbige\" tal");
    }

    @Test
    void takesDecimalPointsForNumbersOnlyWhereNoCommaCanBeOne() throws UnreadableFile {
        List<List<String>> rows =
                ContainerFiles.texts(
                        only(
                                CsvFileReader.read(
                                        ContainerFiles.of("kontanthjaelp-decimal-points.csv"))));
        assertThat(rows.get(1))
                .containsExactly("2021M08", "Aabenraa", "664", "638", "#2.4", "#1.8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,12.5\\nb,1.234|#12.5|#1.234",
                "a,12.5\\nb,\"1,234.5\"|#12.5|#1234.5",
                "a,12.5\\nb,\"1,234\"|#12.5|#1234.0",
                "a,-12.5\\nb,12.5%|#-12.5|#0.125%",
                "a,0.125\\nb,1.5E-3|#0.125|#0.0015",
                "a,1.234\\nb,2.345|1.234|2.345",
                "a,12.5\\nb,\"2,4\"|12.5|2,4",
                "a,\"2,4\"\\nb,1.234|2,4|1.234",
                "a,1.234.567\\nb,12.5|1.234.567|12.5",
                "a;12.5\\nb;1.234|12.5|1.234",
            })
    void tellsDecimalPointsFromThousands(String text, String first, String second)
            throws UnreadableFile {
        List<List<String>> rows =
                ContainerFiles.texts(
                        only(ContainerFiles.read(text.replace("\\n", "\n"), CsvFileReader::read)));
        assertThat(rows).containsExactly(List.of("a", first), List.of("b", second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a;b,c\\nd;e,f|;",
                "a,b;c\\nd,e\\nf,g\\nh,i|,",
                "x\\ta;1,5\\ny\\tb;2,5|\\t",
                "En titel, og mere, ja\\nEn note, også\\nKilde: a, b, c, d\\na;1\\nb;2|;",
                "Titel\\n\\na,1\\nb,2|,",
                "\"a;b\",\"c\"\\n\"d;e\",\"f\"|,",
                "sep=,\\na;b;c\\nd;e;f|,",
                "ingen|;",
            })
    void findsTheSeparatorThatPartsTheRowsMostEvenly(String text, String separator) {
        CsvDialect dialect = CsvDialect.of(text.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(dialect.separator()).isEqualTo(separator.replace("\\t", "\t").charAt(0));
    }

    /** Written so by programs that keep Excel from taking a text for a number. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=\"0766\" | 0766",
                "\"=\"\"0766\"\"\" | 0766",
                "=\"Antal \"\"personer\"\"\" | Antal \"personer\"",
                "=\"1,5\" | 1,5",
                "=\"=\" | =",
                "=\"a\"&\"b\" | =\"a\"&\"b\"",
                "=1+1 | =1+1",
                "=\" | =\"",
                "= | =",
                "\"0766\" | 0766",
            })
    void takesAFormulaThatIsATextForThatText(String field, String text) throws UnreadableFile {
        assertThat(firstRow("a;" + field + ";b\nc;d;e\n")).containsExactly("a", text, "b");
    }

    @Test
    void anEmptyTextIsNoCell() throws UnreadableFile {
        assertThat(firstRow("a;=\"\";b\nc;d;e\n")).containsExactly("a", "", "b");
    }

    private static List<String> firstRow(String text) throws UnreadableFile {
        return ContainerFiles.texts(only(ContainerFiles.read(text, CsvFileReader::read))).get(0);
    }

    @Test
    void keepsRaggedRowsAndBlankLinesInTheirPlaces() throws UnreadableFile {
        String text = "Titel\r\n\r\na;b;c\rd;;\n;;e;f\n\"\";g\nh;\"\"\"i\"\"\"";
        assertThat(ContainerFiles.texts(only(ContainerFiles.read(text, CsvFileReader::read))))
                .containsExactly(
                        List.of("Titel", "", "", ""),
                        List.of("", "", "", ""),
                        List.of("a", "b", "c", ""),
                        List.of("d", "", "", ""),
                        List.of("", "", "e", "f"),
                        List.of("", "g", "", ""),
                        List.of("h", "\"i\"", "", ""));
    }

    @Test
    void refusesAMessageInPlaceOfData() {
        Refusal.expect(
                Reason.ERROR_ANSWER,
                "Forkert nøgle eller nøglen er udløbet.",
                () -> CsvFileReader.read(ContainerFiles.of("error-answer.csv")));
        Refusal.expect(
                Reason.ERROR_ANSWER,
                "Fejl, prøv igen, tak.",
                () -> ContainerFiles.read("\"\"\nFejl, prøv igen, tak.\n", CsvFileReader::read));
        Refusal.expect(
                Reason.NO_TABLE, "hej", () -> ContainerFiles.read("hej", CsvFileReader::read));
        Refusal.expect(
                Reason.EMPTY, () -> ContainerFiles.read(";;\n;\n \u00A0", CsvFileReader::read));
    }

    @Test
    void doesNotTakeOneRowOfFiguresForAMessage() throws UnreadableFile {
        assertThat(ContainerFiles.texts(only(ContainerFiles.read("Fanø;4;.", CsvFileReader::read))))
                .containsExactly(List.of("Fanø", "4", "."));
    }

    @Test
    void refusesWhatIsDamaged() {
        byte[] oneBadByte = "Område;Fanø;Læsø;Samsø\u0001".getBytes(StandardCharsets.UTF_8);
        oneBadByte[oneBadByte.length - 1] = (byte) 0xE6;
        Refusal.expect(Reason.DAMAGED, () -> ContainerFiles.read(oneBadByte, CsvFileReader::read));
        Refusal.expect(
                Reason.DAMAGED,
                () -> ContainerFiles.read("a;b\n\"c;1\nd;2\n", CsvFileReader::read));
        Refusal.expect(
                Reason.DAMAGED,
                () -> ContainerFiles.read("a;b\n\"c\"x;1\nd;2\n", CsvFileReader::read));
        Refusal.expect(
                Reason.DAMAGED,
                "cut",
                () -> ContainerFiles.read("a;b;c\nd;1;2\ne;63", CsvFileReader::read));
        Refusal.expect(
                Reason.UNKNOWN_FORMAT, () -> ContainerFiles.read("a;b\nc;\0", CsvFileReader::read));
        byte[] halfACharacter = Arrays.copyOf(utf16("a;b\nc;d\n"), 17);
        Refusal.expect(
                Reason.DAMAGED, () -> ContainerFiles.read(halfACharacter, CsvFileReader::read));
    }

    /** What stands last where the file was cut, under five numbers that end alike. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    6,5    | 6
                    6,5    | 6,
                    12,25  | 1
                    12,25  | 12,2
                    -6,5   | -6
                    6.5    | 6
                    1.234  | 1.2
                    6,5 %  | 6,5
                    6,5 %  | 6
                    6 kr.  | 6 k
                    """)
    void refusesAFileThatIsCutInsideItsLastNumber(String number, String left) {
        String above = "Fanø;\"" + number + "\"\n";
        Refusal.expect(
                Reason.DAMAGED,
                "cut",
                () ->
                        ContainerFiles.read(
                                "Område;2017\n" + above.repeat(5) + "Fanø;" + left,
                                CsvFileReader::read));
    }

    /** Some of the numbers above have marks of notes, or stand in another way. */
    @ParameterizedTest
    @CsvSource({"6;5¹, 6", "6;5¹, 6;", "6;5 *, 1", "6;5 1), 12", "6;25, 6", "6;5 %, 6"})
    void refusesAFileThatIsCutInsideANumberOfOneOfSeveralKinds(String other, String left) {
        String above = "Fanø;\"6,5\"\nFanø;\"" + other.replace(';', ',') + "\"\n";
        Refusal.expect(
                Reason.DAMAGED,
                "cut",
                () ->
                        ContainerFiles.read(
                                "Område;2017\n"
                                        + above.repeat(5)
                                        + "Fanø;"
                                        + left.replace(';', ','),
                                CsvFileReader::read));
    }

    /** What stands last of a whole file without a line end there; | parts what stands above. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "6,5|6,5|6,5|6,5|6,5|7,5",
                "6,5|6,5|6,5|6,5|6,5|12,5",
                "6,5|6,25|6,5|6,5|6,5|6,5|6",
                "6,5|6,5|6,5|6",
                "6,5|6,5¹|6,5|6,5¹|6,5|6,5¹|6,5|6,5¹|6,5|6,5¹|6,5",
                "6,5|6,5¹|6,5|6,5¹|6,5|6,5¹|6,5|6,5¹|6,5|6,5¹|6,5¹",
                "6,5|6|6,5|6|6,5|6|6,5|6|6,5|6|6,5|6",
                "650|650|650|650|650|65",
                "950|1.234|950|950|950|1.234",
                "6,5|6,5|6,5|6,5|6,5|.",
                "6,5|6,5|6,5|6,5|6,5|-",
                "2017|2017|2017|2017|2017|20"
            })
    void readsTheLastNumberWhereNothingTellsThatItIsCut(String numbers) throws UnreadableFile {
        String rows =
                Arrays.stream(numbers.split("\\|", -1))
                        .map(number -> "Fanø;\"" + number + "\"")
                        .collect(Collectors.joining("\n"));
        assertThat(only(ContainerFiles.read(rows, CsvFileReader::read)).grid().rows())
                .isEqualTo(numbers.split("\\|", -1).length);
    }

    @Test
    void refusesMoreRowsOrColumnsThanASheetHas() {
        String wide = "1;".repeat(CellAddress.MOST_COLUMNS) + "1\n";
        Refusal.expect(Reason.TOO_LARGE, () -> ContainerFiles.read(wide, CsvFileReader::read));
        String high = "1;2\n".repeat(CellAddress.MOST_ROWS + 1);
        Refusal.expect(Reason.TOO_LARGE, () -> ContainerFiles.read(high, CsvFileReader::read));
    }

    @Test
    void readsUtf16WithoutAMark() throws UnreadableFile {
        for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
            byte[] bytes = "Område;1\r\nFanø;2\r\n".getBytes(Charset.forName(charset));
            assertThat(ContainerFiles.texts(only(ContainerFiles.read(bytes, CsvFileReader::read))))
                    .containsExactly(List.of("Område", "1"), List.of("Fanø", "2"));
        }
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16);
    }

    private static Sheet only(List<Sheet> sheets) {
        assertThat(sheets).hasSize(1);
        return sheets.get(0);
    }
}
