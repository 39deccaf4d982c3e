package dk.overblik.report.development;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.page.Chart;
import dk.overblik.report.Told;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.common.SeriesPeriods;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DevelopmentChapterTest {

    private static final Period NOW = Period.month(2025, 3);
    private static final String FULL_TIME = "Antal fuldtidspersoner";

    @Test
    void thirtySevenMonthsBeginWithTheReportsAndTheOldestIsTheBase() {
        Told told = told(monthly("Fleksjob", 60, i -> 1000 + i), NOW);
        assertThat(told.lines(0)).hasSize(37);
        assertThat(told.lines(0).get(36))
                .isEqualTo("marts 2022 | 1.023 | 100,0 | 1,2 | 1.023 | 100,0 | 1,2");
        assertThat(told.lines(0).get(0)).startsWith("marts 2025 | 1.059 | 103,5 | 1,1 |");
        assertThat(told.chapter().tables().get(0).columns().get(1).heading())
                .isEqualTo("Indeks (marts 2022 = 100)");
    }

    @Test
    void aMonthThatTheExportLacksIsNamedAndHasNoRow() {
        Figures figures =
                new Figures()
                        .add("Hedensted", "Fleksjob", FULL_TIME, Period.month(2024, 11), 100)
                        .add("Hedensted", "Fleksjob", FULL_TIME, Period.month(2025, 1), 110)
                        .add("Hedensted", "Fleksjob", FULL_TIME, Period.month(2025, 3), 120);
        Told told = told(figures, NOW);
        assertThat(told.lines(0))
                .containsExactly(
                        "marts 2025 | 120 | 120,0 | . | . | . | .",
                        "januar 2025 | 110 | 110,0 | . | . | . | .",
                        "november 2024 | 100 | 100,0 | . | . | . | .");
        assertThat(told.notes())
                .contains(
                        "December 2024 og februar 2025 er ikke vist, da udtrækket ikke har tal.",
                        "Indekset for RAR Østjylland kan ikke beregnes, da tallet for november 2024"
                                + " mangler.");
    }

    /** What each "." means is said only where there is another. */
    @Property
    void theMonthsWithoutAYearBeforeAreNamedOnce(
            @ForAll @IntRange(min = 14, max = 49) int months, @ForAll boolean hidden) {
        Figures figures = monthly("Fleksjob", months, i -> 1000 + i);
        Period older = Period.month(NOW.last().minusMonths(3));
        if (hidden) {
            Figure confidential = Figure.missing(Figure.Reason.CONFIDENTIAL);
            figures.add("RAR Østjylland", "Fleksjob", FULL_TIME, older, confidential);
        }
        Told told = told(figures, NOW);
        Period first = Period.month(NOW.last().minusMonths(Math.min(months, 37) - 1L));
        Period last = Period.month(NOW.last().minusMonths(months - 12L));
        String range =
                first.equals(last)
                        ? PeriodNames.of(first)
                        : first.first().getYear() == last.last().getYear()
                                ? PeriodNames.of(first).split(" ", -1)[0]
                                        + "-"
                                        + PeriodNames.of(last)
                                : PeriodNames.of(first) + " til " + PeriodNames.of(last);
        List<String> notes = told.notes();
        String said =
                "Udviklingen i pct. er ikke vist for "
                        + range
                        + ", da udtrækket ikke har tal for året før.";
        assertThat(notes.contains(said)).as(notes.toString()).isEqualTo(months < 49);
        assertThat(notes.stream().anyMatch(note -> note.startsWith("Udviklingen i pct. er ikke")))
                .isEqualTo(months < 49);
        assertThat(notes.stream().anyMatch(note -> note.startsWith("\".\" betyder")))
                .isEqualTo(hidden);
    }

    @Test
    void quartersAreThirteenAndYearsTen() {
        assertThat(told(every(Period.quarter(2025, 1), 20, 3), Period.quarter(2025, 1)).lines(0))
                .hasSize(13);
        assertThat(told(every(Period.year(2024), 20, 12), Period.year(2024)).lines(0)).hasSize(10);
    }

    @Test
    void fewerThanThreePeriodsMakeNoSeries() {
        Figures two = monthly("Fleksjob", 2, i -> 1000);
        assertThat(Told.of(DevelopmentChapter::of, two.dataset(), NOW, "RAR Østjylland")).isEmpty();
    }

    /** Rule 12: at least 36 changes, clear of chance, no break between them. */
    @Test
    void aTrendIsToldOverThreeYearsOfClearChangesWithoutABreak() {
        IntToDoubleFunction faster = i -> 1000 + i * i / 10.0;
        assertThat(told(monthly("Fleksjob", 49, faster), NOW).sentences(0))
                .anyMatch(s -> s.startsWith("Tendens: Udviklingen i pct. seneste 12 mdr. for"))
                .anyMatch(
                        s -> s.contains("blevet højere, i gennemsnit 0,21 pct.point om måneden."));
        assertThat(told(monthly("Fleksjob", 47, faster), NOW).sentences(0))
                .noneMatch(DevelopmentChapterTest::isTrend);
        assertThat(told(monthly("Fleksjob", 49, i -> 1000 + 9 * (i % 3)), NOW).sentences(0))
                .noneMatch(DevelopmentChapterTest::isTrend);
        assertThat(told(monthly("Tidlig pension", 49, faster), NOW).sentences(0))
                .noneMatch(DevelopmentChapterTest::isTrend);
        assertThat(told(monthly("Ydelsesgrupper i alt", 49, faster), NOW).sentences(0))
                .noneMatch(DevelopmentChapterTest::isTrend);
    }

    private static boolean isTrend(String sentence) {
        return sentence.startsWith("Tendens");
    }

    @Test
    void groupsStandInTheSameMonthOfEachYear() {
        Figures figures = monthly("Ydelsesgrupper i alt", 30, i -> 1000 + i);
        for (int i = 0; i < 30; i++) {
            Period at = Period.month(NOW.last().minusMonths(29 - i));
            figures.add("Hedensted", "Fleksjob", FULL_TIME, at, 10 + i);
        }
        Told told = told(figures, NOW);
        assertThat(told.chapter().tables().get(1).columns())
                .extracting(Table.Column::heading)
                .containsExactly("marts 2023", "marts 2024", "marts 2025");
        assertThat(told.lines(1))
                .containsExactly(
                        "Fleksjob | 15 | 27 | 39", "Ydelsesgrupper i alt | 1.005 | 1.017 | 1.029");
    }

    @Test
    void theNewestPeriodIsWorded() {
        assertThat(told(monthly("Fleksjob", 25, i -> 1000 - 5 * i), NOW).sentences(0))
                .containsExactly(
                        "I marts 2025 var indekset for Hedensted 88,0 (marts 2023 = 100), og"
                                + " antallet var faldet med 6,4 pct. over de seneste 12 måneder.",
                        "880 er det laveste antal i hele perioden fra marts 2023.",
                        "Siden februar 2025 er antallet faldet med 5, lige så meget som på samme"
                                + " tid året før.");
    }

    /** Of 400 persons twenty come and go by chance: fewer make no lowest and no highest. */
    @ParameterizedTest
    @CsvSource({"-19, ''", "-20, laveste", "21, højeste", "20, ''", "2, ''"})
    void aRecordIsOneByMoreThanChance(int away, String end) {
        Figures figures = monthly("Fleksjob", 37, i -> i == 36 ? 400 + away : 400);
        List<String> sentences = told(figures, NOW).sentences(0);
        assertThat(sentences.stream().filter(s -> s.contains(" antal i hele perioden")).toList())
                .isEqualTo(
                        end.isEmpty()
                                ? List.of()
                                : List.of(
                                        (400 + away)
                                                + " er det "
                                                + end
                                                + " antal i hele perioden fra marts 2022."));
    }

    /** What the title says of each line is where its line ends, seen from 100. */
    @Property
    void aChartOfIndicesIsTitledByWhatIsSeenInIt(
            @ForAll @Size(min = 3, max = 48) List<@IntRange(min = 200, max = 900) Integer> own,
            @ForAll @IntRange(min = 200, max = 900) int first,
            @ForAll @IntRange(min = 200, max = 900) int last) {
        int months = own.size();
        Figures figures = new Figures();
        for (int i = 0; i < months; i++) {
            Period at = Period.month(NOW.last().minusMonths(months - 1L - i));
            figures.add("Hedensted", "Fleksjob", FULL_TIME, at, own.get(i));
            int other = first + (last - first) * i / (months - 1);
            figures.add("RAR Østjylland", "Fleksjob", FULL_TIME, at, other);
        }
        Diagram drawn = told(figures, NOW).chapter().diagrams().get(0);
        Diagram.Point end = drawn.points().get(drawn.points().size() - 1);
        int change = own.get(months - 1) - own.get(months - drawn.points().size());
        String still = change == 0 ? "uændret" : "stort set uændret";
        String ends =
                drawn.names().get(0)
                        + " "
                        + (Math.abs(change) > 1 ? from100(end.figures().get(0)) : still)
                        + ", "
                        + drawn.names().get(1)
                        + " "
                        + (Math.abs(change) > 1 || isMore(end)
                                ? from100(end.figures().get(1))
                                : isExact(end.figures().get(1)) ? "uændret" : "stort set uændret");
        String begin =
                PeriodNames.of(Period.month(NOW.last().minusMonths(drawn.points().size() - 1L)));
        assertThat(DanishNames.broken(drawn.said()))
                .isEqualTo(
                        "Antal fuldtidspersoner i fleksjob siden "
                                + begin
                                + " (indeks 100): "
                                + once(ends));
    }

    /** What is the same of both is said once. */
    private static String once(String ends) {
        Matcher both = Pattern.compile("Hedensted (.*), RAR Østjylland (.*)").matcher(ends);
        return both.matches()
                        && both.group(1).equals(both.group(2))
                        && both.group(1).endsWith("uændret")
                ? "begge områder " + both.group(1)
                : ends;
    }

    /** Whether the other area has moved more than the own one, as it shows, or much. */
    private static boolean isMore(Diagram.Point end) {
        long other = tenths(end.figures().get(1));
        return other > tenths(end.figures().get(0)) || other >= 5;
    }

    private static long tenths(Expression index) {
        return Math.round(Math.abs(((Figure.Known) index.figure()).value() - 100) * 10 - 1e-6);
    }

    private static boolean isExact(Expression index) {
        return Math.abs(((Figure.Known) index.figure()).value() - 100) < 1e-6;
    }

    private static String from100(Expression index) {
        double change = ((Figure.Known) index.figure()).value() - 100;
        String size = String.format(Locale.forLanguageTag("da-DK"), "%.1f", Math.abs(change));
        if (size.equals("0,0")) {
            return Math.abs(change) < 1e-6 ? "uændret" : "stort set uændret";
        }
        return (change < 0 ? "faldt " : "steg ") + size + " pct.";
    }

    /** What lies behind a break cannot be held against what lies before it. */
    @Test
    void aChartWithABreakSaysWhatItIsAndNoChange() {
        Period now = Period.month(2018, 3);
        Figures figures = new Figures();
        for (int i = 0; i < 25; i++) {
            Period at = Period.month(now.last().minusMonths(24L - i));
            figures.add("Hedensted", "A-dagpenge", FULL_TIME, at, 500 + i);
            figures.add("RAR Østjylland", "A-dagpenge", FULL_TIME, at, 9000 - i);
        }
        Diagram drawn = told(figures, now).chapter().diagrams().get(0);
        assertThat(drawn.breaks()).isNotEmpty();
        assertThat(drawn.said())
                .isEqualTo("Fuldtidspersoner på A-dagpenge (indeks, marts 2016 = 100)");
    }

    /** What the curve is cut by, no sentence reads across; of a total, what breaks its parts. */
    @ParameterizedTest
    @CsvSource({
        "Fleksjob, '', true",
        "Tidlig pension, '', false",
        "Ydelsesgrupper i alt, '', false",
        "Ydelsesgrupper i alt, 'Fleksjob, Sygedagpenge', true",
        "Ydelsesgrupper i alt, 'Fleksjob, Tidlig pension', false",
        "Ydelsesgrupper i alt, 'Fleksjob', false",
    })
    void sentencesAndCurveFollowOneRuleForBreaks(String lead, String parts, boolean whole) {
        Period now = Period.month(2023, 3);
        Figures figures = new Figures();
        for (int i = 0; i < 25; i++) {
            Period at = Period.month(now.last().minusMonths(24L - i));
            figures.add("Hedensted", lead, FULL_TIME, at, 1000 + 5 * i);
            for (String part :
                    parts.isEmpty() ? List.<String>of() : List.of(parts.split(", ", -1))) {
                figures.add("Hedensted", part, FULL_TIME, at, (1000 + 5 * i) / 2.0);
            }
        }
        Told told = told(figures, now);
        assertThat(told.chapter().diagrams().get(0).breaks().isEmpty()).isEqualTo(whole);
        assertThat(told.sentences(0).stream().anyMatch(s -> s.contains("det højeste antal")))
                .isEqualTo(whole);
        assertThat(told.sentences(0).get(0))
                .isEqualTo(
                        whole
                                ? "I marts 2023 var indekset for Hedensted 112,0 (marts 2021 = 100),"
                                        + " og antallet var steget med 5,7 pct. over de seneste 12"
                                        + " måneder."
                                : "I marts 2023 var der 1.120 fuldtidspersoner på "
                                        + (parts.isEmpty() && lead.startsWith("T")
                                                ? "tidlig pension"
                                                : "offentlige ydelser")
                                        + " i Hedensted mod 1.060 i marts 2022.");
    }

    /** One of fewer than fifty is more than two percent: no index, and no curves of one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 19, 49, 50, 60})
    void ofFewThereAreNumbersAndNoIndex(int before) {
        Figures figures = new Figures();
        for (int i = 0; i < 25; i++) {
            int level = i < 12 ? 70 : i < 24 ? before : before + 2;
            Period at = Period.month(NOW.last().minusMonths(24L - i));
            figures.add("Hedensted", "Fleksjob", FULL_TIME, at, level);
            figures.add("RAR Østjylland", "Fleksjob", FULL_TIME, at, 1000 + i);
        }
        Told told = told(figures, NOW);
        boolean few = before < 50;
        assertThat(told.sentences(0).get(0))
                .isEqualTo(
                        few
                                ? String.format(
                                        Locale.ROOT,
                                        "I marts 2025 var der %d fuldtidspersoner i fleksjob i"
                                                + " Hedensted mod %d i marts 2024.",
                                        before + 2,
                                        before)
                                : String.format(
                                        Locale.forLanguageTag("da"),
                                        "I marts 2025 var indekset for Hedensted %.1f (marts 2023 ="
                                                + " 100), og antallet var steget med %.1f pct. over"
                                                + " de seneste 12 måneder.",
                                        (before + 2) / 0.7,
                                        200.0 / before));
        assertThat(told.notes().toString().contains("I marts 2024 var der under 50 fuldtids"))
                .isEqualTo(few);
        Diagram diagram = told.chapter().diagrams().get(0);
        assertThat(diagram.kind()).isEqualTo(few ? Chart.Kind.LINES : Chart.Kind.INDEX);
        assertThat(DanishNames.broken(diagram.said()))
                .isEqualTo(
                        few
                                ? "Antal fuldtidspersoner i fleksjob siden marts 2023: Hedensted "
                                        + (70 - before - 2)
                                        + " færre"
                                : String.format(
                                        Locale.forLanguageTag("da"),
                                        "Antal fuldtidspersoner i fleksjob siden marts 2023 (indeks"
                                                + " 100): Hedensted faldt %.1f pct., RAR Østjylland"
                                                + " steg 2,4 pct.",
                                        100 - (before + 2) / 0.7));
    }

    private static Told told(Figures figures, Period now) {
        return Told.of(DevelopmentChapter::of, figures.dataset(), now, "RAR Østjylland")
                .orElseThrow();
    }

    private static Figures monthly(String benefit, int months, IntToDoubleFunction level) {
        Figures figures = new Figures();
        for (String area : List.of("Hedensted", "RAR Østjylland")) {
            for (int i = 0; i < months; i++) {
                Period at = Period.month(NOW.last().minusMonths(months - 1L - i));
                figures.add(area, benefit, FULL_TIME, at, level.applyAsDouble(i));
            }
        }
        return figures;
    }

    private static Figures every(Period last, int count, int step) {
        Figures figures = new Figures();
        for (int i = 0; i < count; i++) {
            Period at = SeriesPeriods.earlier(last, i * step);
            figures.add("Hedensted", "Fleksjob", FULL_TIME, at, 100 + i);
        }
        return figures;
    }
}
