package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.job.SettingsFiles;
import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What earlier versions of the program wrote is read for ever; what later ones write is refused.
 */
class EarlierVersionsTest {

    private static final Path EARLIER = Path.of("src", "test", "resources", "earlier");

    private static final Path VINTAGES = Path.of("src", "test", "resources", "vintages");
    private static final Path JUNE = VINTAGES.resolve("juni.csv");
    private static final Path JULY = VINTAGES.resolve("juli.xlsx");

    @TempDir Path folder;

    /** Made by that version's command, filled in on every sheet that it had. */
    @ParameterizedTest
    @ValueSource(strings = "indstillinger 1.0.0.xlsx")
    void everySettingOfAnEarlierWorkbookHolds(String name) throws IOException {
        Path export = Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve("u.xlsx"));
        Run run = Run.of("--indstillinger", EARLIER.resolve(name), export);
        assertThat(run.code()).as(run.err()).isZero();
        String notes =
                WorkbookText.lines(folder.resolve("u - overblik.xlsx")).stream()
                        .filter(line -> line.startsWith("Noter"))
                        .collect(Collectors.joining("\n"));
        assertThat(notes)
                .contains("Læst fra \"" + name + "\"")
                .contains("Kommune: Hedensted")
                .contains("RAR Østjylland, Naboer")
                .contains("Ydelser først: Kontanthjælp, Uddannelseshjælp")
                .contains("Sygedagpengeområdet")
                .contains("Resultatmål: Sygedagpenge og jobafklaring")
                .contains("Grænse for fokusmål: 75 pct.")
                .contains("Horsens, Vejle, Silkeborg");
    }

    /** The second format: rules and answers as well. */
    @Test
    void everySettingOfTheSecondFormatHolds() throws IOException {
        Path export = Files.copy(JUNE, folder.resolve("vintages juni.csv"));
        Path settings = EARLIER.resolve("indstillinger 1.0.0 format 2.xlsx");
        Run run = Run.of("--indstillinger", settings, export);
        assertThat(run.code()).as(run.err()).isZero();
        String notes =
                WorkbookText.lines(folder.resolve("vintages juni - overblik.xlsx")).stream()
                        .filter(line -> line.startsWith("Noter"))
                        .collect(Collectors.joining("\n"));
        assertThat(notes)
                .contains("Læst fra \"" + settings.getFileName() + "\"")
                .contains("Kommune: Randers")
                .contains("Naboer", "Favrskov, Viborg")
                .contains("Et nyt register er taget i brug.");
    }

    @Test
    void theArchiveOfAnEarlierVersionIsReadAndGoesOn() throws IOException {
        Path archive = folder.resolve("arkiv");
        copy(EARLIER.resolve("arkiv 1.0.0"), archive);
        Run check = Run.of("arkiv", archive, "--tjek");
        assertThat(check.code()).as(check.err()).isZero();
        Run read = Run.of("laes", JUNE);
        Run kept = Run.of("arkiv", archive);
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(kept.out().lines()).hasSameSizeAs(read.out().lines().toList());
        Run next =
                Run.of(
                        "--arkiv",
                        archive,
                        "--kommune",
                        "Randers",
                        "--ud",
                        folder.resolve("ud"),
                        JULY);
        assertThat(next.code()).as(next.err()).isZero();
        assertThat(sheets("juli")).contains("Revisioner");
    }

    @Test
    void theResultOfAnEarlierVersionIsRepeated() throws IOException {
        Run run =
                Run.of(
                        "gentag",
                        EARLIER.resolve("resultat 1.0.0.xlsx"),
                        "--ud",
                        folder.resolve("ud"),
                        JULY);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(sheets("juli")).contains("Siden sidst");
        assertThat(WorkbookText.lines(folder.resolve("ud").resolve("juli - overblik.xlsx")))
                .anyMatch(line -> line.startsWith("Noter") && line.contains("Naboer"));
    }

    private String sheets(String name) throws IOException {
        return WorkbookText.lines(folder.resolve("ud").resolve(name + " - overblik.xlsx")).stream()
                .map(line -> line.split(" \\| ", 2)[0])
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void theWorkbookOfALaterVersionIsRefusedByName() throws IOException {
        Path settings = folder.resolve("Overblik indstillinger.xlsx");
        Run.of("indstillinger", settings);
        Path export = Files.copy(Run.EXPORTS.resolve(Run.HEDENSTED), folder.resolve("u.xlsx"));
        assertThat(Run.of("--kommune", "Hedensted", export).code()).isZero();
        mark(settings, SettingsFiles.FORMAT_NUMBER + 1);
        Run run = Run.of("--kommune", "Hedensted", export);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("Overblik indstillinger.xlsx", "nyere version af Overblik")
                .hasLineCount(1);
    }

    private static void mark(Path settings, int format) throws IOException {
        byte[] bytes = Files.readAllBytes(settings);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
            CustomProperties properties = workbook.getProperties().getCustomProperties();
            properties.getProperty("Overblik." + SettingsFiles.FORMAT).setLpwstr("" + format);
            try (java.io.OutputStream out = Files.newOutputStream(settings)) {
                workbook.write(out);
            }
        }
    }
}
