package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import dk.overblik.examples.Parts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line is marked where it is broken itself, once for each break, and its sheet says why. */
class BreakMarksTest {

    private static final String TOTAL = "Ydelsesgrupper i alt";

    /** On a ground of its own: the grid, and the line at 100, would strike the word through. */
    private static final Pattern MARK =
            Pattern.compile(
                    "<c:dLbl><c:idx val=\"(\\d+)\"(?:(?!</c:dLbl>).)*databrud(?:(?!</c:dLbl>).)*"
                            + "<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/>");

    @TempDir Path folder;

    /** The periods of so many years, those of each with a number. */
    private static List<String> periods(int first, int last, String kind) {
        int each =
                switch (kind) {
                    case "Y" -> 1;
                    case "Q" -> 4;
                    default -> 12;
                };
        return IntStream.range(first * each, (last + 1) * each)
                .mapToObj(
                        n ->
                                each == 1
                                        ? Integer.toString(n)
                                        : String.format(
                                                Locale.ROOT,
                                                "%d%s%02d",
                                                n / each,
                                                kind,
                                                n % each + 1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // benefits that are shown, what else is in the total, kind, years, marked periods
        "Sygedagpenge+Jobafklaringsforløb, 0, Q, 2023, 2025, ''",
        "Sygedagpenge+Kontanthjælp, 0, Q, 2023, 2025, '10'",
        "Sygedagpenge+Kontanthjælp+Uddannelseshjælp, 0, Q, 2023, 2025, ''",
        "Sygedagpenge, -1, Q, 2023, 2025, ''",
        "Kontanthjælp, -1, Q, 2023, 2025, '10'",
        "Sygedagpenge, -1, Y, 2016, 2025, '4'",
        "A-dagpenge, -1, Y, 2012, 2019, '5'",
        "Ressourceforløb+Fleksjob, 0, M, 2025, 2026, '13'",
        "Sygedagpenge+Fleksjob, 0, M, 2025, 2026, ''",
        "Ressourceforløb+Kontanthjælp+Uddannelseshjælp, 0, M, 2025, 2026, ''",
        "Integrationsydelse+Kontanthjælp+Uddannelseshjælp, 0, M, 2015, 2016, ''",
        "Integrationsydelse+Fleksjob, 0, M, 2015, 2016, '18'",
        "Integrationsydelse+Fleksjob, 0, M, 2018, 2019, ''",
        "Uddannelseshjælp+Kontanthjælp, 0, M, 2013, 2014, ''",
        "Kontanthjælp+Fleksjob, 0, M, 2013, 2014, '12'",
        "A-dagpenge, -1, M, 2016, 2017, '18'",
        "Sygedagpenge, -1, M, 2016, 2017, ''",
        "Sygedagpenge+Fleksjob, 900, M, 2016, 2017, '6 18'",
        "Sygedagpenge+Fleksjob, 0, M, 2019, 2020, '14'",
    })
    void lineIsMarkedWhereItsOwnFiguresAreBroken(
            String benefits, int others, String kind, int first, int last, String marks) {
        DatedExport export = new DatedExport();
        List<String> groups = List.of(benefits.split("\\+", -1));
        for (String area : List.of("Varde", "Region Syddanmark")) {
            int n = 0;
            for (String period : periods(first, last, kind)) {
                int level = area.length() * 100 + n++;
                groups.forEach(group -> export.add(area, group, period, level));
                if (others >= 0) {
                    export.add(area, TOTAL, period, level * groups.size() + others);
                }
            }
        }
        Made made = export.made(folder, "--kommune", "Varde");
        List<String> charts = charts(Path.of(made.run().out().strip()));
        List<String> drawn =
                charts.stream().map(BreakMarksTest::marks).filter(m -> !m.isEmpty()).toList();
        assertThat(drawn.isEmpty()).isEqualTo(marks.isEmpty());
        if (!marks.isEmpty()) {
            // Beside the longest curve there may be one of the last year, with its newest break.
            int newest = marks.split(" ", -1).length;
            assertThat(drawn)
                    .contains(marks)
                    .allMatch(each -> each.split(" ", -1).length <= newest);
        }
        List<String> saying =
                List.of("Kort fortalt", "Overblik", "Udvikling").stream()
                        .filter(sheet -> made.text(sheet).contains("Databrud fra"))
                        .toList();
        assertThat(saying).hasSizeGreaterThanOrEqualTo(drawn.size());
    }

    /** Whatever is counted or paid, no sheet shows a change across a break without a word of it. */
    @ParameterizedTest
    @CsvSource({
        "Antal fuldtidspersoner, 2017, A-dagpenge, Kort fortalt+Overblik",
        "Antal fuldtidspersoner, 2018, '', Kort fortalt+Overblik",
        "Offentlige udgifter pr. person i arbejdsstyrken, 2017, A-dagpenge, Kort fortalt+Udgifter",
        "Offentlige udgifter pr. person i arbejdsstyrken, 2018, '', Kort fortalt+Udgifter",
        "Offentlige udgifter pr. person i arbejdsstyrken, 2014, Jobafklaring, Kort fortalt+Udgifter"
    })
    void everySheetSaysWhatItsChangesReadAcross(
            String measure, int year, String broken, String sheets) {
        DatedExport export = new DatedExport();
        List<String> benefits = List.of("A-dagpenge", "Sygedagpenge", "Fleksjob", "Førtidspension");
        for (String area : List.of("Varde", "Region Syddanmark")) {
            for (int before = 0; before < 2; before++) {
                String at = year - before + "Q03";
                int total = 0;
                for (int i = 0; i < benefits.size(); i++) {
                    int level = 500 + 100 * i + (i == 0 ? 90 : 5) * before;
                    total += level;
                    export.add(area, benefits.get(i), at, measure, Integer.toString(level));
                }
                export.add(area, TOTAL, at, measure, Integer.toString(total));
            }
        }
        Made made = export.made(folder, "--kommune", "Varde");
        for (String sheet : sheets.split("\\+", -1)) {
            assertThat(made.text(sheet).contains("Databrud fra"))
                    .as(sheet)
                    .isEqualTo(!broken.isEmpty());
            if (!broken.isEmpty()) {
                assertThat(made.text(sheet)).contains(broken);
            }
        }
        boolean named = made.text("Kort fortalt").contains("databrud juli 2017)");
        assertThat(named).isEqualTo(year == 2017);
    }

    private static List<String> charts(Path overview) {
        List<String> charts = new ArrayList<>();
        Parts.of(overview)
                .forEach(
                        (name, content) -> {
                            if (name.startsWith("xl/charts/")) {
                                charts.add(content);
                            }
                        });
        return charts;
    }

    private static String marks(String chart) {
        return MARK.matcher(chart)
                .results()
                .map((MatchResult mark) -> mark.group(1))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
