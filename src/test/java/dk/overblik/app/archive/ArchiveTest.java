package dk.overblik.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.app.Run;
import dk.overblik.app.archive.Vintages.Shape;
import dk.overblik.app.files.Sha256;
import dk.overblik.foreign.OddEntries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final String HEADER =
            "Område;Ydelse;Periode;Måling;Værdi;Fil;Ark;Celle;Filter;Opdateret;Aldersgrundlag;Årsag;Program";

    @TempDir Path folder;
    @TempDir Path input;

    @Test
    void equalFiguresAreKeptOnceWhateverTheExportIsCalledAndHoweverItIsLaidOut()
            throws IOException {
        remember(Vintages.write(input, "en.csv", 0, Shape.LONG));
        remember(Vintages.write(input, "to.csv", 0, Shape.WIDE));
        remember(Vintages.write(input, "tre.csv", 0, Shape.SHUFFLED));
        remember(Vintages.write(input, "en.csv", 0, Shape.LONG));
        assertThat(kept()).singleElement().asString().contains(" en ");
        remember(Vintages.write(input, "en.csv", 1, Shape.LONG));
        assertThat(kept()).hasSize(2);
    }

    @Test
    void aFilesNameHasTheDigestOfWhatItSaysWithoutWhereItStood() throws IOException {
        remember(Vintages.write(input, "maj æøå.csv", 0, Shape.LONG));
        Path file = kept().get(0);
        String text = unpacked(Files.readAllBytes(file));
        assertThat(text).startsWith(HEADER + "\n").doesNotContain("\r");
        MessageDigest digest = Sha256.start();
        text.lines()
                .map(ArchiveTest::content)
                .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        String name = file.getFileName().toString();
        assertThat(name)
                .matches("\\d{4}-\\d{2}-\\d{2} maj æøå [0-9a-f]{8}\\.csv\\.gz")
                .endsWith(Sha256.hex(digest).substring(0, 8) + ".csv.gz");
    }

    /** Columns 6 to 8 say where, the last one by whom. */
    private static String content(String line) {
        String[] cells = line.split(";", -1);
        return Stream.of(Arrays.copyOf(cells, 5), Arrays.copyOfRange(cells, 8, 12))
                .flatMap(Arrays::stream)
                .collect(Collectors.joining(";"));
    }

    @Test
    void theSameExportGivesTheSameBytes() throws IOException {
        Path export = Vintages.write(input, "maj.csv", 0, Shape.LONG);
        remember(export);
        Path file = kept().get(0);
        byte[] first = Files.readAllBytes(file);
        Files.delete(file);
        remember(export);
        assertThat(kept()).containsExactly(file);
        assertThat(file).hasBinaryContent(first);
        assertThat(first).startsWith(0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 0xff);
    }

    @Test
    void whatIsRememberedIsTheNewestReadingOfEachFigure() throws IOException {
        for (int update : List.of(1, 3, 0, 2)) {
            remember(Vintages.write(input, "udtræk " + update + ".csv", update, Shape.LONG));
        }
        Run all = Run.of("arkiv", folder);
        assertThat(all.code()).isZero();
        assertThat(all.err()).isEmpty();
        List<String> lines = all.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("Område;Ydelse;Periode;Måling;Værdi;Fil;Ark;Celle;Læst");
        int months = Vintages.MONTHS + 3;
        assertThat(lines)
                .hasSize(1 + months * 2 * Vintages.AREAS.size() * Vintages.BENEFITS.size());
        for (int update = 0; update < 4; update++) {
            int persons = Vintages.persons(3, "Randers", "A-dagpenge", Vintages.newest(update));
            String start =
                    "Randers;A-dagpenge;"
                            + Vintages.newest(update).toString().replace("-", "M")
                            + ";Antal fuldtidspersoner;";
            assertThat(lines)
                    .filteredOn(line -> line.startsWith(start))
                    .singleElement()
                    .asString()
                    .startsWith(start + persons + ";udtræk 3.csv;;R");
        }
    }

    @Test
    void theIndexCanBeThrownAwayOrSpoiltAtAnyTime() throws IOException {
        for (int update = 0; update < 4; update++) {
            remember(Vintages.write(input, "u" + update + ".csv", update, Shape.WIDE));
        }
        String right = Run.of("arkiv", folder).out();
        Path index = folder.resolve(Archive.INDEX);
        byte[] whole = Files.readAllBytes(index);
        Random random = new Random(3);
        for (int i = 0; i < 20; i++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(
                    index,
                    i % 2 == 0 ? spoilt : Arrays.copyOf(whole, random.nextInt(whole.length)));
            assertThat(Run.of("arkiv", folder).out()).isEqualTo(right);
        }
        try (RandomAccessFile large = new RandomAccessFile(index.toFile(), "rw")) {
            large.setLength(3L << 30);
        }
        assertThat(Run.of("arkiv", folder).out()).isEqualTo(right);
        Files.delete(index);
        assertThat(Run.of("arkiv", folder).out()).isEqualTo(right);
        Files.delete(kept().get(0));
        assertThat(Run.of("arkiv", folder).out()).isNotEqualTo(right);
    }

    @Test
    void aFileThatIsDamagedInAnyByteIsNamedAndNeverHalfRead() throws IOException {
        remember(Vintages.write(input, "a.csv", 0, Shape.LONG));
        String right = Run.of("arkiv", folder).out();
        Path export = Vintages.write(input, "b.csv", 1, Shape.LONG);
        remember(export);
        Path file =
                kept().stream().filter(f -> f.toString().contains(" b ")).findFirst().orElseThrow();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(7);
        List<Integer> places = new ArrayList<>(List.of(0, 1, 2, 3, 4, 9, 10, 12, 80, 150, 210));
        random.ints(30, 0, whole.length).forEach(places::add);
        places.add(whole.length - 1);
        for (int place : places) {
            byte[] spoilt = whole.clone();
            spoilt[place] ^= (byte) (1 << random.nextInt(8));
            assertDamaged(file, spoilt, right);
        }
        assertDamaged(file, Arrays.copyOf(whole, whole.length / 2), right);
        assertDamaged(file, new byte[0], right);
        Run again = remember(export);
        assertThat(again.code()).isZero();
        Run check = Run.of("arkiv", folder, "--tjek");
        assertThat(check.code()).as("made whole again").isZero();
        assertThat(check.err().strip()).isEqualTo("Alle filer i arkivet er hele.");
        assertThat(Run.of("arkiv", folder, "--tjek", "--stille").err()).isEmpty();
        assertThat(file).hasBinaryContent(whole);
    }

    private void assertDamaged(Path file, byte[] spoilt, String right) throws IOException {
        Files.write(file, spoilt);
        Run check = Run.of("arkiv", folder, "--tjek");
        assertThat(check.code()).isEqualTo(4);
        assertThat(check.err()).contains(file.getFileName().toString()).hasLineCount(1);
        Run all = Run.of("arkiv", folder);
        assertThat(all.out()).isEqualTo(right);
        assertThat(all.err()).contains("beskadiget");
    }

    @Test
    void ofCountlessFilesThatCannotBeUsedTheFirstAreSaidAndACheckNamesAll() throws IOException {
        remember(Vintages.write(input, "a.csv", 0, Shape.LONG));
        Path file = kept().get(0);
        for (int i = 10; i < 50; i++) {
            String name = "2024-01-" + (i % 20 + 10) + " b" + i + " 0123456" + (i % 10) + ".csv.gz";
            Files.writeString(file.resolveSibling(name), "skrammel");
        }
        Run all = Run.of("arkiv", folder);
        assertThat(all.code()).isZero();
        assertThat(all.err().lines().filter(line -> line.contains("er beskadiget"))).hasSize(10);
        assertThat(all.err()).hasLineCount(11).contains("heller ikke bruges: 30. ");
        assertThat(Run.of("arkiv", folder, "--tjek").err()).hasLineCount(40);
    }

    /** What a shared drive makes of two writers, and what somebody tidies up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{day} a {mark} (PC's konfliktkopi 2026-11-27).csv.gz",
                "{day} a {mark} (1).csv.gz",
                "{day} a {mark} - kopi.csv.gz",
                "Kopi af {day} a {mark}.csv.gz",
                "juni.csv.gz",
            })
    void aWholeFileUnderAnotherNameIsNotCalledDamaged(String name) throws IOException {
        remember(Vintages.write(input, "a.csv", 0, Shape.LONG));
        Path file = kept().get(0);
        String own = file.getFileName().toString();
        String mark = own.substring(own.length() - "12345678.csv.gz".length(), own.length() - 7);
        String other = name.replace("{day}", own.substring(0, 10)).replace("{mark}", mark);
        Files.copy(file, file.resolveSibling(other));
        for (Run run : List.of(Run.of("arkiv", folder), Run.of("arkiv", folder, "--tjek"))) {
            assertThat(run.err()).contains(other, "er hel").hasLineCount(1);
        }
        assertThat(Run.of("arkiv", folder, "--tjek").code()).isEqualTo(4);
    }

    /** A pipe has not even a beginning, and nobody waits for it. */
    @Test
    @Timeout(60)
    void whatIsNoFileIsNamedAndNeverOpened() throws IOException {
        remember(Vintages.write(input, "maj.csv", 0, Shape.LONG));
        OddEntries odd = OddEntries.in(folder.resolve("udtraek"), kept().get(0));
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("udtraek"))) {
            for (Path file : files.filter(file -> !Files.isRegularFile(file)).toList()) {
                String name = "2026-01-01 " + names.size() + " 12345678.csv.gz";
                Files.move(file, file.resolveSibling(name));
                names.add(name);
            }
        }
        assertThat(names).hasSizeGreaterThan(odd.unreadable().size());
        Files.deleteIfExists(folder.resolve("indeks.bin"));
        Files.createSymbolicLink(folder.resolve("indeks.bin"), Path.of("/dev/zero"));
        Path june = Vintages.write(input, "juni.csv", 1, Shape.LONG);
        assertThat(Run.of(june, "--kommune", "Randers", "--arkiv", folder).code()).isZero();
        Run all = Run.of("arkiv", folder);
        assertThat(all.code()).isZero();
        assertThat(all.out().lines().count()).isGreaterThan(1);
        Run check = Run.of("arkiv", folder, "--tjek");
        assertThat(check.code()).isEqualTo(4);
        names.forEach(name -> assertThat(check.err()).contains(name));
    }

    @Test
    @Timeout(60)
    void aPipeWhereItsFilesShouldBeIsSaidAndCostsNoReport() throws IOException {
        Path pipe = folder.resolve("udtraek");
        assumeTrue(OddEntries.makePipe(pipe), "There are no pipes on this system");
        Path export = Vintages.write(input, "maj.csv", 0, Shape.LONG);
        Run run = Run.of(export, "--kommune", "Randers", "--arkiv", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Tallene er ikke husket");
        assertThat(run.out()).hasLineCount(1);
        assertThat(Run.of("arkiv", folder).code()).isEqualTo(4);
    }

    /** The figures that it holds are in no list of revisions, and nobody is to believe they are. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatCannotBeReadNowIsNamedEachTime() throws IOException {
        String name = "2026-01-01 a 12345678.csv.gz";
        remember(Vintages.write(input, "a.csv", 0, Shape.LONG));
        Path closed = folder.resolve("udtraek").resolve(name);
        Files.createSymbolicLink(closed, Path.of("/proc/self/mem"));
        Path june = Vintages.write(input, "juni.csv", 1, Shape.LONG);
        for (int run = 0; run < 2; run++) {
            assertThat(Run.of(june, "--kommune", "Randers", "--arkiv", folder).err())
                    .contains(name, "kan ikke læses");
            assertThat(Run.of("arkiv", folder).err()).contains(name, "kan ikke læses");
        }
        Files.delete(closed);
        assertThat(Run.of("arkiv", folder).err()).isEmpty();
    }

    @Test
    void aFileOfANewerFormatIsNamedAndSkipped() throws IOException {
        remember(Vintages.write(input, "a.csv", 0, Shape.LONG));
        String right = Run.of("arkiv", folder).out();
        Path newer = folder.resolve("udtraek/2031-01-01 b 0123abcd.csv.gz");
        pack(
                HEADER + ";Kilde\nRanders;A-dagpenge;2021M03;Antal personer;1;;;;;;;;2.0.0;x\n",
                newer);
        Run all = Run.of("arkiv", folder);
        assertThat(all.out()).isEqualTo(right);
        assertThat(all.err())
                .contains("2031-01-01 b 0123abcd.csv.gz", "nyere udgave")
                .hasLineCount(1);
        Run check = Run.of("arkiv", folder, "--tjek");
        assertThat(check.code()).isZero();
        assertThat(check.err()).contains("nyere udgave");
    }

    @Test
    void aFileThatAnotherProgramPackedIsReadAsWell() throws IOException {
        remember(Vintages.write(input, "a.csv", 0, Shape.LONG));
        String right = Run.of("arkiv", folder).out();
        Path file = kept().get(0);
        pack(unpacked(Files.readAllBytes(file)), file);
        assertThat(Run.of("arkiv", folder, "--tjek").code()).isZero();
        assertThat(Run.of("arkiv", folder).out()).isEqualTo(right);
        pack(unpacked(Files.readAllBytes(file)).replace("2021M03", "2021M04"), file);
        assertThat(Run.of("arkiv", folder, "--tjek").code()).isEqualTo(4);
    }

    @Test
    void twoVersionsThatReadOneExportDifferentlyCountOnce() throws IOException {
        Path export = Vintages.write(input, "a.csv", 0, Shape.LONG);
        remember(export);
        String right = Run.of("arkiv", folder).out();
        Path file = kept().get(0);
        String other =
                unpacked(Files.readAllBytes(file))
                        .replaceAll("(?m);1\\.0\\.0$", ";0.9.0")
                        .replaceFirst("Antal personer;\\d+;", "Antal personer;7;");
        MessageDigest digest = Sha256.start();
        other.lines()
                .map(ArchiveTest::content)
                .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        String eight = Sha256.hex(digest).substring(0, 8);
        pack(other, folder.resolve("udtraek/2020-01-01 a " + eight + ".csv.gz"));
        assertThat(Run.of("arkiv", folder, "--tjek").code()).isZero();
        assertThat(Run.of("arkiv", folder).out()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "fil.csv, ikke er en mappe",
        "fil.csv/under, ikke er en mappe",
        "%s, navnet er for langt",
        "%s/under, navnet er for langt"
    })
    void aPlaceThatCanBeNoFolderIsNamedAndTheDriveIsNotBlamed(String place, String why)
            throws IOException {
        Path export = Vintages.write(input, "a.csv", 0, Shape.LONG);
        Files.writeString(folder.resolve("fil.csv"), "x");
        Path archive = folder.resolve(place.replace("%s", "å".repeat(128)));
        Run run = Run.of(export, "--kommune", "Randers", "--arkiv", archive);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("ikke husket", why).doesNotContain("drevet");
        Run other = Run.of(export, "--kommune", "Randers", "--ud", archive);
        assertThat(other.code()).isEqualTo(4);
        assertThat(other.err()).contains("kan ikke gemmes").doesNotContain("drevet");
    }

    @Test
    void anArchiveThatCannotBeWrittenNeverCostsAReport() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("ikke en mappe"), "x");
        Path export = Vintages.write(input, "a.csv", 0, Shape.LONG);
        Run run =
                Run.of(
                        "--stille",
                        "--kommune",
                        "Randers",
                        "--arkiv",
                        inTheWay,
                        "--ud",
                        folder,
                        export);
        assertThat(run.code()).isEqualTo(1);
        assertThat(Path.of(run.out().strip())).exists();
        assertThat(run.err()).contains("ikke husket", "ikke en mappe").hasLineCount(1);
        assertThat(inTheWay).hasContent("x");
        Run read = Run.of("laes", "--arkiv", inTheWay, export);
        assertThat(read.code()).isEqualTo(1);
        assertThat(read.out()).startsWith("Område;");
    }

    @Test
    void theReportIsTheSameWhetherItIsRememberedOrNot() throws IOException {
        Path export = Vintages.write(input, "a.csv", 0, Shape.LONG);
        Run plain = Run.of("--kommune", "Randers", "--ud", input.resolve("uden"), export);
        Run kept =
                Run.of(
                        "--kommune",
                        "Randers",
                        "--arkiv",
                        folder,
                        "--ud",
                        input.resolve("med"),
                        export);
        assertThat(kept.code()).as(kept.err()).isZero();
        assertThat(Path.of(kept.out().strip()))
                .hasBinaryContent(Files.readAllBytes(Path.of(plain.out().strip())));
        assertThat(folder.resolve(Archive.READ_ME)).content().contains("DuckDB", "Excel", "R:");
    }

    /** Most who open it work in an office: what they need stands first, and in their words. */
    @Test
    void theTextInTheArchiveSaysFirstWhatItIsAndWhetherSomethingIsToBeDone() throws IOException {
        Path export = Vintages.write(input, "ny.csv", 1, Shape.LONG);
        Run.of("--kommune", "Randers", "--arkiv", folder, export);
        String text = Files.readString(folder.resolve(Archive.READ_ME));
        int technical = text.indexOf("For dem, der vil regne videre");
        assertThat(text.substring(0, technical))
                .contains("Du skal ikke gøre noget", "Sletter du den", "Husk tallene", "overvåges")
                .doesNotContainPattern("(?i)gzip|utf|csv|duckdb|java|--|sha|\\bR:");
        assertThat(text.lines()).allMatch(line -> line.length() <= 110);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b", "con", "æ", "meget langt "})
    void anyNameOfAnExportCanBeKept(String stem) throws IOException {
        String name = (stem.startsWith("meget") ? stem.repeat(15) : stem) + ".csv";
        remember(Vintages.write(input, name, 0, Shape.LONG));
        assertThat(kept()).singleElement().asString().doesNotContain(":b");
        assertThat(Run.of("arkiv", folder, "--tjek").code()).isZero();
    }

    @Test
    void aFolderWithoutAnArchiveIsSaid() {
        Run run = Run.of("arkiv", input);
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("intet arkiv").hasLineCount(1);
        assertThat(Run.of("arkiv", input, folder).code()).isEqualTo(2);
    }

    private Run remember(Path export) {
        Run run = Run.of("laes", "--arkiv", folder, export);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(Archive.READINGS))) {
            return files.sorted().toList();
        }
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void pack(String text, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }
}
