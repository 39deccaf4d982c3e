package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.danish.DanishNames;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether an area has moved is told alike by every sentence and every title of a report. */
class StoodStillTest {

    private static final String REGION = "Region Midtjylland";
    private static final String STILL = "(stort set uændret|uændret|";

    private static final List<Pattern> TOLD =
            List.of(
                    Pattern.compile("(?i)i Hedensted er antallet " + STILL + "faldet|steget)"),
                    Pattern.compile("Det er " + STILL + "et fald|en stigning)"),
                    Pattern.compile("Hedensted " + STILL + "faldt|steg)"),
                    Pattern.compile("antallet var " + STILL + "faldet|steget)"));

    private static final String BOTH = "begge områder stort set uændret";

    private static final List<String> YEAR =
            List.of("2025Q02", "2025Q03", "2025Q04", "2026Q01", "2026Q02");

    @TempDir Path folder;

    static Stream<Arguments> changes() {
        return Stream.of(60, 258, 6000)
                .flatMap(
                        level ->
                                Stream.of(-3, -2, -1, 0, 1, 2, 3)
                                        .map(change -> Arguments.of(level, change)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void itIsToldInOneWay(int level, int change) {
        DatedExport export = new DatedExport();
        for (int quarter = 1; quarter <= 8; quarter++) {
            String at = (quarter <= 4 ? "2025Q0" : "2026Q0") + (1 + (quarter - 1) % 4);
            int own = quarter == 8 ? level + change : quarter == 4 ? level : level + 9;
            export.add("Hedensted", "Sygedagpenge", at, own);
            export.add("Horsens", "Sygedagpenge", at, 900 - quarter);
            export.add("Odder", "Sygedagpenge", at, 300 + 3 * quarter);
            export.add(REGION, "Sygedagpenge", at, 30_000 + 100 * quarter);
        }
        DatedExport.Made made = made(export);
        Map<Integer, Collection<String>> said = new TreeMap<>();
        for (String sheet : made.sheets()) {
            for (String text : DanishNames.broken(made.text(sheet)).split("\n", -1)) {
                // A curve over all of the periods is of another year.
                if (!text.contains("siden 1. kvartal 2025")) {
                    collect(text, said);
                }
            }
        }
        assertThat(said.keySet()).hasSize(TOLD.size());
        boolean moved = Math.abs(change) > 1 && Math.abs(1000.0 * change / level) >= 0.5;
        String still = change == 0 ? "uændret" : "stort set uændret";
        String expected = moved ? change < 0 ? "fald" : "st" : still;
        assertThat(said.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()))
                .as(said.toString())
                .containsExactly(expected);
    }

    /** Nobody is told to have moved who has moved no more than one who has not. */
    @ParameterizedTest
    @CsvSource({
        "60, true",
        "-120, true",
        "150, false",
        "300, false",
        "540, false",
        "-900, false",
        "0, true"
    })
    void oneThatMovedNoMoreStoodStillAsWell(int others, boolean still) {
        DatedExport export = new DatedExport();
        for (String at : YEAR) {
            boolean last = at.equals("2026Q02");
            export.add("Hedensted", "Sygedagpenge", at, last ? 61 : 60);
            export.add("Horsens", "Sygedagpenge", at, last ? 890 : 900);
            export.add("Odder", "Sygedagpenge", at, last ? 320 : 300);
            export.add(REGION, "Sygedagpenge", at, 30_000 + (last ? others : 0));
        }
        DatedExport.Made made = made(export);
        String titles = DanishNames.broken(made.text("Grundlag"));
        String alike = "stort set uændret ligesom i Region Midtjylland";
        assertThat(made.text("Kort fortalt").contains("er antallet " + alike)).isEqualTo(still);
        String moved = REGION + (others < 0 ? " faldt" : " steg");
        assertThat(titles.contains(moved) && others != 0).isEqualTo(!still);
        assertThat(titles.contains(others == 0 ? REGION + " uændret" : BOTH)).isEqualTo(still);
    }

    /** The same is not said of each of two areas. */
    @ParameterizedTest
    @CsvSource({
        "10000, 10003, 20, " + BOTH,
        "10000, 9998, 5, " + BOTH,
        "60, 61, 20, " + BOTH,
        "10000, 10000, 0, begge områder uændret",
        "10000, 10000, 20, 'Hedensted uændret, Region Midtjylland stort set uændret'",
        "10000, 10003, 0, 'Hedensted stort set uændret, Region Midtjylland uændret'",
        "10000, 10010, 5, 'Hedensted steg 0,1 pct., Region Midtjylland stort set uændret'"
    })
    void whatHoldsOfBothIsSaidOnce(int before, int now, int others, String said) {
        DatedExport export = new DatedExport();
        for (String at : YEAR) {
            boolean last = at.equals("2026Q02");
            export.add("Hedensted", "Sygedagpenge", at, last ? now : before);
            export.add(REGION, "Sygedagpenge", at, 100_000 + (last ? others : 0));
        }
        DatedExport.Made made = made(export);
        assertThat(DanishNames.broken(made.text("Grundlag"))).contains(": " + said);
    }

    private DatedExport.Made made(DatedExport export) {
        return export.made(folder, "--kommune", "Hedensted", "--sammenlign", REGION);
    }

    private static void collect(String text, Map<Integer, Collection<String>> said) {
        for (int i = 0; i < TOLD.size(); i++) {
            Matcher found = TOLD.get(i).matcher(text);
            while (found.find()) {
                String word = found.group(1).replaceFirst("^(et|en) ", "");
                said.computeIfAbsent(i, any -> new TreeSet<>())
                        .add(
                                word.startsWith("stort") || word.startsWith("u")
                                        ? word
                                        : word.startsWith("f") ? "fald" : "st");
            }
        }
    }
}
