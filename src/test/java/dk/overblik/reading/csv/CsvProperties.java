package dk.overblik.reading.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.reading.ContainerFiles;
import dk.overblik.reading.CsvStyle;
import dk.overblik.sheet.UnreadableFile;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvProperties {

    @Property(seed = "3")
    void cellsAreReadAsTheyWereWrittenWhateverTheStyle(
            @ForAll("tables") List<List<String>> table,
            @ForAll("styles") CsvStyle style,
            @ForAll Random random)
            throws UnreadableFile {
        byte[] file = style.bytes(table, random);
        assertThat(ContainerFiles.texts(ContainerFiles.read(file, CsvFileReader::read).get(0)))
                .isEqualTo(table);
    }

    @Property(seed = "4")
    void rowsOfAnyLengthStayInTheirPlaces(
            @ForAll("raggedTables") List<List<String>> table,
            @ForAll("styles") CsvStyle style,
            @ForAll Random random)
            throws UnreadableFile {
        CsvStyle declared =
                new CsvStyle(
                        style.separator(),
                        CsvStyle.Quotes.EVERYWHERE,
                        style.lineEnd(),
                        true,
                        true,
                        style.encoding());
        byte[] file = declared.bytes(table, random);
        List<List<String>> read =
                ContainerFiles.texts(ContainerFiles.read(file, CsvFileReader::read).get(0));
        assertThat(read.stream().map(CsvProperties::withoutTrailingBlanks))
                .isEqualTo(table.stream().map(CsvProperties::withoutTrailingBlanks).toList());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 7), Arbitraries.integers().between(3, 12))
                .flatAs(
                        (columns, rows) ->
                                Combinators.combine(names(), cells().list().ofSize(columns - 1))
                                        .as(CsvProperties::row)
                                        .list()
                                        .ofSize(rows))
                // A column of blanks alone leaves no trace in a sheet.
                .filter(
                        table ->
                                table.stream().anyMatch(row -> !row.get(row.size() - 1).isEmpty()));
    }

    @Provide
    Arbitrary<List<List<String>>> raggedTables() {
        return Combinators.combine(names(), cells().list().ofMaxSize(6))
                .as(CsvProperties::row)
                .list()
                .ofMinSize(2)
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<CsvStyle> styles() {
        return Combinators.combine(
                        Arbitraries.of('\t', ';', ','),
                        Arbitraries.of(CsvStyle.Quotes.class),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(CsvStyle.Encoding.class))
                .as(CsvStyle::new);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(
                "Hedensted",
                "Aabenraa",
                "Ærø",
                "Lyngby-Taarbæk",
                "Hele landet",
                "RAR \"ØST\"",
                " indrykket",
                "A-dagpenge, i alt",
                "to\nlinjer",
                "Forventet antal: i alt");
    }

    private static Arbitrary<String> cells() {
        return Arbitraries.of(
                "638",
                "1.234",
                "2,4",
                "-0,5",
                "1.234.567,8",
                ".",
                "",
                "<5",
                "2017M09",
                "sep 2017",
                "1\u00A0234",
                "\"",
                "\"\"x",
                "x\"y",
                "note, med komma",
                " ",
                "12,0 pct.",
                "a\r\nb",
                "å; og mere");
    }

    private static List<String> row(String name, List<String> cells) {
        return Stream.concat(
                        Stream.of(name), cells.stream().map(cell -> cell.isBlank() ? "" : cell))
                .toList();
    }

    private static List<String> withoutTrailingBlanks(List<String> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return row.subList(0, size);
    }
}
