package dk.overblik.app.window.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.ResultPreview;
import dk.overblik.app.Run;
import dk.overblik.app.archive.Vintages;
import dk.overblik.app.check.NoteCheck;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.WindowText;
import dk.overblik.writing.chart.ShownChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {

    private static final Path OVERVIEWS = Path.of("workbooks", "overviews");

    @TempDir Path folder;

    @Test
    void theOverviewIsShownAsItIsInTheWorkbook() {
        SheetPreview view = view("hedensted-2017-09", "Overblik");
        assertThat(view.title()).startsWith("Udviklingen i fuldtidspersoner");
        Preview preview = view.table().orElseThrow();
        assertThat(preview.headings()).hasSize(11);
        assertThat(preview.headings().get(1)).isEqualTo("Hedensted: Antal personer");
        assertThat(preview.lines()).hasSize(17).allMatch(line -> line.size() == 11);
        assertThat(preview.lines().get(0))
                .startsWith("A-dagpenge", "517", "379", "-52", "-12,1", "1,7");
        assertThat(preview.lines().get(16).get(0)).isEqualTo("Ydelsesgrupper i alt");
        assertThat(preview.strong()).containsExactly(16);
    }

    @Test
    void theFirstSheetIsReadAsTheWorkbookOpens() {
        SheetPreview first = views("hedensted-2017-09").get(0);
        assertThat(first.name()).isEqualTo("Kort fortalt");
        assertThat(first.table()).isEmpty();
        assertThat(first.parts().get(0)).isInstanceOf(SheetPreview.Words.class);
        assertThat(first.parts().toString())
                .contains("fuldtidspersoner", "Kilde: ")
                .doesNotContain("Ark i denne projektmappe");
        assertThat(first.charts()).isNotEmpty();
    }

    @Test
    void barsInCellsAreAChartOfFiguresAsTheyAreShown() {
        assertThat(changes("hedensted-2017-09", "Overblik"))
                .startsWith("Integrationsydelse -55", "A-dagpenge -52")
                .doesNotContain("Ydelsesgrupper i alt");
        assertThat(changes("hedensted-udgifter-2017-kvt3", "Udgifter"))
                .allMatch(bar -> bar.matches(".* -?\\d+"));
    }

    private static List<String> changes(String result, String name) {
        ShownChart chart = view(result, name).charts().get(0);
        ShownChart.Series series = chart.series().get(0);
        return series.values().entrySet().stream()
                .map(
                        bar ->
                                chart.categories().get(bar.getKey())
                                        + " "
                                        + ResultPreview.danish(bar.getValue(), series.code()))
                .toList();
    }

    @Test
    void everySheetIsSeenOnceAndNoneOfTheExportsOwn() {
        assertThat(views("benchmark-y30r21"))
                .extracting(SheetPreview::name)
                .contains("Benchmark", "Benchmark, tabel 2")
                .doesNotContain("Grundlag", "Noter", "benchmark-y30r21")
                .doesNotHaveDuplicates();
    }

    /** Blocks of rows with more than one filled column from the left. */
    private static long tables(ResultPreview sheet) {
        long tables = 0;
        boolean open = false;
        for (int row = 2; row < sheet.rows(); row++) {
            boolean filled = !sheet.shown(row, 1).isBlank() && !sheet.shown(row, 0).isBlank();
            tables += filled && !open ? 1 : 0;
            open = filled;
        }
        return tables;
    }

    @Test
    void everyTableOfASheetIsSeenUnderItsOwnHeading() throws IOException {
        try (Stream<Path> all = Files.list(OVERVIEWS)) {
            for (Path overview : all.filter(file -> file.toString().endsWith(".xlsx")).toList()) {
                List<ResultPreview> sheets = ResultPreview.of(overview);
                List<SheetPreview> views = SheetPreview.of(sheets);
                long seen =
                        views.stream()
                                .flatMap(view -> view.parts().stream())
                                .filter(Preview.class::isInstance)
                                .count();
                assertThat(seen)
                        .as(overview.toString())
                        .isEqualTo(sheets.stream().mapToLong(PreviewTest::tables).sum());
            }
        }
        assertThat(view("kontanthjaelp-y60a02", "Placering, tabel 2").label())
                .startsWith("Placering, tabel 2: Alle kommuner i udtrækket");
    }

    /** Lines of a sheet that are too wide for its paper go on in the next row. */
    @Test
    void sentencesAreWholeAndStandUnderTheirTable() throws IOException {
        try (Stream<Path> all = Files.list(OVERVIEWS)) {
            for (Path overview : all.filter(file -> file.toString().endsWith(".xlsx")).toList()) {
                for (SheetPreview view : SheetPreview.of(ResultPreview.of(overview))) {
                    assertThat(view.words())
                            .as(overview + ": " + view.name())
                            .filteredOn(words -> !words.heading())
                            .isNotEmpty()
                            .allMatch(words -> words.text().endsWith("."))
                            .anyMatch(words -> words.text().startsWith("Kilde: "));
                }
            }
        }
        assertThat(view("benchmark-y30r21", "Benchmark").words())
                .extracting(SheetPreview.Words::text)
                .anyMatch(text -> text.matches("I alt er der .* forventet\\."));
        assertThat(view("benchmark-y30r21", "Benchmark, tabel 2").words())
                .extracting(SheetPreview.Words::text)
                .noneMatch(text -> text.matches("I alt er der .* forventet\\."));
    }

    /** Figures, words and charts of every view of every overview that is kept. */
    @Test
    void everyOverviewGivesAGlance() throws IOException {
        try (Stream<Path> all = Files.list(OVERVIEWS)) {
            for (Path overview : all.filter(file -> file.toString().endsWith(".xlsx")).toList()) {
                List<SheetPreview> views = SheetPreview.of(ResultPreview.of(overview));
                assertThat(views).as(overview.toString()).isNotEmpty();
                for (SheetPreview view : views) {
                    String at = overview.getFileName() + ": " + view.name();
                    assertThat(view.title()).as(at).isNotBlank();
                    view.table().ifPresent(table -> assertWhole(table, at));
                    view.charts().forEach(chart -> assertWhole(chart, at));
                }
            }
        }
    }

    private static void assertWhole(Preview table, String at) {
        assertThat(table.lines()).as(at).isNotEmpty();
        assertThat(table.lines().get(0).get(0)).as(at).isNotBlank();
        assertThat(table.headings()).as(at).noneMatch(String::isBlank);
    }

    private static void assertWhole(ShownChart chart, String at) {
        assertThat(chart.title()).as(at).isNotBlank();
        assertThat(chart.series()).as(at).isNotEmpty();
        for (ShownChart.Series series : chart.series()) {
            assertThat(series.values()).as(at + ": " + series.name()).isNotEmpty();
            for (int point : series.values().keySet()) {
                assertThat(series.marked().getOrDefault(point, series.rgb()))
                        .as(at + ": " + series.name())
                        .matches("[0-9A-F]{6}");
            }
        }
    }

    private static SheetPreview view(String result, String name) {
        return views(result).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<SheetPreview> views(String result) {
        return SheetPreview.of(ResultPreview.of(OVERVIEWS.resolve(result + " - overblik.xlsx")));
    }

    @Test
    void aCheckedNoteIsShownAsItsSheetHasIt() throws IOException {
        Path note =
                Files.writeString(
                        folder.resolve("notat.txt"),
                        "I september 2017 var der 379 fuldtidspersoner på a-dagpenge i Hedensted."
                                + " Det svarer til 1,9 pct. af arbejdsstyrken.\n");
        Path export = folder.resolve("a.xlsx");
        Files.copy(Path.of("workbooks", "exports", "hedensted-2017-09.xlsx"), export);
        Path checked =
                NoteCheck.outcome(note, List.of(export), Options.NONE).workbook().orElseThrow();
        Preview preview = SheetPreview.of(ResultPreview.of(checked)).get(0).table().orElseThrow();
        assertThat(preview.isOfWords()).isTrue();
        assertThat(preview.heads())
                .extracting(Preview.Heading::ofWords)
                .containsExactly(true, true, false, true, false, true, true);
        assertThat(preview.lines()).extracting(line -> line.get(2)).containsExactly("379", "1,9");
        assertThat(preview.lines()).extracting(line -> line.get(4)).containsExactly("379", "1,7");
        assertThat(preview.isMarked(0, 5)).isFalse();
        assertThat(preview.isMarked(1, 5)).isTrue();
    }

    /** With a tile for each municipality, and without those that nobody asked for. */
    @Test
    void theMapOfSeveralMunicipalitiesIsSeen() throws IOException {
        Path export = Vintages.write(folder, "juni.csv", 3, Vintages.Shape.values()[0]);
        Run run = Run.of("--kommune", "Randers, Aarhus", "--ud", folder.resolve("ud"), export);
        assertThat(run.code()).as(run.err()).isZero();
        Path all = run.council();
        List<SheetPreview> views = SheetPreview.of(ResultPreview.of(all));
        assertThat(views)
                .extracting(SheetPreview::name)
                .containsExactly("Kommuneoversigt", "Danmarkskort");
        SheetPreview map = views.get(1);
        assertThat(map.title()).startsWith("Danmarkskort: ");
        assertThat(map.period()).startsWith("2 af 98 kommuner er med.");
        assertThat(map.map().orElseThrow().tiles())
                .hasSize(98)
                .filteredOn(tile -> !tile.figure().isEmpty())
                .allMatch(tile -> tile.colours().isPresent())
                .extracting(ResultPreview.Tile::name)
                .containsExactlyInAnyOrder("Randers", "Aarhus");
    }

    @Test
    void aWorkbookThatIsGoneHasNoGlance() {
        assertThat(ResultPreview.of(folder.resolve("væk.xlsx"))).isEmpty();
        assertThat(Files.exists(folder.resolve("væk.xlsx"))).isFalse();
    }

    @Test
    void theCommandLinesAdviceIsSaidAsTheWindowHasIt() {
        assertThat(WindowText.of("Kommune ikke valgt: viser Odder. Vælg med --kommune."))
                .isEqualTo("Viser Odder: vælg egen kommune øverst i vinduet.");
    }
}
