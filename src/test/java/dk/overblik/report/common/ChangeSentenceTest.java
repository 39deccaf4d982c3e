package dk.overblik.report.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Expression.Given;
import dk.overblik.examples.LibreOffice;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.chapter.Wording.Place;
import dk.overblik.report.common.ChangeSentence.Compared;
import dk.overblik.report.common.ChangeSentence.Detail;
import dk.overblik.sheet.CellAddress;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An own change beside others: as a text, by a rule of the test's own, and as a formula. */
class ChangeSentenceTest {

    private static final int CASES = 80;

    private static final List<String> NAMES = List.of("Hedensted", "Horsens", "Vejle");

    @TempDir Path folder;

    /**
     * Percents of the own area and of one or two others.
     *
     * @param persons by whom the own number has changed
     */
    private record Case(int persons, List<Double> percents) {

        private List<Double> cells() {
            return DoubleStream.concat(
                            DoubleStream.of(persons),
                            percents.stream().mapToDouble(Double::doubleValue))
                    .boxed()
                    .toList();
        }

        Wording wording() {
            List<Compared> others = new ArrayList<>();
            for (int i = 1; i < percents.size(); i++) {
                others.add(new Compared(municipality(i), new Place(0, 1 + i)));
            }
            Line line = Line.of("", Role.OWN, cells().stream().map(Case::given).toList(), "");
            return new ChangeSentence(List.of(line), "juli 2025")
                    .sentence(
                            municipality(0),
                            new Place(0, 1),
                            Detail.persons(new Place(0, 0), false),
                            others);
        }

        private static Expression given(double value) {
            return new Given(value);
        }

        private static Area municipality(int number) {
            return new Area(NAMES.get(number), Area.Kind.MUNICIPALITY);
        }

        String said() {
            return wording().text(at -> Figure.known(cells().get(at.column())));
        }

        /** How each is told if told by itself; then who is not held against the own change. */
        String expected() {
            boolean moved = Math.abs(persons) > 1 && tenths(percents.get(0)) != 0;
            String own = moved ? change(tenths(percents.get(0))) : persons == 0 ? "0" : "~";
            List<String> others = new ArrayList<>();
            for (double other : percents.subList(1, percents.size())) {
                long tenths = tenths(other);
                boolean still =
                        own.equals("~")
                                && Math.abs(tenths) <= Math.abs(tenths(percents.get(0)))
                                && Math.abs(tenths) < 5;
                others.add(tenths != 0 && !still ? change(tenths) : other == 0 ? "0" : "~");
            }
            boolean alike =
                    others.stream()
                            .allMatch(o -> o.equals(own) || (own.equals("~") && o.equals("0")));
            List<String> where =
                    NAMES.subList(1, percents.size()).stream().map(n -> "i " + n).toList();
            List<String> told = new ArrayList<>();
            for (int i = 0; i < others.size(); i++) {
                told.add((alike ? "" : inWords(others.get(i)) + " ") + where.get(i));
            }
            if (!alike && areTold(percents.subList(1, percents.size()))) {
                told = List.of(inWords(others.get(0)) + " både " + String.join(" og ", where));
            }
            String start =
                    moved
                            ? "Det er " + own + " (" + Math.abs(persons) + " personer)"
                            : "Det er "
                                    + (persons == 0
                                            ? "uændret"
                                            : "stort set uændret ("
                                                    + Math.abs(persons)
                                                    + (Math.abs(persons) == 1
                                                            ? " person"
                                                            : " personer")
                                                    + (persons < 0
                                                            ? " færre"
                                                            : persons == 1 ? " mere" : " flere")
                                                    + ")");
            return start
                    + " i forhold til juli 2025"
                    + (alike ? " ligesom " : " mod ")
                    + String.join(" og ", told)
                    + ".";
        }

        /** Whether there are two that show as the same change, of whom it is told at once. */
        private static boolean areTold(List<Double> others) {
            List<Long> shown = others.stream().map(Case::tenths).distinct().toList();
            return others.size() == 2 && shown.size() == 1 && shown.get(0) != 0;
        }

        private static String inWords(String told) {
            return switch (told) {
                case "0" -> "et uændret niveau";
                case "~" -> "et stort set uændret niveau";
                default -> told;
            };
        }

        private static String change(long tenths) {
            return (tenths < 0 ? "et fald på " : "en stigning på ")
                    + String.format(Locale.ROOT, "%.1f", Math.abs(tenths) / 10.0).replace('.', ',')
                    + " pct.";
        }

        private static long tenths(double percent) {
            return BigDecimal.valueOf(percent)
                    .setScale(1, RoundingMode.HALF_UP)
                    .unscaledValue()
                    .longValue();
        }
    }

    private static Case drawn(Random random) {
        int persons = random.nextInt(11) - 5;
        double own = persons == 0 ? 0 : Math.signum(persons) * random.nextInt(1, 60) / 100.0;
        List<Double> percents = new ArrayList<>(List.of(own));
        int others = 1 + random.nextInt(2);
        for (int i = 0; i < others; i++) {
            percents.add(
                    switch (random.nextInt(4)) {
                        case 0 -> own;
                        case 1 -> 0.0;
                        default -> (random.nextInt(121) - 60) / 100.0;
                    });
        }
        return new Case(persons, percents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "34; 3.54; 3.53; Det er en stigning på 3,5 pct. (34 personer) i forhold til juli"
                        + " 2025 ligesom i Horsens.",
                "34; 3.54; -3.5; Det er en stigning på 3,5 pct. (34 personer) i forhold til juli"
                        + " 2025 mod et fald på 3,5 pct. i Horsens.",
                "-1; -0.3; -0.2; Det er stort set uændret (1 person færre) i forhold til juli 2025"
                        + " ligesom i Horsens.",
                "-1; -0.3; -0.4; Det er stort set uændret (1 person færre) i forhold til juli 2025"
                        + " mod et fald på 0,4 pct. i Horsens.",
                "0; 0; 0.01; Det er uændret i forhold til juli 2025 mod et stort set uændret niveau"
                        + " i Horsens.",
                "0; 0; 0; Det er uændret i forhold til juli 2025 ligesom i Horsens.",
            })
    void whatIsTheSameIsNotHeldAgainstIt(int persons, double own, double other, String said) {
        assertThat(new Case(persons, List.of(own, other)).said()).isEqualTo(said);
    }

    @Test
    void anyChangesAreTold() {
        Random random = new Random(35);
        for (int i = 0; i < 5000; i++) {
            Case one = drawn(random);
            assertThat(one.said()).as(one.toString()).isEqualTo(one.expected());
        }
    }

    @Test
    void anotherProgramSaysTheSame() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "LibreOffice is not installed");
        Random random = new Random(98);
        List<Case> cases = new ArrayList<>();
        Path made = folder.resolve("changes.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(made)) {
            Sheet sheet = workbook.createSheet("Data");
            for (int i = 0; i < CASES; i++) {
                cases.add(drawn(random));
                Row row = sheet.createRow(i);
                List<Double> cells = cases.get(i).cells();
                for (int column = 0; column < cells.size(); column++) {
                    row.createCell(column).setCellValue(cells.get(column));
                }
                int line = i;
                row.createCell(5)
                        .setCellFormula(
                                cases.get(i)
                                        .wording()
                                        .formula(at -> CellAddress.of(line, at.column())));
            }
            workbook.write(out);
        }
        Path recalculated = LibreOffice.recalculated(made, folder, "da-DK");
        try (InputStream in = Files.newInputStream(recalculated);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheet("Data");
            for (int i = 0; i < CASES; i++) {
                assertThat(sheet.getRow(i).getCell(5).getStringCellValue())
                        .isEqualTo(cases.get(i).said());
            }
        }
    }
}
