package dk.overblik.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.app.DatedExport;
import dk.overblik.app.FilledSettings;
import dk.overblik.app.Run;
import dk.overblik.app.archive.Vintages.Shape;
import dk.overblik.danish.DanishFormat;
import dk.overblik.examples.LibreOffice;
import dk.overblik.examples.WorkbookText;
import dk.overblik.vocabulary.files.KnownNames;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same report as an earlier one, of new exports. */
class RepeatTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "vintages");
    private static final String SINCE = "Siden sidst";

    /** What stands beside the link to it. */
    private static final String TURNED = "Hvad der er vendt eller ændret";

    @TempDir Path folder;

    @Test
    void twelveUpdatesOneAfterTheOtherEqualTheReportsWithTheirOptionsWrittenOut()
            throws IOException {
        Object[] options = {"--kommune", "Randers", "--sammenlign", "Region Midtjylland"};
        Path report = made(report(export(0), "0", options));
        for (int update = 1; update < 12; update++) {
            Run again = Run.of("gentag", report, "--ud", at("g" + update), export(update));
            assertThat(again.code()).as(again.err()).isZero();
            report = made(again);
            Path plain = made(report(export(update), "p" + update, options));
            assertThat(others(report)).isEqualTo(others(plain));
            assertThat(sheets(plain)).doesNotContain(SINCE);
            assertThat(text(report)).contains(revised(update - 1).split("…", -1));
        }
    }

    /** The figure of the month before as it was and as it is. */
    private static String revised(int update) {
        String benefit = "Ydelsesgrupper i alt";
        int before = Vintages.persons(update, "Randers", benefit, Vintages.newest(update));
        int now = Vintages.persons(update + 1, "Randers", benefit, Vintages.newest(update));
        boolean told = now - before >= 3 && 200 * (now - before) >= before;
        return told
                ? " mod "
                        + DanishFormat.fixed(now, 0)
                        + " i …; den forrige rapport havde "
                        + DanishFormat.fixed(before, 0)
                        + ", som siden er revideret."
                : "";
    }

    @Test
    void whatTurnedIsSaidInAtMostTenSentencesWithBothFigures() throws IOException {
        FilledSettings settings = goals();
        Object[] options = {"--indstillinger", settings.file()};
        Path old = made(report(SAMPLES.resolve("juni.csv"), "gammel", options));
        Files.delete(settings.file());
        Run again = Run.of("gentag", old, "--ud", at("ny"), SAMPLES.resolve("juli.xlsx"));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err())
                .contains(
                        "11 ting er vendt eller ændret siden juni 2025, se arket \"Siden sidst\".");
        List<String> said =
                lines(made(again), SINCE).stream()
                        .map(line -> line.split(" \\| ", -1)[3])
                        .filter(
                                text ->
                                        text.matches(
                                                "(Målet|.* i Randers|Kontanth|Uddann).{20,}\\."))
                        .toList();
        assertThat(said)
                .containsExactly(
                        "I juli 2025 var der 6.866 fuldtidspersoner på offentlige ydelser i Randers"
                                + " mod 6.810 i juni 2025; den forrige rapport havde 6.744, som"
                                + " siden er revideret.",
                        "Målet \"Ressourceforløb under 250\" er nået: 247 mod 252 i forrige"
                                + " rapport.",
                        "Målet \"A-dagpenge ned\" er nået: -2,9 pct. mod 1,1 pct. i forrige"
                                + " rapport.",
                        "Udviklingen i fuldtidspersoner på offentlige ydelser i Randers er vendt: en"
                                + " stigning på 62 på et år mod et fald på 53 i forrige rapport. Med"
                                + " de tal, der gælder nu, var det også i juni 2025 en stigning på"
                                + " 13.",
                        "A-dagpenge i Randers er vendt: et fald på 34 på et år mod en stigning på"
                                + " 12 i forrige rapport.",
                        "Kontanthjælp er en ny ydelse i rapporten med 2.272 fuldtidspersoner i"
                                + " Randers. Uddannelseshjælp og selvforsørgelses- og hjemrejseydelse"
                                + " er lagt ind under kontanthjælp.",
                        "Uddannelseshjælp er ophørt og er nu en del af kontanthjælp; i forrige"
                                + " rapport var der 2.165 fuldtidspersoner i Randers.",
                        "Sygedagpenge i Randers i juni 2025 er ændret fra 1.359 til 1.390"
                                + " fuldtidspersoner.",
                        "Uddannelseshjælp i Randers i juni 2025 er ændret fra 2.165 til 2.191"
                                + " fuldtidspersoner.",
                        "A-dagpenge i Randers i juni 2025 er ændret fra 1.132 til 1.141"
                                + " fuldtidspersoner.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-15, -10, -9, 0, 9, 10, 15})
    void aPlaceIsToldWhereItIsTenPlacesFromWhereItWas(int moved) throws IOException {
        Path old = made(report(ranked("maj.csv", 18), "gammel", "--kommune", "Randers"));
        Path next = ranked("juni.csv", 18 + moved);
        List<String> told =
                lines(made(Run.of("gentag", old, "--ud", at("ny"), next)), SINCE).stream()
                        .map(line -> line.split(" \\| ", -1)[3])
                        .filter(text -> text.contains("plads "))
                        .toList();
        String sentence =
                "Fuldtidspersoner i pct. af arbejdsstyrken (nr. 1 er lavest): plads "
                        + (18 + moved)
                        + " blandt kommunerne i udtrækket mod plads 18 i forrige rapport.";
        assertThat(told).isEqualTo(Math.abs(moved) < 10 ? List.of() : List.of(sentence));
    }

    /** Municipalities whose shares go up by tenths, the own one at a place among them. */
    private Path ranked(String name, int place) throws IOException {
        List<String> others =
                new KnownNames()
                        .municipalities().stream()
                                .filter(area -> !area.equals("Randers"))
                                .limit(39)
                                .toList();
        StringBuilder text = new StringBuilder("Område;Ydelse;Periode;Måling;Værdi\n");
        for (String month : name.equals("maj.csv") ? List.of("05") : List.of("05", "06")) {
            int at = month.equals("05") ? 18 : place;
            for (int i = 0; i < 40; i++) {
                String area = i + 1 == at ? "Randers" : others.get(i + 1 < at ? i : i - 1);
                text.append(area)
                        .append(";A-dagpenge;2021M")
                        .append(month)
                        .append(";Fuldtidspersoner i pct. af arbejdsstyrken;")
                        .append(2 + i / 10)
                        .append(',')
                        .append(i % 10)
                        .append('\n');
            }
        }
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private FilledSettings goals() throws IOException {
        FilledSettings settings = FilledSettings.in(folder);
        settings.fill("Indstillinger", "B6", "Randers");
        settings.fill("Indstillinger", "B7", "Region Midtjylland, Hele landet");
        int row = settings.below("Mål", "Mål");
        String[][] goals = {
            {"Ressourceforløb under 250", "Ressourceforløb", "højst", "250"},
            {"A-dagpenge ned", "A-dagpenge", "udvikling højst", "0"},
            {"Sygedagpenge under 5.000", "Sygedagpenge", "højst", "5000"}
        };
        for (String[] goal : goals) {
            settings.fill("Mål", "A" + row, goal[0]);
            settings.fill("Mål", "B" + row, goal[1]);
            settings.fill("Mål", "C" + row, "Antal fuldtidspersoner");
            settings.fill("Mål", "D" + row, goal[2]);
            settings.fill("Mål", "E" + row, goal[3]);
            row++;
        }
        return settings;
    }

    @Test
    void aRecipeHoldsNoPathAndIsWholeAfterAnotherProgramHasSavedIt() throws IOException {
        Path old = made(report(export(3), "gammel", "--kommune", "Randers"));
        String properties = part(old, "docProps/custom.xml");
        assertThat(properties).contains("Overblik.recipe.0000");
        assertThat(properties).doesNotContain(folder.toString());
        Path plain = made(report(export(4), "uden", "--kommune", "Randers"));
        assertThat(others(made(Run.of("gentag", old, "--ud", at("g"), export(4)))))
                .isEqualTo(others(plain));
        assumeTrue(LibreOffice.isInstalled());
        Path saved = LibreOffice.recalculated(old, folder, "da-DK");
        assertThat(others(made(Run.of("gentag", saved, "--ud", at("lo"), export(4)))))
                .isEqualTo(others(plain));
    }

    /** Its digits tell that it is whole, not that it is ours. */
    @Test
    void aForgedRecipeSaysNothingOfWhereAnythingLiesOrGoes() throws IOException {
        Path old = made(report(export(3), "gammel", "--kommune", "Randers"));
        Path evil = folder.resolve("ondt");
        Path forged = folder.resolve("forfalsket - overblik.xlsx");
        String lines =
                Stream.of("--ud", "--arkiv", "--indstillinger", "--skabelon")
                        .map(option -> "valg\t" + option + "\t" + evil + "\n")
                        .collect(Collectors.joining());
        Matcher recipe =
                Pattern.compile("Overblik\\.recipe\\.(\\d+)\"><vt:lpwstr[^>]*>([^<]*)")
                        .matcher(part(old, "docProps/custom.xml"));
        String letters =
                recipe.results().map(found -> found.group(2)).collect(Collectors.joining());
        Path first = folder.resolve("kun den første del.xlsx");
        rewrite(old, first, "Overblik\\.recipe\\.(?!0000)", "Overblik.andet.");
        rewrite(first, forged, "(>)1:[^<]*", "$1" + forged(letters, lines));
        Path result = made(Run.of("gentag", forged, "--ud", at("g"), export(4)));
        assertThat(result.getParent()).isEqualTo(at("g"));
        assertThat(evil).doesNotExist();
        made(Run.of("gentag", forged, export(5)));
        assertThat(evil).doesNotExist();
    }

    /** A recipe's letters with more lines in front of those that are there. */
    private static String forged(String letters, String lines) throws IOException {
        byte[] packed = Base64.getDecoder().decode(letters.substring(2));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed));
                DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            deflated.write(
                    text.replaceFirst("valg\t", lines + "valg\t").getBytes(StandardCharsets.UTF_8));
        }
        return "1:" + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    @Test
    void whatCannotBeMadeAgainIsSaidInOneSentence() throws IOException {
        Path old = made(report(export(3), "gammel", "--kommune", "Randers"));
        assertRefused(export(2), "ikke et resultat fra Overblik");
        Path without = folder.resolve("uden opskrift.xlsx");
        rewrite(old, without, "Overblik\\.recipe\\.", "Overblik.andet.");
        assertRefused(without, "ingen opskrift");
        Path newer = folder.resolve("nyere.xlsx");
        rewrite(old, newer, ">1:", ">2:");
        assertRefused(newer, "nyere udgave");
        Path damaged = folder.resolve("beskadiget.xlsx");
        rewrite(old, damaged, ">1:....", ">1:AAAA");
        assertRefused(damaged, "ingen opskrift");
        assertThat(Run.of("gentag", old).code()).isEqualTo(2);
        assertThat(Run.of("gentag", folder.resolve("nix.xlsx"), export(4)).code()).isEqualTo(4);
    }

    private void assertRefused(Path result, String said) throws IOException {
        Run run = Run.of("gentag", result, "--ud", at("intet"), export(4));
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(said).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("intet")).doesNotExist();
    }

    @Test
    void aMeasureThatShowsItsUnitInOneExportAloneIsNotMissed() throws IOException {
        Path exports = Path.of("workbooks", "exports");
        Path withUnit = exports.resolve("hedensted-udgifter-2017-kvt3.xlsx");
        Path without = exports.resolve("hedensted-resultatmaal-2017-kvt3.xlsx");
        Path old = made(report(withUnit, "gammel", "--kommune", "Hedensted"));
        Run run = Run.of("gentag", old, "--ud", at("ny"), without);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("mangler");
        Path newer = made(report(without, "uden", "--kommune", "Hedensted"));
        Run back = Run.of("gentag", newer, "--ud", at("igen"), withUnit);
        assertThat(back.err())
                .contains("mangler målingerne", "\"Samarbejdsgrad\"")
                .doesNotContain("Offentlige udgifter");
    }

    @Test
    void whatTheNewExportsLackIsNamed() throws IOException {
        Path old = made(report(export(3), "gammel", "--kommune", "Randers"));
        String fewer =
                Vintages.text(4, Shape.LONG)
                        .lines()
                        .filter(line -> !line.contains("Fleksjob"))
                        .filter(line -> !line.contains("Antal personer"))
                        .filter(line -> !line.contains("Hele landet"))
                        .map(line -> line + "\n")
                        .reduce("", String::concat);
        Path export = Files.writeString(folder.resolve("færre.csv"), fewer, StandardCharsets.UTF_8);
        Run run = Run.of("gentag", old, "--ud", at("g"), export);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("mangler ydelsen \"Fleksjob\"", "mangler målingen \"Antal personer\"");
        // Said once, of one reading, and ahead of what is said of the result.
        assertThat(run.err().split("mangler ydelsen", -1)).hasSize(2);
        assertThat(run.err()).startsWith("De nye udtræk mangler");
        Run two = Run.of("gentag", old, "--ud", at("to"), export, export(5));
        assertThat(two.err()).contains("færre.csv: De nye udtræk mangler ydelsen");
    }

    /** An export that was forgotten is named, and not all that it alone had. */
    @Test
    void anExportThatLacksAsAWholeIsNamed() throws IOException {
        Path benchmark =
                Files.copy(
                        Path.of("workbooks", "exports", "benchmark-y30r21.xlsx"),
                        folder.resolve("benchmark.xlsx"));
        Run first =
                Run.of(
                        "--samlet",
                        "--kommune",
                        "Randers",
                        "--ud",
                        at("gammel"),
                        export(3),
                        benchmark);
        Path old = made(first);
        Run forgotten = Run.of("gentag", old, "--ud", at("ny"), export(4));
        assertThat(forgotten.code()).as(forgotten.err()).isZero();
        assertThat(forgotten.err())
                .startsWith(
                        "Blandt de nye udtræk mangler et som \"benchmark.xlsx\", som \""
                                + old.getFileName()
                                + "\" er lavet af.")
                .doesNotContain("mangler ydelse", "mangler måling");
        assertThat(Run.of("gentag", old, "--ud", at("alle"), export(4), benchmark).err())
                .doesNotContain("Blandt de nye udtræk");
    }

    /**
     * What it has in common with another is in the report as the other's; it is there none less.
     */
    @Test
    void anExportThatIsThereWithLessIsNotCalledForgotten() throws IOException {
        Path old = Files.createDirectories(folder.resolve("gammel"));
        Path now = Files.createDirectories(folder.resolve("ny"));
        for (Path month : List.of(old, now)) {
            common().write(month, "a.csv");
        }
        DatedExport more = common();
        for (String at : new String[] {"2023M06", "2024M06"}) {
            more.add("Hedensted", "Fleksjob", at, 50);
        }
        more.write(old, "c.csv");
        common().write(now, "c.csv");
        Run first = Run.of("--samlet", "--kommune", "Hedensted", "--ud", at("s"), old);
        Run again = Run.of("gentag", made(first), "--ud", at("g"), now);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err())
                .contains("mangler ydelsen \"Fleksjob\"")
                .doesNotContain("Blandt de nye udtræk mangler");
    }

    private static DatedExport common() {
        DatedExport export = new DatedExport();
        for (String at : new String[] {"2023M06", "2024M06"}) {
            export.add("Hedensted", "Kontanthjælp", at, 300);
        }
        return export;
    }

    @Test
    void aCombinationIsMadeAgainAsOne() throws IOException {
        Path one = Files.createDirectories(folder.resolve("en"));
        Vintages.write(one, "a.csv", 3, Shape.LONG);
        Vintages.write(one, "b.csv", 2, Shape.WIDE);
        Run first = Run.of("--samlet", "--kommune", "Randers", "--ud", at("s"), one);
        assertThat(first.code()).as(first.err()).isZero();
        Path two = Files.createDirectories(folder.resolve("to"));
        Vintages.write(two, "a.csv", 4, Shape.LONG);
        Vintages.write(two, "b.csv", 3, Shape.WIDE);
        Run again = Run.of("gentag", made(first), "--ud", at("g"), two);
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("to - samlet overblik.xlsx");
        Path plain = made(Run.of("--samlet", "--kommune", "Randers", "--ud", at("p"), two));
        assertThat(others(made(again))).isEqualTo(others(plain));
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private Path export(int update) {
        Shape shape = Shape.values()[update % Shape.values().length];
        return Vintages.write(folder, "udtræk " + update + ".csv", update, shape);
    }

    private Run report(Path export, String to, Object... options) {
        List<Object> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("--ud", at(to), export));
        return Run.of(words.toArray());
    }

    private static Path made(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.out().strip());
    }

    private static List<String> sheets(Path report) {
        return WorkbookText.lines(report).stream()
                .map(line -> line.split(" \\| ", -1)[0])
                .distinct()
                .toList();
    }

    private static List<String> lines(Path report, String sheet) {
        return WorkbookText.lines(report).stream()
                .filter(line -> line.startsWith(sheet + " | "))
                .toList();
    }

    private static String text(Path report) {
        return String.join("\n", lines(report, SINCE));
    }

    /** All sheets but the one on what turned, and the links to it. */
    private static List<String> others(Path report) {
        return WorkbookText.lines(report).stream()
                .filter(line -> !line.startsWith(SINCE + " | "))
                .filter(line -> !line.contains(SINCE) && !line.contains(TURNED))
                .toList();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (each.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static void rewrite(Path from, Path to, String pattern, String by) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(from));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(each.getName()));
                copy(in, out, each.getName().endsWith("custom.xml") ? pattern : "", by);
                out.closeEntry();
            }
        }
    }

    private static void copy(InputStream in, ZipOutputStream out, String pattern, String by)
            throws IOException {
        byte[] bytes = in.readAllBytes();
        out.write(
                pattern.isEmpty()
                        ? bytes
                        : new String(bytes, StandardCharsets.UTF_8)
                                .replaceAll(pattern, by)
                                .getBytes(StandardCharsets.UTF_8));
    }
}
