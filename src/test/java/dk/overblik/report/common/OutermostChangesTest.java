package dk.overblik.report.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.danish.DanishNames;
import dk.overblik.examples.LibreOffice;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.report.chapter.BesideOutermost.Said;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Column;
import dk.overblik.report.common.OutermostChanges.Lines;
import dk.overblik.report.common.OutermostChanges.Unseen;
import dk.overblik.sheet.CellAddress;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has changed most, as a text and as another program finds it from the same cells. */
class OutermostChangesTest {

    private static final int LINES = 7;
    private static final int CASES = 60;

    private static final List<String> MUNICIPALITIES =
            VocabularyReader.load().areas().all().stream()
                    .filter(area -> area.kind() == Area.Kind.MUNICIPALITY)
                    .map(Area::name)
                    .toList();

    private static final List<String> BENEFITS =
            List.of(
                    "A-dagpenge",
                    "Fleksjob",
                    "Kontanthjælp",
                    "Sygedagpenge",
                    "SHO",
                    "Ressourceforløb",
                    "Efterløn");

    private static final Set<String> WITHIN = Set.of("Fleksjob", "Ressourceforløb");

    /** Of the second and fourth line there is one thing to be known, of the last another. */
    private static final List<Said> BESIDE =
            Stream.of("", "databrud juli 2017", "", "databrud juli 2017", "", "", "udsving")
                    .map(
                            words ->
                                    words.equals("udsving")
                                            ? new Said(words, Optional.of(-5.0))
                                            : Said.of(words))
                    .toList();

    /** Of a change of each line there is the same to be known, but of the third another thing. */
    private static final List<Said> JUDGED =
            Stream.of(4, -4, 6, -6, 5, -5, 3)
                    .map(
                            change ->
                                    change == 6
                                            ? Said.of("databrud juli 2017")
                                            : new Said(
                                                    "uden for de sædvanlige udsving",
                                                    Optional.of((double) change)))
                    .toList();

    @TempDir Path folder;

    private record Case(
            List<String> labels, List<Integer> changes, boolean benefits, List<Said> beside) {

        Case(List<String> labels, List<Integer> changes, boolean benefits) {
            this(labels, changes, benefits, benefits ? BESIDE : List.of());
        }

        Wording wording() {
            return new OutermostChanges(
                            new Column(0, LINES - 1, 0),
                            benefits ? ofBenefits(labels) : Lines.ofAreas(labels),
                            Unseen.NOTHING,
                            beside)
                    .wording();
        }

        String said() {
            return wording().text(at -> Figure.known((double) changes.get(at.line())));
        }
    }

    private static Lines ofBenefits(List<String> labels) {
        return new Lines(labels, true, WITHIN);
    }

    private static Case drawn(Random random) {
        boolean benefits = random.nextInt(3) == 0;
        List<String> names = new ArrayList<>(benefits ? BENEFITS : MUNICIPALITIES);
        Collections.shuffle(names, random);
        int most = 3 + random.nextInt(6);
        List<Integer> changes = random.ints(LINES, -most, most + 1).boxed().toList();
        return new Case(names.subList(0, LINES), changes, benefits);
    }

    /** Names with letters of their own, so long that they are looked up by their lines. */
    private static Case judged(Random random) {
        List<String> names = new ArrayList<>();
        for (String name : BENEFITS) {
            boolean own = random.nextInt(3) > 0 && !WITHIN.contains(name);
            names.add(own ? "YO-" + name + " ".repeat(40) + "x" : name);
        }
        List<Integer> changes = random.ints(LINES, -7, 8).boxed().toList();
        return new Case(names, changes, true, JUDGED);
    }

    @Test
    void thereAreAllMunicipalities() {
        assertThat(MUNICIPALITIES).hasSize(98);
    }

    /** By hand, for each of the 98: it has fallen most, then risen most, then both with another. */
    @Test
    void eachMunicipalityIsInOrOnTheRightWay() {
        for (String name : MUNICIPALITIES) {
            String other = name.equals("Odder") ? "Horsens" : "Odder";
            List<String> labels =
                    List.of(other, name, "Vejle", "Viborg", "Skive", "Struer", "Ikast");
            String at = DanishNames.at(name);
            assertThat(new Case(labels, List.of(6, -5, 0, 0, 0, 0, 0), false).said())
                    .isEqualTo(
                            "Det største fald er "
                                    + at
                                    + " (5 færre); den største stigning er i "
                                    + other
                                    + " (6 flere).");
            assertThat(new Case(labels, List.of(0, 5, 0, 0, 0, 0, 0), false).said())
                    .isEqualTo("Den største stigning er " + at + " (5 flere).");
            String both = at.startsWith("på ") ? " og " + at : " og " + name;
            assertThat(new Case(labels, List.of(7, 7, 0, 0, 0, 0, 0), false).said())
                    .isEqualTo("Den største stigning er i " + other + both + " (7 flere i hver).");
        }
    }

    @Test
    void whatHasToBeKnownStandsBesideTheLineThatIsNamed() {
        assertThat(new Case(BENEFITS, List.of(-3, -9, 8, 1, 0, 0, 0), true).said())
                .isEqualTo(
                        "Det største fald er i fleksjob (9 færre, databrud juli 2017); den største"
                                + " stigning er på kontanthjælp (8 flere).");
        assertThat(new Case(BENEFITS, List.of(-9, -3, 8, 1, 0, 0, 0), true).said())
                .doesNotContain("databrud");
        assertThat(new Case(BENEFITS, List.of(-3, 0, 5, 5, 0, 0, 0), true).said())
                .contains(
                        "på kontanthjælp og på sygedagpenge (databrud juli 2017; 5 flere på hver)");
        assertThat(new Case(BENEFITS, List.of(0, -9, 5, 0, 5, -9, 0), true).said())
                .contains("i fleksjob (databrud juli 2017) og i ressourceforløb (9 færre på hver)")
                .contains("på kontanthjælp og på SHO (5 flere på hver)");
        assertThat(new Case(BENEFITS, List.of(0, 7, 7, 7, 0, 0, 0), true).said())
                .contains("i fleksjob (databrud juli 2017) og 2 andre ydelser (7 flere på hver)");
    }

    /** Words of one change are not said of another. */
    @ParameterizedTest
    @CsvSource({"-9, true", "-9.4, true", "-9.6, false", "-8, false", "-30, false"})
    void whatIsSaidOfAChangeIsSaidOfThatOne(double change, boolean said) {
        List<Said> beside =
                Stream.of(0, 1, 2, 3, 4, 5, 6)
                        .map(line -> line == 1 ? new Said("mest", Optional.of(-9.1)) : Said.NOTHING)
                        .toList();
        Wording wording =
                new OutermostChanges(
                                new Column(0, LINES - 1, 0),
                                new OutermostChanges.Lines(BENEFITS, true, WITHIN),
                                Unseen.NOTHING,
                                beside)
                        .wording();
        assertThat(
                        wording.text(at -> Figure.known(at.line() == 1 ? change : 0))
                                .contains(", mest)"))
                .isEqualTo(said);
    }

    /** By hand: each with one that one is on, and two that one is in. */
    @Test
    void oneIsInSomeBenefitsAndOnTheOthers() {
        assertThat(new Case(BENEFITS, List.of(0, 5, 5, 0, 0, 0, 0), true).said())
                .isEqualTo(
                        "Den største stigning er i fleksjob (databrud juli 2017) og på kontanthjælp (5 flere på hver).");
        assertThat(new Case(BENEFITS, List.of(0, 0, -5, 0, 0, -5, 0), true).said())
                .isEqualTo(
                        "Det største fald er på kontanthjælp og i ressourceforløb (5 færre på"
                                + " hver).");
        assertThat(new Case(BENEFITS, List.of(0, -6, 0, 0, 0, -6, 0), true).said())
                .isEqualTo(
                        "Det største fald er i fleksjob (databrud juli 2017) og i ressourceforløb (6 færre på hver).");
        assertThat(new Case(BENEFITS, List.of(0, -6, 9, 9, 9, 0, 0), true).said())
                .isEqualTo(
                        "Det største fald er i fleksjob (6 færre, databrud juli 2017); den største stigning er på"
                                + " kontanthjælp og 2 andre ydelser (9 flere på hver).");
    }

    /** However they change: a search of its own for the words before the names. */
    @Test
    void noBenefitHasTheOthersPreposition() {
        Random random = new Random(8);
        int named = 0;
        for (int i = 0; i < 2000; i++) {
            Case one = drawn(random);
            if (one.benefits()) {
                String said = one.said();
                assertThat(said).doesNotContainPattern("på (fleksjob|ressourceforløb)");
                assertThat(said).doesNotContainPattern("\\bi (A-d|konta|syge|SHO|efter)");
                named += said.contains("i fleksjob") ? 1 : 0;
            }
        }
        assertThat(named).isGreaterThan(50);
    }

    @Test
    void whatIsTooLittleToBeTellingIsNotNamed() {
        assertThat(new Case(BENEFITS, List.of(-4, -1, 4, 1, 0, 0, 0), true).said())
                .isEqualTo("Antallet er ikke ændret med 5 eller mere på nogen af ydelserne.");
        assertThat(new Case(BENEFITS, List.of(-5, -1, 4, 1, 0, 0, 0), true).said())
                .isEqualTo("Det største fald er på A-dagpenge (5 færre).");
        assertThat(new Case(BENEFITS, List.of(-4, -1, 5, 1, 0, 0, 0), true).said())
                .isEqualTo("Den største stigning er på kontanthjælp (5 flere).");
        assertThat(new Case(BENEFITS, List.of(0, 0, 0, 0, 0, 0, 0), true).said())
                .isEqualTo("Antallet er uændret på alle viste ydelser.");
        List<String> areas = MUNICIPALITIES.subList(0, LINES);
        assertThat(new Case(areas, List.of(-4, -1, 4, 1, 0, 0, 0), false).said())
                .isEqualTo("Antallet er ikke ændret med 5 eller mere i nogen af kommunerne.");
    }

    /** Of two that have changed alike the upper one is named first. */
    @Test
    void whatIsKnownOfOneIsNotSaidOfAnotherThatHasChangedAsMuch() {
        List<Wording.Part> parts = new ArrayList<>();
        OutermostChanges changes =
                new OutermostChanges(
                        new Column(0, LINES - 1, 0), ofBenefits(BENEFITS), Unseen.NOTHING, BESIDE);
        for (int number = 1; number <= 3; number++) {
            parts.addAll(changes.named(true, number));
        }
        int[] alike = {-5, -5, -5, 0, 0, 0, 0};
        assertThat(new Wording(parts, "").text(at -> Figure.known((double) alike[at.line()])))
                .isEqualTo(
                        "A-dagpenge (5 færre)fleksjob (5 færre, databrud juli 2017)kontanthjælp (5"
                                + " færre)");
    }

    @Test
    void anotherProgramSaysTheSame() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Random random = new Random(98);
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(i % 2 == 0 ? drawn(random) : judged(random));
        }
        Path made = folder.resolve("changes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(made)) {
            Sheet sheet = workbook.createSheet("Data");
            for (int i = 0; i < CASES; i++) {
                write(sheet, i * LINES, cases.get(i));
            }
            workbook.write(out);
        }
        Path recalculated = LibreOffice.recalculated(made, folder, "da-DK");
        try (InputStream in = Files.newInputStream(recalculated);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Data");
            for (int i = 0; i < CASES; i++) {
                assertThat(sheet.getRow(i * LINES).getCell(3).getStringCellValue())
                        .isEqualTo(cases.get(i).said());
            }
        }
    }

    private static void write(Sheet sheet, int from, Case drawn) {
        for (int line = 0; line < LINES; line++) {
            Row row = sheet.createRow(from + line);
            row.createCell(0).setCellValue(drawn.labels().get(line));
            row.createCell(1).setCellValue(drawn.changes().get(line));
        }
        sheet.getRow(from)
                .createCell(3)
                .setCellFormula(
                        drawn.wording()
                                .formula(at -> CellAddress.of(from + at.line(), 1 + at.column())));
    }
}
