package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to have turned since an earlier report, and what it is said to come of. */
class TurnedTest {

    private static final String A = "A-dagpenge";
    private static final String ALL = "Ydelsesgrupper i alt";

    @TempDir Path folder;

    /** How much the last run says that has turned. */
    private String turned = "";

    /** Figures of May and June, now and a year before, as May's and as June's export have them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Nothing was changed.
                "500; 480; 500; 530; 500; 480; uændret",
                // The base of June was 540; with it, June's 530 would still be a fall.
                "500; 480; 540; 530; 500; 480; base",
                // May's own figure was changed: it was a rise already.
                "500; 480; 500; 530; 500; 505; igen",
                "500; 480; 540; 530; 470; 480; begge",
                // Changed, and not so much that anything comes of it.
                "500; 480; 505; 530; 500; 485; uændret"
            })
    void aTurnThatComesOfChangedFiguresSaysSo(
            int mayBefore, int may, int juneBase, int june, int base, int again, String cause)
            throws IOException {
        Path old =
                report(
                        new DatedExport()
                                .add("Hedensted", A, "2023M05", mayBefore)
                                .add("Hedensted", A, "2023M06", juneBase)
                                .add("Hedensted", A, "2024M05", may),
                        "gammel");
        // A sentence that goes beyond paper stands in several lines.
        String said =
                since(
                                old,
                                new DatedExport()
                                        .add("Hedensted", A, "2023M05", base)
                                        .add("Hedensted", A, "2023M06", 500)
                                        .add("Hedensted", A, "2024M05", again)
                                        .add("Hedensted", A, "2024M06", june))
                        .replace('\n', ' ');
        String based =
                "Tallet for juni 2023 er siden ændret fra 540 til 500; uden det var det et fald på"
                        + " 10.";
        String restated =
                "Med de tal, der gælder nu, var det også i maj 2024 en stigning på "
                        + (again - base)
                        + ".";
        assertThat(said)
                .contains(
                        "er vendt: en stigning på 30 på et år mod et fald på 20 i forrige"
                                + " rapport.");
        assertThat(said.contains(based)).isEqualTo(List.of("base", "begge").contains(cause));
        assertThat(said.contains(restated)).isEqualTo(List.of("igen", "begge").contains(cause));
        assertThat(said.contains("siden ændret")).isEqualTo(said.contains(based));
        assertThat(said.contains("Med de tal, der gælder nu")).isEqualTo(said.contains(restated));
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aBenefitThatStillHasFiguresHasNotEnded(boolean goesOn) throws IOException {
        DatedExport before = new DatedExport();
        DatedExport after = new DatedExport();
        for (DatedExport export : List.of(before, after)) {
            export.add("Hedensted", "Uddannelseshjælp", "2025M06", 300)
                    .add("Hedensted", A, "2025M06", 400);
        }
        after.add("Hedensted", A, "2025M07", 410);
        if (goesOn) {
            after.add("Hedensted", "Uddannelseshjælp", "2025M07", 290);
        }
        Path old = report(before, "gammel");
        assertThat(
                        since(old, after)
                                .contains(
                                        "Uddannelseshjælp er ophørt og er nu en del af"
                                                + " kontanthjælp; i forrige rapport var der 300"))
                .isEqualTo(!goesOn);
    }

    @Test
    void personsAreNotCalledFullTimePersons() throws IOException {
        DatedExport before = new DatedExport();
        DatedExport after = new DatedExport();
        for (DatedExport export : List.of(before, after)) {
            boolean now = export.equals(after);
            export.add("Hedensted", A, "2024M05", "Antal personer", now ? "450" : "400");
        }
        after.add("Hedensted", A, "2024M06", "Antal personer", "460");
        assertThat(since(report(before, "gammel"), after))
                .contains(
                        "I juni 2024 var der 460 personer på A-dagpenge i Hedensted mod 450 i maj 2024;"
                                + " den forrige rapport havde")
                .doesNotContain("fuldtidspersoner");
    }

    @ParameterizedTest
    @CsvSource({"'4,0', false", "'4,4', true"})
    void aboveAndBelowByChangedFiguresIsSaidToo(String again, boolean restated) throws IOException {
        DatedExport before = new DatedExport();
        DatedExport after = new DatedExport();
        for (DatedExport export : List.of(before, after)) {
            for (String area : List.of("Hedensted", "RAR Østjylland")) {
                export.add(area, A, "2024M05", 500);
                export.add(area, A, "2024M05", DatedExport.SHARE, "4,2");
            }
        }
        before.add("Hedensted", A, "2024M05", DatedExport.SHARE, "4,0");
        after.add("Hedensted", A, "2024M05", DatedExport.SHARE, again);
        for (String area : List.of("Hedensted", "RAR Østjylland")) {
            after.add(area, A, "2024M06", 500);
        }
        after.add("Hedensted", A, "2024M06", DatedExport.SHARE, "4,5");
        after.add("RAR Østjylland", A, "2024M06", DatedExport.SHARE, "4,2");
        String said = since(report(before, "gammel"), after);
        assertThat(said)
                .contains("ligger nu 0,3 pct.point over RAR Østjylland mod 0,2 pct.point under");
        assertThat(said.lines()).contains("0,3 pct.point", "-0,2 pct.point");
        assertThat(said.contains("Med de tal, der gælder nu, lå det også i maj 2024 0,2 pct.point"))
                .isEqualTo(restated);
    }

    /** Whoever was at that end already has turned nothing. */
    @ParameterizedTest
    @CsvSource({
        "11, 700, højere",
        "11, 90, lavere",
        "11, 150, ''",
        "1, 700, ''",
        "1, 90, lavere",
        "-1, 700, højere",
        "-1, 90, ''",
        // Fewer beyond the others than come and go by chance.
        "11, 313, ''",
        "11, 315, højere"
    })
    void anExtremeSaysWhichEndItIs(int step, int newest, String end) throws IOException {
        DatedExport before = new DatedExport();
        for (int i = 0; i < 30; i++) {
            String at = String.format(Locale.ROOT, "%dM%02d", 2021 + i / 12, 1 + i % 12);
            before.add("Hedensted", A, at, wave(i, step));
        }
        Path old = report(before, "gammel");
        String said = since(old, before.add("Hedensted", A, "2023M07", newest));
        String told = "\nDet er " + end + " end i nogen tidligere periode siden januar 2021.";
        assertThat(said.contains("end i nogen tidligere periode")).isEqualTo(!end.isEmpty());
        assertThat(said.contains(told)).isEqualTo(!end.isEmpty());
    }

    /** On the other side of a break a figure is of something else, and no record is held to it. */
    @ParameterizedTest
    @CsvSource({
        "28, 700, true, 'siden databruddet i juli 2017'",
        "28, 700, false, siden november 2016",
        "20, 700, true, ''",
        "20, 700, false, siden marts 2016"
    })
    void anExtremeIsOneSinceTheNewestBreak(int months, int newest, boolean broken, String since)
            throws IOException {
        String benefit = broken ? A : "Sygedagpenge";
        DatedExport before = new DatedExport();
        // The last figures before the break are the highest of all; the newest is not.
        for (int i = -30; i < months; i++) {
            String at = YearMonth.of(2017, 7).plusMonths(i).toString().replace("-", "M");
            before.add("Hedensted", benefit, at, i < 0 && broken ? 900 : wave(i + 30, 11));
        }
        Path old = report(before, "gammel");
        String at = YearMonth.of(2017, 7).plusMonths(months).toString().replace("-", "M");
        String said = since(old, before.add("Hedensted", benefit, at, newest));
        assertThat(said.contains("højere end i nogen tidligere periode " + since + "."))
                .isEqualTo(!since.isEmpty());
        assertThat(said.contains("end i nogen tidligere")).isEqualTo(!since.isEmpty());
    }

    private static int wave(int month, int step) {
        return (step > 0 ? 100 : 400) + 7 * (month * step % 30);
    }

    /** A unit that only one of two labels shows makes no other measure; another unit does. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Gennemsnitlig varighed; Gennemsnitlig varighed; true",
                "Gennemsnitlig varighed (uger); Gennemsnitlig varighed; true",
                "Gennemsnitlig varighed; Gennemsnitlig varighed (uger); true",
                "Forløb (antal); Forløb; true",
                "Andel i job (pct.); Andel i job; true",
                "Andel i job; Andel i job (pct.); true",
                "Udgift (kr.); Udgift (pct.); false",
                "Varighed af forløb; Varighed af ophold; false"
            })
    void aPlaceIsThatOfTheSameMeasureWhateverItsLabelShows(
            String before, String after, boolean same) throws IOException {
        DatedExport may = new DatedExport();
        DatedExport june = new DatedExport();
        List<String> others =
                List.of(
                        "Odder",
                        "Horsens",
                        "Samsø",
                        "Skanderborg",
                        "Favrskov",
                        "Randers",
                        "Norddjurs",
                        "Syddjurs",
                        "Aarhus",
                        "Silkeborg",
                        "Viborg",
                        "Skive");
        for (int i = 0; i < others.size(); i++) {
            may.add(others.get(i), A, "2024M05", before, Integer.toString(20 + i));
            june.add(others.get(i), A, "2024M05", after, Integer.toString(20 + i));
            june.add(others.get(i), A, "2024M06", after, Integer.toString(20 + i));
        }
        may.add("Hedensted", A, "2024M05", before, "10");
        june.add("Hedensted", A, "2024M05", after, "10");
        june.add("Hedensted", A, "2024M06", after, "90");
        assertThat(since(report(may, "gammel"), june).contains("plads"))
                .as(before + ", then " + after)
                .isEqualTo(same);
    }

    /** What whoever reads the next edition asks first. */
    @Test
    void howManyThereWereAndAreStandsFirstWhereAnythingTurned() throws IOException {
        DatedExport export = ofMay();
        Path old = report(export, "gammel");
        addJune(export);
        assertThat(since(old, export))
                .contains(
                        "I juni 2024 var der 530 fuldtidspersoner på A-dagpenge i Hedensted mod 480 i"
                                + " maj 2024, den forrige rapport.");
    }

    /** A step of the season is told with the one of the year before; no other needs it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023M06; 2024M06; 450; Et år før faldt antallet fra 500 i maj 2023 til 450 i juni 2023 (opgjort, da rapporten blev lavet).",
                "2023M06; 2024M06; 510; Et år før steg antallet fra 500 i maj 2023 til 510 i juni 2023 (opgjort, da rapporten blev lavet).",
                "2023M06; 2024M06; 500; Et år før var antallet 500 både i maj 2023 og i juni 2023 (opgjort, da rapporten blev lavet).",
                "2023M06; 2025M05; 450; ''",
                "2022M06; 2024M06; 450; ''",
            })
    void theSameStepAYearBeforeIsToldBesideIt(String base, String now, int level, String said)
            throws IOException {
        DatedExport export =
                new DatedExport()
                        .add("Hedensted", "Sygedagpenge", "2023M05", 500)
                        .add("Hedensted", "Sygedagpenge", "2024M05", 480);
        Path old = report(export, "gammel");
        export.add("Hedensted", "Sygedagpenge", base, level);
        String text = since(old, export.add("Hedensted", "Sygedagpenge", now, 530));
        assertThat(text.contains("Et år før")).isEqualTo(!said.isEmpty());
        assertThat(text).contains(said);
    }

    /**
     * What chance may have done is no news on any sheet: that of one municipality and that of
     * several say the same of the same changes.
     */
    @ParameterizedTest
    @CsvSource({
        "4600, 4, -34",
        "4600, -40, 60",
        "4600, 4, -63",
        "4600, 4, -64",
        "4600, 40, -30",
        "4600, 1, -34",
        "4600, 4, -1",
        "4600, 4, 340",
        "4600, 0, 340",
        "400, 4, -34",
        "20, 3, -3",
        "25, 3, -3",
        "14, 6, -5"
    })
    void aChangeHasTurnedByOneRuleOnAllSheets(int base, int may, int june) throws IOException {
        DatedExport export = new DatedExport();
        for (String benefit : List.of(ALL, "Sygedagpenge")) {
            for (String area : List.of("Hedensted", "Horsens")) {
                export.add(area, benefit, "2023M05", base)
                        .add(area, benefit, "2024M05", base + may);
            }
        }
        Path old = report(export, "gammel");
        for (String benefit : List.of(ALL, "Sygedagpenge")) {
            for (String area : List.of("Hedensted", "Horsens")) {
                export.add(area, benefit, "2023M06", base)
                        .add(area, benefit, "2024M06", base + june);
            }
        }
        boolean turned =
                may * june < 0 && base + june >= 20 && Math.pow(june - may, 2) > base + june;
        String way = june < 0 ? "fra stigning til fald" : "fra fald til stigning";
        String change = june < 0 ? "et fald på " : "en stigning på ";
        String said = since(old, export);
        assertThat(
                        said.contains(
                                "Udviklingen i fuldtidspersoner på offentlige ydelser i Hedensted"
                                        + " er vendt: "
                                        + change
                                        + Math.abs(june)))
                .isEqualTo(turned);
        assertThat(said.contains("Sygedagpenge i Hedensted er vendt")).isEqualTo(turned);
        assertThat(said).doesNotContain("tilfældig", ALL + " i ");
        assertThat(council(export).contains(way)).isEqualTo(turned);
    }

    /** What the overview of several municipalities says. */
    private String council(DatedExport export) throws IOException {
        Path in = Files.createDirectories(folder.resolve("flere"));
        Run run = Run.of("--kommune", "Hedensted,Horsens", export.write(in, "udtræk.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        Path made = in.resolve("udtræk - overblik").resolve("udtræk - kommuner.xlsx");
        RecalculationTest.assertRecalculates(made);
        return text(made, "Kommuneoversigt");
    }

    /** Above or below another area is no news either where chance may have done it. */
    @ParameterizedTest
    @CsvSource({
        // Of shares of the workforce: two tenths of 500 in 4.3 pct. are 23, of 400 are 19.
        "500, '4,1', '4,3', true",
        "400, '4,1', '4,3', false",
        "5000, '4,1', '4,3', true",
        // Of changes in percent: 2 pct.point of 1.000 are 20, and chance makes 32.
        "1000, -1, 1, false",
        "1000, -2, 2, true",
        "10000, -1, 1, true"
    })
    void aboveOrBelowWithinChanceIsNotTold(int level, String then, String now, boolean told)
            throws IOException {
        boolean shares = then.contains(",");
        DatedExport may = new DatedExport();
        for (String area : List.of("Hedensted", "RAR Østjylland")) {
            int own = area.equals("Hedensted") ? 1 : 0;
            for (String year : List.of("2023", "2024")) {
                boolean last = year.equals("2024");
                int change = shares || !last ? 0 : own * level / 100;
                for (String month : List.of("M05", "M06")) {
                    String percent = month.equals("M05") ? then : now;
                    may.add(
                            area,
                            "Sygedagpenge",
                            year + month,
                            level + (shares ? 0 : change * Integer.parseInt(percent)));
                    if (shares) {
                        may.add(
                                area,
                                "Sygedagpenge",
                                year + month,
                                DatedExport.SHARE,
                                own == 1 ? percent : "4,2");
                    }
                }
            }
        }
        Path old = report(may, "gammel", "--periode", "2024M05");
        String said = since(old, may);
        assertThat(
                        said.contains(
                                (shares
                                                ? "Andelen af arbejdsstyrken på sygedagpenge"
                                                : "Udviklingen i fuldtidspersoner på sygedagpenge")
                                        + " i Hedensted ligger nu "))
                .as(said)
                .isEqualTo(told);
        assertThat(said.contains("pct.point over RAR Østjylland mod ")).isEqualTo(told);
    }

    /** The total that is told ahead is told once, with what it is the lowest of. */
    @Test
    void theLowestTotalIsToldOnce() throws IOException {
        DatedExport export = new DatedExport();
        for (int i = 0; i < 30; i++) {
            String at = String.format(Locale.ROOT, "%dM%02d", 2021 + i / 12, 1 + i % 12);
            export.add("Hedensted", A, at, wave(i, 11));
        }
        Path old = report(export, "gammel");
        String said = since(old, export.add("Hedensted", A, "2023M07", 90));
        assertThat(said)
                .contains(
                        "I juli 2023 var der 90 fuldtidspersoner på A-dagpenge i Hedensted mod "
                                + wave(29, 11)
                                + " i juni 2023, den forrige rapport.\nDet er lavere end i nogen"
                                + " tidligere periode siden januar 2021. Et år før "
                                + (wave(18, 11) < wave(17, 11) ? "faldt" : "steg")
                                + " antallet fra "
                                + wave(17, 11)
                                + " i juni 2022 til "
                                + wave(18, 11)
                                + " i juli 2022 (opgjort, da rapporten blev lavet).");
        assertThat(said.lines().filter("90"::equals).count()).isEqualTo(1);
    }

    /** A revision of the earlier month is no change since then. */
    @ParameterizedTest
    @ValueSource(ints = {-40, -1, 0, 1, 40})
    void howManyThereWereIsAsItIsKnownNow(int revised) throws IOException {
        Path old = report(ofMay(), "gammel");
        DatedExport export =
                new DatedExport()
                        .add("Hedensted", A, "2023M05", 500)
                        .add("Hedensted", A, "2024M05", 480 + revised);
        addJune(export);
        String said = since(old, export);
        assertThat(said)
                .contains(
                        "I juni 2024 var der 530 fuldtidspersoner på A-dagpenge i Hedensted mod "
                                + (480 + revised)
                                + " i maj 2024"
                                + (revised == 0
                                        ? ", den forrige rapport."
                                        : "; den forrige rapport havde 480, som siden er"
                                                + " revideret."));
        // What was told then stands in one line, and the two of the other can be compared.
        assertThat(said).doesNotContain("er ændret fra 480");
        assertThat(said.lines().filter("480"::equals).count()).isEqualTo(1);
        assertThat(said.lines().filter(Integer.toString(480 + revised)::equals).count())
                .isEqualTo(revised == 0 ? 1 : 2);
        // One remark on the column, true of all its lines.
        String remarks = said.replace('\n', ' ');
        assertThat(remarks.split("Kolonnen Før er|er Før tallet", -1)).hasSize(2);
        assertThat(remarks)
                .contains(
                        "Kolonnen Før er tallene fra den forrige rapport"
                                + (revised == 0
                                        ? "; de har"
                                        : ", i rækken \"antal\" dog tallet, som det kendes nu, så de"
                                                + " to kan sammenlignes. Tal fra den forrige"
                                                + " rapport har"));
        assertThat(turned).isEqualTo(revised == 0 ? "2 ting" : "3 ting");
    }

    /** Where nothing else is new, a revision of the same month is told as that, and once. */
    @Test
    void ofTheSameMonthThereIsOnlyWhatWasRevised() throws IOException {
        Path old = report(ofMay(), "gammel");
        DatedExport export =
                new DatedExport()
                        .add("Hedensted", A, "2023M05", 500)
                        .add("Hedensted", A, "2024M05", 490);
        assertThat(since(old, export))
                .contains("A-dagpenge i Hedensted i maj 2024 er ændret fra 480 til 490")
                .doesNotContain("i maj 2024 mod");
    }

    @Test
    void nothingHasTurnedSinceAReportOfALaterMonth() throws IOException {
        DatedExport export = new DatedExport();
        int level = 500;
        for (String at : new String[] {"2023M05", "2023M06", "2024M05", "2024M06"}) {
            level += level > 500 ? -80 : 60;
            export.add("Hedensted", A, at, level);
        }
        Path old = report(export, "gammel");
        Path in = Files.createDirectories(folder.resolve("ny"));
        Path file = export.write(in, "udtræk.csv");
        Run run = Run.of("gentag", "--periode", "2024M05", old, file);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("Udtrækkene er ikke nyere end den forrige rapport (juni 2024)");
    }

    private static DatedExport ofMay() {
        return new DatedExport()
                .add("Hedensted", A, "2023M05", 500)
                .add("Hedensted", A, "2024M05", 480);
    }

    private static void addJune(DatedExport export) {
        export.add("Hedensted", A, "2023M06", 500).add("Hedensted", A, "2024M06", 530);
    }

    /** A Word note has no sheets that a column could name. */
    @Test
    void aNoteLeadsToNoSheet() throws IOException {
        DatedExport export = ofMay();
        Path old = report(export, "gammel");
        addJune(export);
        Path in = Files.createDirectories(folder.resolve("ny"));
        Run run = Run.of("gentag", "--notat", old, export.write(in, "udtræk.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        Path note = in.resolve("udtræk - notat.docx");
        try (ZipFile zip = new ZipFile(note.toFile())) {
            String text =
                    new String(
                            zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                            StandardCharsets.UTF_8);
            assertThat(text).contains("er vendt: en stigning på 30").doesNotContain("Se arket");
        }
    }

    private Path report(DatedExport export, String name, Object... options) throws IOException {
        Path in = Files.createDirectories(folder.resolve(name));
        List<Object> words = new ArrayList<>(List.of("--kommune", "Hedensted"));
        words.addAll(List.of(options));
        words.add(export.write(in, "udtræk.csv"));
        Run run = Run.of(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        return Path.of(run.out().strip());
    }

    private String since(Path old, DatedExport export) throws IOException {
        Path in = Files.createDirectories(folder.resolve("ny"));
        Run run = Run.of("gentag", old, export.write(in, "udtræk.csv"));
        assertThat(run.code()).as(run.err()).isZero();
        turned = run.err().replaceFirst("(?s)^.*?(\\d+ ting) er vendt.*$", "$1");
        return text(Path.of(run.out().strip()), "Siden sidst");
    }

    private static String text(Path workbook, String sheet) throws IOException {
        return WorkbookText.lines(workbook).stream()
                .filter(line -> line.startsWith(sheet))
                .map(line -> line.split(" \\| ", -1)[3])
                .collect(Collectors.joining("\n"));
    }
}
