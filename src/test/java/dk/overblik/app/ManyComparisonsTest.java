package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However many areas somebody compares with, a sentence tells a few and counts the others. */
class ManyComparisonsTest {

    private static final String OWN = "Hedensted";
    private static final String BENEFIT = "Sygedagpenge";

    /** None of them is an island. */
    private static final List<String> AREAS =
            List.of(
                    "Favrskov",
                    "Herning",
                    "Holstebro",
                    "Horsens",
                    "Ikast-Brande",
                    "Lemvig",
                    "Norddjurs",
                    "Odder",
                    "Randers",
                    "Silkeborg",
                    "Skanderborg",
                    "Skive",
                    "Struer",
                    "Syddjurs",
                    "Viborg",
                    "Aarhus");

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    /** How a change is told of another area, by own arithmetic. */
    private String add(String area, int before, int now) {
        export.add(area, BENEFIT, "2022M09", before);
        export.add(area, BENEFIT, "2023M09", now);
        BigDecimal percent =
                BigDecimal.valueOf(100L * (now - before))
                        .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP);
        return (now < before ? "et fald på " : "en stigning på ")
                + percent.abs().toPlainString().replace('.', ',')
                + " pct. i "
                + area;
    }

    private static String listed(List<String> told) {
        int last = told.size() - 1;
        return last == 0
                ? told.get(0)
                : String.join(", ", told.subList(0, last)) + " og " + told.get(last);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "3, 3", "4, 4", "5, 3", "8, 3", "16, 3"})
    void aFewAreToldAndTheOthersCounted(int compared, int told) {
        Random random = new Random(compared);
        List<String> areas = AREAS.subList(0, compared);
        List<String> changes = new ArrayList<>();
        add(OWN, 1000, 1100);
        for (String area : areas) {
            int step = (random.nextBoolean() ? 1 : -1) * (20 + random.nextInt(70));
            changes.add(add(area, 1000, 1000 + step));
        }
        Made made = made(areas);
        assertThat(text(made, "Overblik"))
                .contains(" mod " + listed(changes.subList(0, told)) + behind(compared, told));
        assertThat(live(made, "Det er en stigning på 10,0 pct.")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "4, 4", "5, 3", "16, 3"})
    void soAreLevels(int compared, int told) {
        List<String> areas = AREAS.subList(0, compared);
        List<String> levels = new ArrayList<>();
        addShare(OWN, "3,0");
        for (int i = 0; i < compared; i++) {
            addShare(areas.get(i), "4," + i % 10);
            levels.add("4," + i % 10 + " pct. i " + areas.get(i));
        }
        Made made = made(areas);
        assertThat(text(made, "Overblik"))
                .contains(" mod " + listed(levels.subList(0, told)) + behind(compared, told));
        assertThat(live(made, "3,0 pct. af arbejdsstyrken")).isTrue();
    }

    /** A share that is unknown shows like none. */
    @ParameterizedTest
    @CsvSource({
        "'4,4', '4,4', ' mod 4,4 pct. både i Favrskov og i Herning.'",
        "'4,44', '4,36', ' mod 4,4 pct. både i Favrskov og i Herning.'",
        "'4,44', '4,46', ' mod 4,4 pct. i Favrskov og 4,5 pct. i Herning.'",
        "'4,4', '.', ' mod 4,4 pct. i Favrskov.'",
        "'3,0', '3,0', ', det samme som i Favrskov og i Herning.'"
    })
    void twoOthersThatShowAlikeAreToldAtOnce(String one, String other, String told) {
        addShare(OWN, "3,0");
        addShare("Favrskov", one);
        addShare("Herning", other);
        Made made = made(List.of("Favrskov", "Herning"));
        assertThat(text(made, "Overblik"))
                .contains("3,0 pct. af arbejdsstyrken i Hedensted" + told);
    }

    private void addShare(String area, String share) {
        export.add(area, BENEFIT, "2023M09", DatedExport.SHARE, share);
    }

    private static String behind(int compared, int told) {
        return compared == told
                ? "."
                : "; de " + (compared - told) + " andre områder står i tabellen.";
    }

    /** So does the title of a chart that draws them all. */
    @ParameterizedTest
    @CsvSource({"3, 4", "4, 3", "16, 3"})
    void aTitleTellsAFew(int compared, int told) {
        List<String> areas = AREAS.subList(0, compared);
        List<String> all = new ArrayList<>(List.of(OWN));
        all.addAll(areas);
        for (String area : all) {
            for (int month = 1; month <= 9; month++) {
                export.add(area, BENEFIT, "2022M0" + month, 1000);
                export.add(area, BENEFIT, "2023M0" + month, 1000 + 10 * month);
            }
        }
        List<String> titles =
                made(areas).lines().stream()
                        .map(line -> line.split(" \\| ", -1)[3].replace('\u00a0', ' '))
                        .filter(text -> text.contains("(indeks 100): "))
                        .toList();
        assertThat(titles).isNotEmpty();
        String named =
                all.subList(0, told).stream()
                        .map(n -> n + " steg 9,0 pct.")
                        .collect(Collectors.joining(", "));
        assertThat(titles).allSatisfy(title -> assertThat(title).endsWith(": " + named));
    }

    /** So does what stands under the title of a sheet. */
    @ParameterizedTest
    @CsvSource({"1, ''", "3, ''", "4, ' og 2 andre områder'", "16, ' og 14 andre områder'"})
    void soDoesThePeriodLine(int compared, String others) {
        List<String> areas = AREAS.subList(0, compared);
        add(OWN, 1000, 1100);
        areas.forEach(area -> add(area, 2000, 2300));
        List<String> named = new ArrayList<>(List.of(OWN));
        named.addAll(areas.subList(0, others.isEmpty() ? compared : 2));
        String line = others.isEmpty() ? listed(named) : String.join(", ", named) + others;
        assertThat(text(made(areas), "Overblik")).contains(line + ", september 2023.");
    }

    @ParameterizedTest
    @CsvSource({"2, ''", "4, ''", "5, ' og 2 andre områder'", "16, ' og 13 andre områder'"})
    void thoseThatAreAllAlikeAreCountedToo(int compared, String others) {
        List<String> areas = AREAS.subList(0, compared);
        add(OWN, 1000, 1100);
        areas.forEach(area -> add(area, 2000, 2200));
        assertThat(text(made(areas), "Overblik"))
                .contains(" ligesom " + places(areas, others) + ".");
    }

    @ParameterizedTest
    @CsvSource({"2, ''", "5, ' og 2 andre områder'", "16, ' og 13 andre områder'"})
    void soAreThoseOnOneLevel(int compared, String others) {
        List<String> areas = AREAS.subList(0, compared);
        addShare(OWN, "3,0");
        areas.forEach(area -> addShare(area, "3,0"));
        assertThat(text(made(areas), "Overblik"))
                .contains(", det samme som " + places(areas, others) + ".");
    }

    private static String places(List<String> areas, String others) {
        List<String> named =
                areas.stream().limit(others.isEmpty() ? 4 : 3).map(a -> "i " + a).toList();
        return others.isEmpty() ? listed(named) : String.join(", ", named) + others;
    }

    private Made made(List<String> areas) {
        return export.made(folder, "--kommune", OWN, "--sammenlign", String.join(",", areas));
    }

    /** The lines that sentences are broken in, as one. */
    private static String text(Made made, String sheet) {
        return made.text(sheet).replace('\n', ' ').replace('\u00a0', ' ');
    }

    private static boolean live(Made made, String words) {
        return made.lines().stream()
                .filter(line -> line.startsWith("Overblik"))
                .filter(line -> line.contains(words))
                .collect(Collectors.joining())
                .contains(" | =IF(");
    }
}
