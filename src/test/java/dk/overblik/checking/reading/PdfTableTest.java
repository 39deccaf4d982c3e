package dk.overblik.checking.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.checking.document.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names over the columns of a PDF, which nothing but their places tell apart. */
class PdfTableTest {

    private static final PDType1Font FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final float SIZE = 10;
    private static final float AREAS = 110;

    private static final String BEGINNING =
            """
            Område|juni 2024|juni 2025
            Kolding|1.351|1.318
            Vejle|1.808|1.704""";

    private static final List<List<String>> NAMES =
            List.of(
                    List.of("Kommune"),
                    List.of("Juni", "2024"),
                    List.of("Juni", "2025"),
                    List.of("Udvikling", "i antal"),
                    List.of("Pct. af", "arbejds-", "styrken"));

    private static final List<List<String>> FIGURES =
            List.of(
                    List.of("Kolding", "1.351", "1.318", "-33", "2,7"),
                    List.of("Vejle", "1.808", "1.704", "-104", "2,7"),
                    List.of("Hele landet", "86.914", "84.524", "-2.390", "2,8"));

    @TempDir Path folder;

    /** The first row of a table of which each column is as wide as its name. */
    private List<String> heading(float gap, List<String> names, List<String> figures)
            throws IOException {
        Path file = folder.resolve("t.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                show(out, 50, 700, "Kommune");
                for (int row = 1; row <= 3; row++) {
                    show(out, 50, 700 - 14 * row, "Kolding");
                }
                float left = 50 + AREAS;
                for (int i = 0; i < names.size(); i++) {
                    show(out, left, 700, names.get(i));
                    float right = left + width(names.get(i));
                    for (int row = 1; row <= 3; row++) {
                        String figure = figures.get(i);
                        show(out, right - width(figure), 700 - 14 * row, figure);
                    }
                    left = right + gap;
                }
            }
            document.save(file.toFile());
        }
        Block.Table table =
                (Block.Table)
                        NoteReader.read(file).blocks().stream()
                                .filter(block -> block instanceof Block.Table)
                                .findFirst()
                                .orElseThrow();
        return table.rows().get(0).stream().map(Block.Cell::text).toList();
    }

    private static float width(String text) throws IOException {
        return FONT.getStringWidth(text) / 1000 * SIZE;
    }

    private static void show(PDPageContentStream out, float x, float y, String text)
            throws IOException {
        out.beginText();
        out.setFont(FONT, SIZE);
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }

    /** From a third of a letter's size, as tight cells have, to what parts columns anywhere. */
    @ParameterizedTest
    @ValueSource(floats = {3.4f, 4, 5, 6, 7.5f, 9, 14})
    void namesOfSeveralWordsAreTheirColumns(float gap) throws IOException {
        List<String> names =
                List.of("juni 2024", "juni 2025", "Udvikling i antal", "Udvikling i pct.");
        assertThat(heading(gap, names, List.of("1.301", "1.278", "-23", "-1,8")))
                .containsExactly(
                        "Kommune",
                        "juni 2024",
                        "juni 2025",
                        "Udvikling i antal",
                        "Udvikling i pct.");
    }

    @ParameterizedTest
    @ValueSource(floats = {3.4f, 4, 5, 6, 7.5f, 9})
    void namesOfOneWordAreTheirColumns(float gap) throws IOException {
        assertThat(heading(gap, List.of("2024", "2025", "Ændring"), List.of("130", "127", "-3")))
                .containsExactly("Kommune", "2024", "2025", "Ændring");
    }

    /** A space in the letters' own width parts words: what stands over all columns is one name. */
    @Test
    void aNameOverSeveralColumnsIsNotCut() throws IOException {
        assertThat(heading(2.78f, List.of("Antal", "fuldtidspersoner"), List.of("130", "127")))
                .containsExactly("Kommune", "Antal fuldtidspersoner", "Antal fuldtidspersoner");
    }

    /** What the tables of a document say, a line a row; each page begins below its upper edge. */
    private List<String> tables(List<String> pages) throws IOException {
        Path file = folder.resolve("t.pdf");
        try (PDDocument document = new PDDocument()) {
            for (String lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    float y = 760;
                    for (String line : lines.lines().toList()) {
                        String[] cells = line.split("\\|", -1);
                        for (int i = 0; i < cells.length; i++) {
                            float x = i == 0 ? 50 : 150 + 80 * i - width(cells[i]);
                            show(out, x, y, cells[i]);
                        }
                        y -= 14;
                    }
                }
            }
            document.save(file.toFile());
        }
        return NoteReader.read(file).blocks().stream()
                .filter(block -> block instanceof Block.Table)
                .map(block -> ((Block.Table) block).rows().stream())
                .map(
                        rows ->
                                rows.map(
                                                row ->
                                                        row.stream()
                                                                .map(Block.Cell::text)
                                                                .collect(Collectors.joining("|")))
                                        .collect(Collectors.joining("\n")))
                .toList();
    }

    @Test
    void rowsAtTheTopOfTheNextPageBelongToTheTable() throws IOException {
        assertThat(
                        tables(
                                List.of(
                                        BEGINNING,
                                        "Randers|2.466|2.331\nSamsø|25|19",
                                        "Odense|4.306|4.288\n\nKilde: Jobindsats.")))
                .containsExactly(
                        BEGINNING + "\nRanders|2.466|2.331\nSamsø|25|19\nOdense|4.306|4.288");
    }

    @Test
    void aHeadingThatIsRepeatedOnTheNextPageIsThere() throws IOException {
        assertThat(tables(List.of(BEGINNING, "Område|juni 2024|juni 2025\nRanders|2.466|2.331")))
                .containsExactly(BEGINNING + "\nRanders|2.466|2.331");
    }

    /** Another heading, of years alone as well, a text, or other columns begin another table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Område|juni 2023|juni 2024\nRanders|2.466|2.331\nOdense|4.306|4.288",
                "Område|2023|2024\nRanders|2.466|2.331\nOdense|4.306|4.288",
                "Tabel 2. Personer\nRanders|2.516|2.382\nOdense|4.437|4.395",
                "Randers|2.466|2.331|-135\nOdense|4.306|4.288|-18"
            })
    void whatIsHeadedAnewIsATableOfItsOwn(String next) throws IOException {
        assertThat(tables(List.of(BEGINNING, next))).hasSize(2).startsWith(BEGINNING);
    }

    /** Names of one to three lines, in the middle of the height of their cells, and figures. */
    private List<String> heading(float names, float figures, String above) throws IOException {
        Path file = folder.resolve("t.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                show(out, 50, 720, above);
                for (int i = 0; i < NAMES.size(); i++) {
                    List<String> lines = NAMES.get(i);
                    for (int j = 0; j < lines.size(); j++) {
                        float y = 700 - 5.75f * (3 - lines.size()) - 11.5f * j;
                        cell(out, i, i == 0 ? 0 : names, y, lines.get(j));
                    }
                    for (int row = 0; row < FIGURES.size(); row++) {
                        float y = 660 - 14 * row;
                        cell(out, i, i == 0 ? 0 : figures, y, FIGURES.get(row).get(i));
                    }
                }
            }
            document.save(file.toFile());
        }
        return NoteReader.read(file).blocks().stream()
                .filter(block -> block instanceof Block.Table)
                .flatMap(block -> ((Block.Table) block).rows().get(0).stream())
                .map(Block.Cell::text)
                .toList();
    }

    /** In a cell 55 wide: at its left side at 0, in its middle at 0.5, at its right side at 1. */
    private static void cell(PDPageContentStream out, int column, float side, float y, String text)
            throws IOException {
        float left = column == 0 ? 50 : 65 + 59 * column;
        show(out, left + side * (55 - width(text)), y, text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "0.5, 1", "1, 1", "0.5, 0.5"})
    void namesOverSeveralLinesAreTheirColumns(float names, float figures) throws IOException {
        assertThat(heading(names, figures, "Tabel 1. Fuldtidspersoner"))
                .containsExactly(
                        "Kommune",
                        "Juni 2024",
                        "Juni 2025",
                        "Udvikling i antal",
                        "Pct. af arbejdsstyrken");
    }

    /** As close as the lines of the names are, but over the labels. */
    @Test
    void whatStandsCloseOverATableIsNotItsHeading() throws IOException {
        assertThat(heading(1, 1, "")).hasSize(5).first().isEqualTo("Kommune");
        assertThat(tables(List.of("Tabel 1 viser antallet i juni.\n" + BEGINNING)))
                .containsExactly(BEGINNING);
    }
}
