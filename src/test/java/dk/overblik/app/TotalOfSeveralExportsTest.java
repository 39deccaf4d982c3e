package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a part of a total where they are read in different exports. */
class TotalOfSeveralExportsTest {

    private static final String ALL = "Ydelsesgrupper i alt";
    private static final String OTHER = "Kontanthjælp";
    private static final List<String> OWN =
            List.of("A-dagpenge", "Sygedagpenge", "Fleksjob", "Førtidspension");
    private static final String NO_PART = "Ikke med i ydelserne i alt: fra et andet udtræk";
    private static final String UNKNOWN = "Ydelser fra et andet udtræk";

    @TempDir Path folder;

    private final Random random = new Random(20);
    private final int[] before = random.ints(5, 60, 900).toArray();
    private final int[] now = random.ints(5, 60, 900).toArray();
    private Path exports;

    @BeforeEach
    void make() throws IOException {
        exports = Files.createDirectory(folder.resolve("flere"));
    }

    @Test
    void aGroupOfAnotherExportThatMakesUpTheTotalIsAPart() throws IOException {
        write(own(sum(before, 5), sum(now, 5)), "alle.csv");
        write(other(), "en.csv");
        Path report = report();
        assertThat(labels(report, "Overblik")).doesNotContain(NO_PART, UNKNOWN);
        assertIsPart(report, OTHER);
        assertThat(charts(report)).contains(OTHER);
    }

    /** Rounding leaves each of the parts half a person away from what it was counted as. */
    @Test
    void roundingDoesNotSetAGroupApart() throws IOException {
        write(own(sum(before, 5) + 2, sum(now, 5) - 2), "alle.csv");
        write(other(), "en.csv");
        assertIsPart(report(), OTHER);
    }

    @Test
    void aGroupThatATotalIsFullWithoutIsSetApart() throws IOException {
        DatedExport all = own(sum(before, 4), sum(now, 4));
        for (int month = 1; month < 6; month++) {
            all.add("Hedensted", ALL, "2024M0" + month, 2000 + month);
        }
        write(all, "alle.csv");
        write(other(), "en.csv");
        Path report = report();
        assertIsApart(report, OTHER, NO_PART);
        assertThat(charts(report)).contains("Sygedagpenge").doesNotContain(OTHER);
        assertThat(labels(report, "Udvikling")).containsSubsequence(ALL, NO_PART, OTHER);
    }

    @Test
    void aGroupThatLeavesATotalShortIsSetApart() throws IOException {
        write(own(sum(before, 5) + 400, sum(now, 5) + 400), "alle.csv");
        write(other(), "en.csv");
        Path report = report();
        assertIsApart(report, OTHER, UNKNOWN);
        assertThat(charts(report)).contains("Sygedagpenge").doesNotContain(OTHER);
    }

    /** A change is over both of its periods. */
    @Test
    void aGroupThatMakesUpTheTotalOfOnePeriodAloneIsSetApart() throws IOException {
        write(own(sum(before, 4), sum(now, 5)), "alle.csv");
        write(other(), "en.csv");
        assertIsApart(report(), OTHER, UNKNOWN);
    }

    @Test
    void knownPartsOfMoreThanTheTotalAreTooManyWhateverIsHidden() throws IOException {
        DatedExport all =
                own(sum(before, 4), sum(now, 4))
                        .add("Hedensted", "Fleksjob", "2024M06", DatedExport.FULL_TIME, ".");
        write(all, "alle.csv");
        write(both(OTHER, 2000, 2000), "en.csv");
        assertIsApart(report(), OTHER, UNKNOWN);
    }

    @Test
    void exportsOfABenefitEachAreThePartsOfATotalThatTheyMakeUp() throws IOException {
        for (int i = 0; i < OWN.size(); i++) {
            write(both(OWN.get(i), before[i], now[i]), i + ".csv");
        }
        write(both(ALL, sum(before, 4), sum(now, 4)), "alle.csv");
        Path report = report();
        OWN.forEach(benefit -> assertIsPart(report, benefit));
    }

    @Test
    void aHiddenGroupOfNobodyLeavesTheOthersParts() throws IOException {
        DatedExport hidden = new DatedExport();
        for (String at : List.of("2023M06", "2024M06")) {
            hidden.add("Hedensted", "Ledighedsydelse", at, DatedExport.FULL_TIME, ".");
        }
        write(hidden, "skjult.csv");
        write(own(sum(before, 5), sum(now, 5)), "alle.csv");
        write(other(), "en.csv");
        assertIsPart(report(), OTHER);
    }

    @Test
    void ofTwoOtherExportsTheOneThatMakesUpTheTotalIsAPart() throws IOException {
        write(own(sum(before, 5), sum(now, 5)), "alle.csv");
        write(other(), "en.csv");
        write(both("Ledighedsydelse", 300, 320), "to.csv");
        Path report = report();
        assertIsPart(report, OTHER);
        assertIsApart(report, "Ledighedsydelse", NO_PART);
    }

    /** Nobody wonders why an area without the group does not add up: it does. */
    @Test
    void anAreaWithoutTheGroupThatIsApartIsNotSaidToLackIt() throws IOException {
        DatedExport all = own(sum(before, 4), sum(now, 4));
        for (int i = 0; i < OWN.size(); i++) {
            all.add("Hele landet", OWN.get(i), "2024M06", 1000);
        }
        write(all.add("Hele landet", ALL, "2024M06", 4000), "alle.csv");
        write(other(), "en.csv");
        assertThat(String.join(" ", labels(report(), "Overblik")))
                .contains("kan ikke lægges sammen til totalen i Hedensted, da " + OTHER + " er fra")
                .doesNotContain("landet, da");
    }

    private static int sum(int[] levels, int many) {
        int sum = 0;
        for (int i = 0; i < many; i++) {
            sum += levels[i];
        }
        return sum;
    }

    private DatedExport own(int totalBefore, int totalNow) {
        DatedExport export = both(ALL, totalBefore, totalNow);
        for (int i = 0; i < OWN.size(); i++) {
            export.add("Hedensted", OWN.get(i), "2023M06", before[i])
                    .add("Hedensted", OWN.get(i), "2024M06", now[i]);
        }
        return export;
    }

    private DatedExport other() {
        return both(OTHER, before[4], now[4]);
    }

    private static DatedExport both(String benefit, int before, int now) {
        return new DatedExport()
                .add("Hedensted", benefit, "2023M06", before)
                .add("Hedensted", benefit, "2024M06", now);
    }

    private void write(DatedExport export, String name) {
        export.write(exports, name);
    }

    private static void assertIsPart(Path report, String benefit) {
        assertThat(labels(report, "Overblik")).containsSubsequence(benefit, ALL);
        assertThat(labels(report, "Kort fortalt")).containsSubsequence(benefit, ALL);
    }

    private static void assertIsApart(Path report, String benefit, String caption) {
        assertThat(labels(report, "Overblik"))
                .containsSubsequence(ALL, caption, benefit)
                .containsOnlyOnce(benefit);
        assertThat(labels(report, "Kort fortalt")).contains(ALL).doesNotContain(benefit);
    }

    private Path report() {
        Run run = Run.of("--samlet", "--kommune", "Hedensted", exports);
        assertThat(run.code()).as(run.err()).isZero();
        return exports.resolve("flere - samlet overblik.xlsx");
    }

    /** What stands in the first column of a sheet, from the top. */
    private static List<String> labels(Path report, String sheet) {
        return WorkbookText.lines(report).stream()
                .map(line -> line.split(" \\| ", -1))
                .filter(parts -> parts[0].equals(sheet) && parts[1].matches("A\\d+"))
                .map(parts -> parts[3])
                .toList();
    }

    private static String charts(Path report) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(report.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith("xl/charts/")) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    texts.add(new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return String.join("\n", texts);
    }
}
