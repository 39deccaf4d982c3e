package dk.overblik.app.window.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.EarlierResult;
import dk.overblik.app.Run;
import dk.overblik.app.SeveralReports;
import dk.overblik.app.archive.Vintages;
import dk.overblik.app.archive.Vintages.Shape;
import dk.overblik.app.job.Options;
import dk.overblik.app.window.list.Dropped.Last;
import dk.overblik.examples.WorkbookText;
import dk.overblik.option.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Month after month in the window, as far as no display is needed for it. */
class MonthByMonthTest {

    @TempDir Path folder;

    @Test
    void twelveMonthsEachAfterTheLast() throws IOException {
        Options standing = Options.NONE.with(Option.ARCHIVE, folder.resolve("Arkiv").toString());
        Path last = made(List.of(export(0)), standing.with(Option.OWN, "Randers"));
        for (int update = 1; update < 12; update++) {
            last = made(List.of(last, export(update)), window(standing, update));
            List<String> lines = WorkbookText.lines(last);
            assertThat(lines).anyMatch(line -> line.startsWith("Siden sidst | "));
            assertThat(lines).anyMatch(line -> line.startsWith("Revisioner | "));
            assertThat(others(lines)).isEqualTo(others(WorkbookText.lines(plain(update))));
        }
        try (Stream<Path> kept = Files.list(folder.resolve("Arkiv").resolve("udtraek"))) {
            assertThat(kept).hasSize(12);
        }
    }

    /** It remembers another municipality and comparison, which are not those of the last one. */
    private static Options window(Options standing, int update) {
        Options own = standing.with(Option.OWN, "Aarhus");
        return update % 2 == 0 ? own : own.with(Option.COMPARISONS, "Aarhus");
    }

    /**
     * Whose figures it shows is not taken from the window where nothing was chosen for the last.
     */
    @Test
    void whatWasNotChosenForTheLastOverviewIsNotChosenForTheNextOne() throws IOException {
        Path last = made(List.of(export(0)), Options.NONE);
        Options aarhus = Options.NONE.with(Option.OWN, "Aarhus");
        ExportRow row = new ExportRows().add(lines(List.of(last, export(1))).get(0));
        String shown = EarlierResult.declared(last).orElseThrow().areas().get(0);
        assertThat(shown).isNotEqualTo("Aarhus");
        assertThat(firstArea(row, aarhus)).isEqualTo(shown);
    }

    /** The new exports may be on the list before the last overview comes. */
    @Test
    void whatIsOnTheListIsMadeAfterAnOverviewThatComesLater() {
        Path result = made(List.of(export(0)), Options.NONE.with(Option.OWN, "Randers"));
        Last last = Last.of(result);
        ExportRow row = ended(export(1));
        assertThat(row.canFollow(last)).isTrue();
        ExportRow after = row.after(last);
        assertThat(after.isAsLastTime()).isTrue();
        assertThat(after.canFollow(last)).isFalse();
        assertThat(
                        Work.of(after, Options.NONE, () -> false, SeveralReports.NOBODY)
                                .get(0)
                                .sentences())
                .anyMatch(said -> said.contains("se arket \"Siden sidst\""));
        ExportRow itself = ended(export(0));
        assertThat(itself.canFollow(last)).as("of the same period").isFalse();
    }

    /** Whatever the order and the number of drops, there is a way to the one report. */
    @Test
    void theExportsOfAnEditionMayComeOneAtATime() throws IOException {
        Path benchmark =
                Files.copy(
                        Path.of("workbooks", "exports", "benchmark-y30r21.xlsx"),
                        folder.resolve("benchmark.xlsx"));
        Run first =
                Run.of("--samlet", "--kommune", "Randers", "--ud", folder, export(0), benchmark);
        Path last = Path.of(first.out().strip());
        Arrival overview = Arrival.of(List.of(last), false, Optional.empty());
        Arrival one = Arrival.of(List.of(export(1)), false, overview.earlier());
        assertThat(one.message().orElseThrow()).contains("var af 2 udtræk", "Saml dem i én");
        Arrival two = Arrival.of(List.of(benchmark), false, one.earlier());
        ExportRows rows = new ExportRows();
        List<ExportRow> lines =
                Stream.of(one, two).map(each -> rows.add(each.lines().get(0))).toList();
        assertThat(lines).allMatch(ExportRow::isAsLastTime).allMatch(row -> row.dropped().isPart());
        Dropped all = ExportList.together(lines);
        assertThat(all.isPart()).isFalse();
        assertThat(all.files()).containsExactly(export(1), benchmark);
        assertThat(all.earlier()).contains(last);
        List<String> said =
                Work.of(rows.add(all), Options.NONE, () -> false, SeveralReports.NOBODY)
                        .get(0)
                        .sentences();
        assertThat(said)
                .anyMatch(text -> text.contains("se arket \"Siden sidst\""))
                .noneMatch(text -> text.contains("Blandt de nye udtræk"));
        Arrival whole = Arrival.of(List.of(last, export(1), benchmark), false, Optional.empty());
        assertThat(whole.earlier()).isEmpty();
        assertThat(whole.lines()).singleElement().matches(line -> !line.isPart());
    }

    /** Made again by another line, a file is no longer what the first one says of it. */
    @Test
    void aLineWhoseFileAnotherOneMadeSaysSo() {
        ExportRows rows = new ExportRows();
        List<ExportRow> lines =
                Stream.of(0, 0, 1).map(of -> rows.add(lines(List.of(export(of))).get(0))).toList();
        lines.forEach(row -> rows.put(made(row)));
        assertThat(rows.all())
                .map(MonthByMonthTest::isReplaced)
                .containsExactly(true, false, false);
        rows.put(made(rows.row(0)));
        assertThat(rows.all())
                .map(MonthByMonthTest::isReplaced)
                .containsExactly(false, true, false);
    }

    private static boolean isReplaced(ExportRow row) {
        return row.message().contains("lavet igen af en anden linje");
    }

    private static ExportRow made(ExportRow row) {
        return row.in(
                ExportRow.State.Ended.of(
                        Work.of(row, Options.NONE, () -> false, SeveralReports.NOBODY)));
    }

    private ExportRow ended(Path export) {
        ExportRow row = new ExportRows().add(lines(List.of(export)).get(0));
        return row.in(
                ExportRow.State.Ended.of(
                        Work.of(row, Options.NONE, () -> false, SeveralReports.NOBODY)));
    }

    /** What is filled of an edition after an overview is listed for it, in one way or the other. */
    @Test
    void thePlaceholdersOfAnEditionAreThoseThatItFills() throws IOException {
        Path last = made(List.of(export(0)), Options.NONE.with(Option.OWN, "Randers"));
        ExportRow after = new ExportRows().add(lines(List.of(last, export(1))).get(0));
        ExportRow alone = new ExportRows().add(lines(List.of(export(1))).get(0));
        assertThat(Work.placeholders(after, Options.NONE))
                .containsKeys("{{tabel:Siden sidst}}", "{{tekst:Siden sidst}}");
        assertThat(Work.placeholders(alone, Options.NONE))
                .containsKey("{{tabel:Overblik}}")
                .doesNotContainKey("{{tabel:Siden sidst}}");
    }

    /** The tick that is set for other exports would give it the name of a combined report. */
    @Test
    void oneExportAfterAnOverviewOfOneIsNotCombined() {
        Path last = made(List.of(export(0)), Options.NONE.with(Option.OWN, "Randers"));
        assertThat(Dropped.after(last, List.of(export(1)), true))
                .singleElement()
                .satisfies(line -> assertThat(line.combined()).isFalse());
        assertThat(Dropped.after(last, List.of(export(1), export(2)), true))
                .singleElement()
                .satisfies(line -> assertThat(line.combined()).isTrue());
    }

    @Test
    void aResultIsTheRecipeOnlyWhereItIsDroppedItselfTogetherWithExports() throws IOException {
        Path export = export(0);
        Path result = made(List.of(export), Options.NONE.with(Option.OWN, "Randers"));
        assertThat(lines(List.of(result))).isEmpty();
        assertThat(lines(List.of(folder)))
                .allSatisfy(inFolder -> assertThat(inFolder.earlier()).isEmpty());
        assertThat(lines(List.of(export, result)))
                .singleElement()
                .satisfies(
                        both -> {
                            assertThat(both.earlier()).contains(result);
                            assertThat(both.files()).containsExactly(export);
                        });
    }

    @Test
    void theChoicesOfTheWindowHoldWhereTheUserWantsThemAfterAll() throws IOException {
        Path last = made(List.of(export(0)), Options.NONE.with(Option.OWN, "Randers"));
        Options aarhus = Options.NONE.with(Option.OWN, "Aarhus");
        ExportRow row = new ExportRows().add(lines(List.of(last, export(1))).get(0));
        assertThat(row.isAsLastTime()).isTrue();
        assertThat(firstArea(row, aarhus)).isEqualTo("Randers");
        assertThat(row.withOtherChoices().isAsLastTime()).isFalse();
        assertThat(firstArea(row.withOtherChoices(), aarhus)).isEqualTo("Aarhus");
        assertThat(firstArea(row.withOtherChoices().withOtherChoices(), aarhus))
                .isEqualTo("Randers");
    }

    private static String firstArea(ExportRow row, Options options) throws IOException {
        var outcome = Work.of(row, options, () -> false, SeveralReports.NOBODY).get(0);
        String under =
                WorkbookText.lines(outcome.workbook().orElseThrow()).stream()
                        .filter(line -> line.startsWith("Overblik | "))
                        .filter(line -> line.contains(" og "))
                        .findFirst()
                        .orElseThrow();
        return under.contains("Randers og")
                ? "Randers"
                : under.contains("Aarhus og") ? "Aarhus" : under;
    }

    private static List<Dropped> lines(List<Path> files) {
        return Arrival.of(files, false, Optional.empty()).lines();
    }

    private Path made(List<Path> dropped, Options options) {
        List<Dropped> taken = lines(dropped);
        assertThat(taken).hasSize(1);
        ExportRow row = new ExportRows().add(taken.get(0));
        var outcome = Work.of(row, options, () -> false, SeveralReports.NOBODY).get(0);
        assertThat(outcome.workbook()).as(outcome.sentences().toString()).isPresent();
        return outcome.workbook().orElseThrow();
    }

    private Path export(int update) {
        Shape shape = Shape.values()[update % 3];
        return Vintages.write(folder, "måned " + update + ".csv", update, shape);
    }

    private Path plain(int update) {
        Run run =
                Run.of(
                        "--kommune",
                        "Randers",
                        "--arkiv",
                        folder.resolve("Arkiv"),
                        "--ud",
                        folder.resolve("p" + update),
                        export(update));
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.out().strip());
    }

    private static List<String> others(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.contains("Siden sidst"))
                .filter(line -> !line.contains("Hvad der er vendt eller ændret"))
                .toList();
    }
}
