package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.Export.ExportReader;
import dk.overblik.app.ReportWriter.PageCheck;
import dk.overblik.app.ReportWriter.Subject;
import dk.overblik.app.files.WorkingCopy;
import dk.overblik.app.job.Options;
import dk.overblik.app.job.Outcome;
import dk.overblik.app.job.SettingsFiles;
import dk.overblik.examples.Figures;
import dk.overblik.examples.WorkbookText;
import dk.overblik.model.Answers;
import dk.overblik.option.Option;
import dk.overblik.page.Chart;
import dk.overblik.page.Page;
import dk.overblik.writing.lint.Lint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagram that Excel could not show is left out of what is handed over, and the user is told. */
class FaultyDiagramTest {

    private static final String SAID = "mangler et diagram, da Excel ikke kan vise det.";

    @TempDir Path folder;

    /** Finds a fault in each chart with a description. */
    private static PageCheck faultyChart(String description) {
        return (pages, others) -> {
            List<Lint.Finding> findings = new ArrayList<>(Lint.findings(pages, others));
            for (Page page : pages) {
                for (int i = 0; i < page.charts().size(); i++) {
                    if (page.charts().get(i).description().equals(description)) {
                        findings.add(new Lint.Finding(page.name(), "A1", "planted", i));
                    }
                }
            }
            return findings;
        };
    }

    private Outcome.Done written(String name, PageCheck check) throws IOException {
        Path file =
                Files.copy(
                        Run.EXPORTS.resolve("kontanthjaelp-y60a02.xlsx"),
                        folder.resolve(name + ".xlsx"));
        Options options = Options.NONE.with(Option.OWN, "Hedensted").with(Option.NOTE);
        try (WorkingCopy copy = WorkingCopy.of(file)) {
            Export export = new ExportReader(Figures.VOCABULARY).read(copy, "x.xlsx", Answers.NONE);
            return (Outcome.Done)
                    new ReportWriter(
                                    Figures.VOCABULARY,
                                    options,
                                    SettingsFiles.nearest(Figures.VOCABULARY, options),
                                    Delivery.of(options))
                            .checkedBy(check)
                            .write(
                                    new Subject(
                                            file,
                                            List.of("x.xlsx"),
                                            folder,
                                            name,
                                            List.of(),
                                            List.of()),
                                    export.read(),
                                    ExportWorkbook.of(export, copy),
                                    copy);
        }
    }

    private static List<Chart> charts(List<List<Page>> seen) {
        return seen.get(0).stream().flatMap(page -> page.charts().stream()).toList();
    }

    private static long charts(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            return zip.stream().filter(e -> e.getName().matches("xl/charts/[^/]+\\.xml")).count();
        }
    }

    @Test
    void theRestIsHandedOverAndTheUserIsTold() throws IOException {
        List<List<Page>> seen = new ArrayList<>();
        Outcome.Done whole =
                written(
                        "hel",
                        (pages, others) -> {
                            seen.add(pages);
                            return Lint.findings(pages, others);
                        });
        List<String> before = figures(whole.result());
        assertThat(whole.remarks()).noneMatch(remark -> remark.contains(SAID));
        int number = 0;
        for (Chart chart : charts(seen)) {
            Outcome.Done done = written("uden" + number++, faultyChart(chart.description()));
            assertThat(done.remarks()).filteredOn(r -> r.contains(SAID)).hasSize(1);
            assertThat(charts(done.result())).isEqualTo(charts(whole.result()) - 1);
            assertThat(WorkbookText.lines(done.result()))
                    .anyMatch(line -> line.startsWith("Noter") && line.contains(SAID));
            assertThat(figures(done.result())).isEqualTo(before);
            assertThat(done.note().written()).isPresent();
        }
        assertThat(number).isGreaterThan(1);
    }

    /** What is wrong with more than diagrams is not handed over at all. */
    @Test
    void aFaultOfTheSheetItselfIsNotPassedBy() throws IOException {
        Path file = Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve("a.xlsx"));
        Options options = Options.NONE.with(Option.OWN, "Hedensted");
        PageCheck faulty =
                (pages, others) -> List.of(new Lint.Finding("Overblik", "B2", "planted", -1));
        try (WorkingCopy copy = WorkingCopy.of(file)) {
            Export export = new ExportReader(Figures.VOCABULARY).read(copy, "x.xlsx", Answers.NONE);
            Outcome outcome =
                    new ReportWriter(
                                    Figures.VOCABULARY,
                                    options,
                                    SettingsFiles.nearest(Figures.VOCABULARY, options),
                                    Delivery.of(options))
                            .checkedBy(faulty)
                            .write(
                                    new Subject(
                                            file,
                                            List.of("x.xlsx"),
                                            folder,
                                            "a",
                                            List.of(),
                                            List.of()),
                                    export.read(),
                                    ExportWorkbook.of(export, copy),
                                    copy);
            assertThat(outcome).isInstanceOf(Outcome.Failed.class);
            assertThat(folder.toFile().list()).containsExactly("a.xlsx");
        }
    }

    /** What the sheets of ours show; where cells of Grundlag stand, a diagram's go with it. */
    private static List<String> figures(Path workbook) {
        return WorkbookText.lines(workbook).stream()
                .filter(line -> !line.startsWith("Noter") && !line.startsWith("Grundlag"))
                .filter(line -> line.contains("#,##0"))
                .map(line -> String.join("|", List.of(line.split("\\|", -1)).subList(0, 4)))
                .toList();
    }
}
