package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A change is told to be usual or not, where the own area has a past to tell it by. */
class UsualChangesTest {

    private static final String S = "Sygedagpenge";
    private static final String F = "Fleksjob";
    private static final String USUAL = "inden for de sædvanlige udsving";
    private static final String UNUSUAL = "uden for de sædvanlige udsving";

    @TempDir Path folder;

    private final DatedExport export = new DatedExport();

    private void months(int count, int newest) {
        Random random = new Random(7);
        for (int i = 0; i < count; i++) {
            YearMonth m = YearMonth.of(2023, 9).minusMonths(count - 1L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            int noise = (int) Math.round(8 * random.nextGaussian());
            export.add("Hedensted", S, at, i == count - 1 ? newest : 500 + noise);
            export.add("Hedensted", F, at, 70 + noise / 2);
        }
    }

    @Test
    void aFallByHalfIsUnusualAndOneBySevenIsNot() {
        months(49, 250);
        Made made = export.made(folder);
        assertThat(made.row("Overblik", S)).contains(UNUSUAL);
        assertThat(made.row("Overblik", F)).doesNotContain(USUAL);
        assertThat(made.text("Overblik"))
                .contains("Ændringen for fleksjob i Hedensted er " + USUAL + ".");
        assertThat(made.text("Overblik").split("Sædvanlige udsving:", -1)).hasSize(2);
    }

    /** A line without words is as usual, or it is said that nobody can tell, and why. */
    @ParameterizedTest
    @MethodSource("courses")
    void aBlankMeansOneThing(Map<String, Course> courses, List<String> remarks, String marked) {
        YearMonth now = YearMonth.of(2019, 9);
        for (Map.Entry<String, Course> each : courses.entrySet()) {
            for (int i = 0; i < 61; i++) {
                YearMonth m = now.minusMonths(60L - i);
                String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
                each.getValue()
                        .at(i)
                        .ifPresent(level -> export.add("Hedensted", each.getKey(), at, level));
            }
        }
        Made made = export.made(folder);
        String text = made.text("Overblik");
        assertThat(text.replace("\n", " ")).contains(remarks);
        for (String benefit : courses.keySet()) {
            boolean isMarked = benefit.equals(S) && !marked.isEmpty();
            assertThat(
                            made.row("Overblik", benefit).stream()
                                    .anyMatch(
                                            cell ->
                                                    cell.contains("uden for")
                                                            || cell.contains("hidtil")
                                                            || cell.contains(" mdr.")))
                    .as("%s: %s", benefit, made.row("Overblik", benefit))
                    .isEqualTo(isMarked);
        }
        assertThat(String.join("", made.row("Overblik", S))).endsWith(marked);
    }

    /** Changes of fewer than five are told nowhere, and nobody is to ask about them. */
    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "8, true", "-4, false", "-5, true"})
    void aHandfulOfPersonsIsNoDoubt(int newest, boolean named) {
        YearMonth now = YearMonth.of(2019, 9);
        for (int i = 0; i < 61; i++) {
            YearMonth m = now.minusMonths(60L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            export.add("Hedensted", S, at, outermost(500, 1, newest).at(i).orElseThrow());
            export.add("Hedensted", F, at, flat(90).at(i).orElseThrow());
        }
        String text = export.made(folder).text("Overblik").replace("\n", " ");
        assertThat(text.contains("kan ikke afgøres for sygedagpenge")).isEqualTo(named);
        assertThat(text).contains("i Hedensted er " + USUAL);
    }

    /** Of the total and of what drives it the sentences say it. */
    @ParameterizedTest
    @CsvSource({
        "60, 70, den største stigning, 'største stigning i 49 mdr.'",
        "60, -70, det største fald, 'største fald i 49 mdr.'",
        "90, 70, blandt de største stigninger, blandt de største stigninger hidtil",
        "60, 50, blandt de største stigninger, blandt de største stigninger hidtil",
        "60, 5, '', ''"
    })
    void theLargestChangesAreTold(int once, int newest, String told, String beside) {
        YearMonth now = YearMonth.of(2019, 9);
        for (int i = 0; i < 61; i++) {
            YearMonth m = now.minusMonths(60L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            int level = outermost(500, once, newest).at(i).orElseThrow();
            for (String benefit : List.of(F, "Ledighedsydelse", "Jobafklaringsforløb")) {
                export.add("Hedensted", benefit, at, 100);
            }
            export.add("Hedensted", S, at, level);
            export.add("Hedensted", "Ydelsesgrupper i alt", at, level + 300);
        }
        String text = export.made(folder).text("Kort fortalt").replace("\n", " ");
        assertThat(
                        text.contains(
                                ", hvilket er " + told + " i de 49 måneder, der kan sammenlignes."))
                .isEqualTo(!told.isEmpty());
        assertThat(text.contains("Også en ændring, der er blandt de største"))
                .isEqualTo(!told.isEmpty());
        if (!told.isEmpty()) {
            assertThat(text)
                    .contains(
                            "sygedagpenge ("
                                    + Math.abs(newest)
                                    + (newest < 0 ? " færre, " : " flere, ")
                                    + beside
                                    + ")");
        }
    }

    /** How many there are in a month, from 0 to 60, the newest; empty where there is no row. */
    private interface Course {
        OptionalInt at(int month);
    }

    private static Course flat(int level) {
        return i -> OptionalInt.of(level + (i * 7 + i / 12 * 5) % 11);
    }

    private static Course rising(int level) {
        return i -> OptionalInt.of(level + 10 * i + (i * 7) % 11);
    }

    private static Course late(int level) {
        return i -> i < 40 ? OptionalInt.empty() : flat(level).at(i);
    }

    /** Level but for one month, which is up by a number, and the newest. */
    private static Course outermost(int level, int once, int newest) {
        return i -> OptionalInt.of(level + (i == 60 ? newest : i == 30 ? once : 0));
    }

    private static Stream<Arguments> courses() {
        String along = "på linje med de foregående år";
        return Stream.of(
                Arguments.of(
                        Map.of(S, flat(500)),
                        List.of("Ændringen i Hedensted er " + USUAL + "."),
                        ""),
                Arguments.of(
                        Map.of(S, flat(500), F, flat(90)),
                        List.of("Ændringerne i Hedensted er " + USUAL + "."),
                        ""),
                Arguments.of(
                        Map.of(S, rising(500), F, flat(90)),
                        List.of("Ændringerne i Hedensted er " + USUAL + " eller " + along + "."),
                        ""),
                Arguments.of(
                        Map.of(S, outermost(500, 0, 300), F, flat(90), "Førtidspension", flat(900)),
                        List.of(
                                "Ændringerne i Hedensted er "
                                        + USUAL
                                        + ", hvor der ikke står andet."),
                        UNUSUAL),
                Arguments.of(
                        Map.of(S, outermost(500, 90, 70), F, flat(90), "Førtidspension", flat(900)),
                        List.of(
                                "hvor der ikke står andet.",
                                "Også en ændring, der er blandt de største eller mindste, kan være"
                                        + " tilfældig."),
                        "blandt de største stigninger i antal hidtil"),
                Arguments.of(
                        Map.of(S, outermost(500, 60, 70), F, flat(90), "Førtidspension", flat(900)),
                        List.of("hvor der ikke står andet."),
                        "største stigning i antal i 49 mdr."),
                Arguments.of(
                        Map.of(
                                S,
                                outermost(500, 60, -70),
                                F,
                                flat(90),
                                "Førtidspension",
                                flat(900)),
                        List.of(
                                "hvor der ikke står andet.",
                                "Også en ændring, der er blandt de største"),
                        "største fald i antal i 49 mdr."),
                Arguments.of(
                        Map.of(S, outermost(500, 1, 8), F, flat(90)),
                        List.of(
                                "Ændringen for fleksjob i Hedensted er " + USUAL + ".",
                                "kan ikke afgøres for sygedagpenge og \"I alt, viste ydelser (beregnet)\", da ændringen skiller sig ud, men er så lille, at den kan være tilfældig."),
                        ""),
                Arguments.of(
                        Map.of(S, late(500), F, flat(90), "Førtidspension", late(900)),
                        List.of(
                                "kan ikke afgøres for sygedagpenge, førtidspension og \"I alt, viste ydelser (beregnet)\", da der ikke"
                                        + " er tre års tal, der kan sammenlignes."),
                        ""),
                Arguments.of(
                        Map.of("Integrationsydelse", flat(500), S, flat(800), F, flat(90)),
                        List.of(
                                "kan ikke afgøres for integrationsydelse, da der er databrud siden september 2018"),
                        ""));
    }

    /** Whoever has the series before him would not call its largest change usual. */
    @ParameterizedTest
    @CsvSource({"100, true", "101, true", "103, true", "104, false", "97, false"})
    void theLargestChangeOfAllIsNotCalledUsual(int newest, boolean usual) {
        YearMonth now = YearMonth.of(2017, 9);
        for (int i = 0; i < 49; i++) {
            YearMonth m = now.minusMonths(48L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            export.add("Hedensted", S, at, i == 48 ? newest : 100 + i % 5);
        }
        assertThat(export.made(folder).text("Overblik").contains(USUAL)).isEqualTo(usual);
    }

    /** What goes on and on in one direction has no ups and downs that a change could be one of. */
    @ParameterizedTest
    @CsvSource({"60, along", "61, along", "30, ''", "0, ''", "-5, ''", "900, uden"})
    void ofASteadyRiseAChangeIsAlongItOrNothing(int change, String told) {
        YearMonth now = YearMonth.of(2017, 9);
        for (int i = 0; i < 73; i++) {
            YearMonth m = now.minusMonths(72L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            int level = 1000 + 5 * i + (i / 12 + i) % 4;
            int base = 1000 + 5 * 60 + (5 + 60) % 4;
            export.add("Hedensted", S, at, i == 72 ? base + change : level);
        }
        String text = export.made(folder).text("Overblik");
        assertThat(text.contains("på linje med de foregående år")).isEqualTo(told.equals("along"));
        assertThat(text.contains(USUAL)).isFalse();
        assertThat(text.contains(UNUSUAL)).isEqualTo(told.equals("uden"));
    }

    /** Neither the largest of all nor the one after it is what anybody calls usual. */
    @ParameterizedTest
    @CsvSource({"40, false", "30, false", "12, true", "-12, true", "-30, false"})
    void aChangeAmongTheLargestIsNotCalledUsual(int change, boolean usual) {
        YearMonth now = YearMonth.of(2017, 9);
        int[] odd = new int[60];
        odd[20] = 31;
        odd[21] = 29;
        odd[33] = -1;
        odd[30] = -31;
        odd[31] = -29;
        for (int i = 0; i < 61; i++) {
            YearMonth m = now.minusMonths(60L - i);
            String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
            int wave = 15 * (i / 12 % 2) * (i % 2 == 0 ? 1 : -1);
            int level = 1200 + wave + (i < 60 ? odd[i] : 0);
            int base = 1200 + 15 * (48 / 12 % 2) + odd[48];
            export.add("Hedensted", S, at, i == 60 ? base + change : level);
        }
        assertThat(export.made(folder).text("Overblik").contains(USUAL)).isEqualTo(usual);
    }

    @Test
    void withoutThreeYearsOfPastNothingIsTold() {
        months(36, 250);
        assertThat(export.made(folder).text("Overblik")).doesNotContain("sædvanlige udsving");
    }

    @Test
    void acrossABreakNothingIsTold() {
        String a = "A-dagpenge";
        for (String last : List.of("2017-12", "2018-09")) {
            DatedExport broken = new DatedExport();
            for (int i = 0; i < 60; i++) {
                YearMonth m = YearMonth.parse(last).minusMonths(i);
                String at = String.format(Locale.ROOT, "%dM%02d", m.getYear(), m.getMonthValue());
                broken.add("Hedensted", a, at, 500 + i % 7);
            }
            boolean across = last.equals("2017-12");
            assertThat(broken.made(folder).text("Overblik").contains(USUAL)).isEqualTo(!across);
        }
    }
}
