package dk.overblik.report.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Observation;
import dk.overblik.model.Observation.Notation;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.model.Source;
import dk.overblik.model.dataset.Dataset;
import dk.overblik.model.dataset.DatasetBuilder;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Cell;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Wording;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.choice.Settings;
import dk.overblik.report.choice.Settings.Goal.Kind;
import dk.overblik.report.choice.Settings.Goal.Rule;
import dk.overblik.report.verdict.DatedGoals;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GoalVerdictsTest {

    private static final Area OWN = new Area("Hedensted", Area.Kind.MUNICIPALITY);
    private static final Area OTHER = new Area("RAR Østjylland", Area.Kind.RAR);
    private static final Area LAND = new Area("Hele landet", Area.Kind.COUNTRY);
    private static final Period NOW = Period.quarter(2017, 3);
    private static final BenefitGroup SICK = BenefitGroup.group("Sygedagpenge");
    private static final BenefitGroup JOB = BenefitGroup.group("Jobafklaringsforløb");
    private static final String DISTANCE = "Afstand i ";
    private static final Measure KRONER =
            new Measure(
                    "Offentlige udgifter pr. person i arbejdsstyrken",
                    Concept.EXPENDITURE_PER_PERSON);
    private static final Measure PERSONS =
            new Measure("Antal fuldtidspersoner", Concept.FULL_TIME_PERSONS);
    private static final Measure RANK =
            new Measure("Placering på benchmarkranglisten", Concept.RANK);
    private static final Measure SHARE =
            new Measure("Fuldtidspersoner i pct. af arbejdsstyrken", Concept.SHARE_OF_WORKFORCE);

    private final DatasetBuilder figures = new DatasetBuilder();
    private int row;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Both rise, and the own figure less: 5,6 - 2,4 = 3,2.
                "EXTRA_FALL; 1000; 1024; 1000; 1056; 1; 'nået 2,2 pct.point'",
                "EXTRA_FALL; 1000; 1024; 1000; 1056; 3.2; 'nået 0,0 pct.point'",
                "EXTRA_FALL; 1000; 1024; 1000; 1056; 3.3; 'ikke nået -0,1 pct.point'",
                "EXTRA_FALL; 1000; 987; 1000; 946; 2; 'ikke nået -6,1 pct.point'",
                // What is missing is never said to be nothing.
                "EXTRA_FALL; 1000; 1024; 1000; 1056; 3.24; 'ikke nået 0,0 pct.point mangler under"
                        + " 0,1 pct.point'",
                "LEVEL_WITH_OR_ABOVE; 1; 1000; 1; 1000; 0; 'nået 0 kr.'",
                "LEVEL_WITH_OR_ABOVE; 1; 999.5; 1; 1000; 0; 'ikke nået -0,50 kr.'",
                "LEVEL_WITH_OR_BELOW; 1; 999.5; 1; 1000; 0; 'nået 0,50 kr.'",
                "AT_MOST; 1; 900; 1; 1; 899; 'ikke nået -1 kr.'",
                "AT_LEAST; 1; 900; 1; 1; 899; 'nået 1 kr.'",
                "CHANGE_AT_MOST; 100; 98; 1; 1; -2; 'nået 0,0 pct.point'",
                "CHANGE_AT_MOST; 100; 98; 1; 1; -3; 'ikke nået -1,0 pct.point'",
                "CHANGE_AT_LEAST; 100; 98; 1; 1; -3; 'nået 1,0 pct.point'"
            })
    void aRuleIsHeldAgainstUnroundedFigures(
            Kind kind,
            double before,
            double now,
            double otherBefore,
            double otherNow,
            double limit,
            String verdict) {
        add(OWN, SICK, KRONER, before, now);
        add(OTHER, SICK, KRONER, otherBefore, otherNow);
        assertThat(verdict(KRONER, kind, limit, SICK)).isEqualTo(verdict);
    }

    @Test
    void whatALargerFallIsJudgedByStandsInTheLine() {
        add(OWN, SICK, KRONER, 1000, 1024);
        add(OTHER, SICK, KRONER, 1000, 1056);
        Table table = table(KRONER, Kind.EXTRA_FALL, 1, SICK);
        int at = table.columns().stream().map(Table.Column::heading).toList().indexOf("Merfald");
        Line line = table.lines().get(0);
        assertThat(table.shown(line, at)).isEqualTo("3,2");
        assertThat(table.shown(line, at + 1)).isEqualTo("1,0");
        assertThat(table.shown(line, at + 2)).isEqualTo("2,2");
    }

    @Test
    void noColumnOfLargerFallsStandsWhereNoGoalAsksForOne() {
        add(OWN, SICK, KRONER, 1000, 1024);
        add(OTHER, SICK, KRONER, 1000, 1056);
        assertThat(table(KRONER, Kind.AT_MOST, 1, SICK).columns())
                .extracting(Table.Column::heading)
                .doesNotContain("Merfald");
    }

    /**
     * Of 600 and 400 kr. one falls by 10 and one rises by 10 pct.: by 2 pct. together, not by 0.
     */
    @Test
    void severalBenefitsAreAddedUpAndTheirPercentsNeverAveraged() {
        add(OWN, SICK, KRONER, 600, 540);
        add(OWN, JOB, KRONER, 400, 440);
        add(OTHER, SICK, KRONER, 500, 500);
        add(OTHER, JOB, KRONER, 500, 500);
        assertThat(verdict(KRONER, Kind.EXTRA_FALL, 2, SICK, JOB)).isEqualTo("nået 0,0 pct.point");
        assertThat(figure(KRONER, Kind.EXTRA_FALL, 2, 1, SICK, JOB)).isEqualTo(Figure.known(-2));
    }

    @Test
    void aGoalIsLeftUndecidedWhereOneFigureIsMissing() {
        add(OWN, SICK, KRONER, 600, 540);
        add(OTHER, SICK, KRONER, 500, 500);
        add(OTHER, JOB, KRONER, 500, 500);
        hide(OWN, JOB, KRONER);
        Line line = line(KRONER, Kind.EXTRA_FALL, 2, SICK, JOB);
        assertThat(shown(line, 0)).isEqualTo("kan ikke afgøres");
        assertThat(line.remark())
                .contains("Jobafklaringsforløb, Hedensted")
                .contains("(diskretioneret)");
    }

    @Test
    void whatIsMissingIsAlsoSaidInFullTimePersons() {
        add(OWN, SICK, PERSONS, 200, 200);
        add(OTHER, SICK, PERSONS, 1000, 1010);
        assertThat(verdict(PERSONS, Kind.EXTRA_FALL, 4, SICK))
                .isEqualTo("ikke nået -3,0 pct.point -6 fuldtidspersoner");
        assertThat(verdict(PERSONS, Kind.AT_MOST, 180, SICK))
                .isEqualTo("ikke nået -20 fuldtidspersoner");
    }

    /** Person by person, with whole numbers alone: the first that reaches the goal is enough. */
    @ParameterizedTest
    @CsvSource({
        "CHANGE_AT_MOST, 420, 413, -2",
        "CHANGE_AT_MOST, 1174, 1151, -2",
        "CHANGE_AT_MOST, 400, 393, -2",
        "CHANGE_AT_MOST, 400, 392, -2",
        "CHANGE_AT_MOST, 420, 405, -2",
        "CHANGE_AT_MOST, 7, 7, 0",
        "CHANGE_AT_LEAST, 420, 413, 3",
        "CHANGE_AT_LEAST, 333, 344, 3",
        "CHANGE_AT_LEAST, 333, 343, 3",
        "CHANGE_AT_LEAST, 300, 309, 3",
        "AT_MOST, 1, 413, 410",
        "AT_MOST, 1, 413, 413",
        "AT_LEAST, 1, 413, 420"
    })
    void asManyPersonsAreMissingAsItTakesToReachTheGoal(
            Kind kind, long before, long now, long limit) {
        add(OWN, SICK, PERSONS, (double) before, (double) now);
        int column = headings(PERSONS, kind, (double) limit).indexOf("Afstand i fuldtidspersoner");
        assertThat(figure(PERSONS, kind, (double) limit, column, SICK))
                .isEqualTo(Figure.known((double) personByPerson(kind, before, now, limit)));
    }

    private static long personByPerson(Kind kind, long before, long now, long limit) {
        boolean down = kind == Kind.CHANGE_AT_MOST || kind == Kind.AT_MOST;
        long moved = 0;
        if (isReached(kind, before, now, limit)) {
            while (isReached(kind, before, now + (down ? moved + 1 : -moved - 1), limit)) {
                moved++;
            }
            return moved;
        }
        while (!isReached(kind, before, now - (down ? moved : -moved), limit)) {
            moved++;
        }
        return -moved;
    }

    private static boolean isReached(Kind kind, long before, long now, long limit) {
        return switch (kind) {
            case CHANGE_AT_MOST -> 100 * (now - before) <= limit * before;
            case CHANGE_AT_LEAST -> 100 * (now - before) >= limit * before;
            case AT_MOST -> now <= limit;
            case AT_LEAST -> now >= limit;
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    @Test
    void ofAFractionOfAPersonAWholeOneIsMissing() {
        add(OWN, SICK, PERSONS, 200, 181);
        assertThat(verdict(PERSONS, Kind.AT_MOST, 180.5, SICK))
                .isEqualTo("ikke nået -1 fuldtidspersoner");
        assertThat(verdict(PERSONS, Kind.AT_LEAST, 180.5, SICK))
                .isEqualTo("nået 0 fuldtidspersoner");
    }

    @Test
    void fromNobodyNoDistanceIsToldInPersons() {
        add(OWN, SICK, PERSONS, 0, 3);
        assertThat(verdict(PERSONS, Kind.CHANGE_AT_MOST, -2, SICK))
                .startsWith("kan ikke afgøres")
                .doesNotContain("-3");
    }

    @Test
    void sharesAreComparedInPercentagePoints() {
        add(OWN, SICK, SHARE, 2.0, 1.9);
        add(OTHER, SICK, SHARE, 4.0, 4.1);
        assertThat(figure(SHARE, Kind.EXTRA_FALL, 0.1, 5, SICK)).isInstanceOf(Figure.Known.class);
        assertThat(verdict(SHARE, Kind.EXTRA_FALL, 0.2, SICK)).isEqualTo("nået 0,0 pct.point");
        assertThat(verdict(SHARE, Kind.EXTRA_FALL, 0.5, SICK))
                .isEqualTo("ikke nået -0,3 pct.point");
    }

    /** Every measure that is of a benefit, under every group that is not all of them. */
    @ParameterizedTest
    @CsvSource({
        "PERSONS, GROUP",
        "PERSONS, UNNAMED",
        "PERSONS, SUM",
        "PERSONS, SHOWN_TOTAL",
        "FULL_TIME_PERSONS, GROUP",
        "FULL_TIME_PERSONS, UNNAMED",
        "FULL_TIME_PERSONS, SUM",
        "FULL_TIME_PERSONS, SHOWN_TOTAL",
        "SHARE_OF_WORKFORCE, GROUP",
        "SHARE_OF_WORKFORCE, UNNAMED",
        "SHARE_OF_WORKFORCE, SHOWN_TOTAL",
        "SHARE_OF_POPULATION, GROUP",
        "EXPENDITURE_PER_PERSON, GROUP",
        "EXPENDITURE_PER_PERSON, UNNAMED",
        "RANK, GROUP",
        "OTHER, GROUP",
        "OTHER, SHOWN_TOTAL"
    })
    void aGoalOfAllBenefitsIsNeverJudgedOnSome(Concept concept, BenefitGroup.Kind kind) {
        String name = kind == BenefitGroup.Kind.UNNAMED ? "" : "Kontanthjælp";
        Measure measure = new Measure("Antal af noget", concept);
        add(OWN, new BenefitGroup(name, kind), measure, 3, 2);
        assertThat(GoalsChapter.of(scope(goal(measure, Kind.AT_MOST, 12)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_TIME_PERSONS, TOTAL",
        "SHARE_OF_WORKFORCE, TOTAL",
        "EXPENDITURE_PER_PERSON, TOTAL",
        "RANK, TOTAL",
        "OTHER, TOTAL",
        "OTHER, UNNAMED"
    })
    void aGoalOfAllBenefitsIsJudgedOnTheTotalThatTheExportHas(
            Concept concept, BenefitGroup.Kind kind) {
        String name = kind == BenefitGroup.Kind.UNNAMED ? "" : "Ydelsesgrupper i alt";
        Measure measure = new Measure("Antal af noget", concept);
        add(OWN, SICK, measure, 900, 900);
        add(OWN, new BenefitGroup(name, kind), measure, 3, 2);
        assertThat(verdict(measure, Kind.AT_MOST, 12)).startsWith("nået");
    }

    @Test
    void goalsWithoutFiguresCountAmongThoseThatAreSet() {
        add(OWN, SICK, PERSONS, 200, 180);
        Scope scope =
                scope(
                        goal(PERSONS, Kind.AT_MOST, 190, SICK),
                        goal(PERSONS, Kind.AT_MOST, 10, JOB),
                        goal(KRONER, Kind.AT_MOST, 10, SICK));
        Table table = GoalsChapter.of(scope).orElseThrow().tables().get(0);
        assertThat(lead(table)).isEqualTo("1 af 3 mål er nået; 2 kan ikke afgøres.");
    }

    /** Every kind of rule, and each of the reasons: none is left out of what is counted. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void aGoalWithoutFiguresStandsInItsLineWithTheReason(Kind kind) {
        add(OWN, SICK, PERSONS, 200, 180);
        put(OWN, JOB, PERSONS, NOW.yearBefore(), Figure.missing(Reason.CONFIDENTIAL));
        put(OWN, JOB, PERSONS, NOW, Figure.missing(Reason.CONFIDENTIAL));
        Table table =
                judgedTable(
                        renamed("Vurderet", goal(PERSONS, Kind.AT_MOST, 190, SICK)),
                        renamed("Skjult", goal(PERSONS, kind, 10, JOB)),
                        renamed("Ukendt", goal(KRONER, kind, 10, SICK)));
        assertThat(table.lines().stream().map(Line::label))
                .containsExactly("Skjult", "Ukendt", "Vurderet");
        for (Line line : table.lines().subList(0, 2)) {
            assertThat(table.shown(line, 0)).isEqualTo("kan ikke afgøres");
            assertThat(table.shown(line, heading(table, OWN.name()))).isEqualTo(".");
        }
        assertThat(table.lines().get(0).remark()).contains("(diskretioneret)");
        assertThat(table.lines().get(1).remark()).isEqualTo("ikke i udtrækket");
        assertThat(lead(table)).isEqualTo("1 af 3 mål er nået; 2 kan ikke afgøres.");
    }

    @Test
    void aGoalWithoutFiguresStandsAmongTheOthersInShort() {
        add(OWN, SICK, PERSONS, 200, 180);
        Scope scope =
                scope(
                        renamed("Vurderet", goal(PERSONS, Kind.AT_MOST, 190, SICK)),
                        renamed("Ukendt", goal(KRONER, Kind.AT_MOST, 10, SICK)));
        Table table = DatedGoals.inShort(scope, DatedGoals.of(scope), "");
        assertThat(table.lines().stream().map(line -> line.label() + table.shown(line, 0)))
                .containsExactly("Ukendtkan ikke afgøres", "Vurderetnået");
    }

    private static String lead(Table table) {
        return table.lead()
                .orElseThrow()
                .text(at -> table.lines().get(at.line()).figure(at.column()).figure());
    }

    @Test
    void distancesOfOneUnitStandUnderOneHeadingThatNamesIt() {
        add(OWN, SICK, PERSONS, 200, 180);
        add(OWN, SICK, SHARE, 2.0, 1.9);
        Settings.Goal persons = goal(PERSONS, Kind.AT_MOST, 190, SICK);
        Settings.Goal share = goal(SHARE, Kind.AT_MOST, 2, SICK);
        assertThat(judged(persons)).contains("Afstand i fuldtidspersoner");
        assertThat(judged(share)).contains("Afstand i pct.point");
        for (List<Settings.Goal> both : List.of(List.of(persons, share), List.of(share, persons))) {
            assertThat(judged(both.toArray(Settings.Goal[]::new)))
                    .containsSubsequence("Afstand i pct.point", "Afstand i fuldtidspersoner")
                    .filteredOn(heading -> heading.startsWith("Afstand"))
                    .hasSize(2);
        }
    }

    /** Each pair of units: a goal is judged by the distance in its own column, and so counted. */
    @Test
    void aGoalIsJudgedByTheDistanceOfItsOwnUnit() {
        add(OWN, SICK, PERSONS, 200, 180);
        add(OWN, SICK, SHARE, 2.0, 1.9);
        add(OWN, SICK, KRONER, 900, 950);
        List<Settings.Goal> goals =
                List.of(
                        goal(PERSONS, Kind.AT_MOST, 190, SICK),
                        goal(PERSONS, Kind.CHANGE_AT_MOST, -20, SICK),
                        goal(SHARE, Kind.AT_MOST, 2, SICK),
                        goal(KRONER, Kind.AT_MOST, 900, SICK));
        List<String> alone = List.of("nået 10", "ikke nået -10,0 -20", "nået 0,1", "ikke nået -50");
        for (int one = 0; one < goals.size(); one++) {
            for (int other = 0; other < goals.size(); other++) {
                Table table = judgedTable(goals.get(one), goals.get(other));
                assertThat(table.lines().stream().map(line -> told(table, line)))
                        .containsExactlyInAnyOrder(alone.get(one), alone.get(other));
                int reached = 2 - one % 2 - other % 2;
                assertThat(lead(table))
                        .startsWith(reached == 0 ? "Ingen af de 2 mål" : reached + " af 2 mål");
            }
        }
    }

    @Test
    void whoseFigureStandsBesideTheOwnIsNeverLeftToGuess() {
        add(OWN, SICK, SHARE, 2.0, 1.9);
        add(OTHER, SICK, SHARE, 2.0, 2.1);
        add(LAND, SICK, SHARE, 3.0, 3.1);
        add(OWN, SICK, PERSONS, 200, 180);
        add(OTHER, SICK, PERSONS, 9000, 9000);
        Settings.Goal other = goal(SHARE, Kind.LEVEL_WITH_OR_BELOW, 0, SICK);
        Settings.Goal land = against(LAND, SHARE, Kind.LEVEL_WITH_OR_BELOW, 0, SICK);
        Settings.Goal level = goal(PERSONS, Kind.AT_MOST, 190, SICK);
        assertThat(judged(other)).contains(OTHER.name()).doesNotContain("Sammenlignet med");
        assertThat(judged(other, level)).contains(OTHER.name()).doesNotContain("Sammenligning");
        assertThat(judged(level)).doesNotContain(OTHER.name(), "Sammenligning");
        assertThat(judged(other, land)).containsSubsequence(OTHER.name(), LAND.name(), "Måltal");
        assertThat(row(0, other, land, level))
                .containsSubsequence("1,9 pct.", "2,1 pct.", "", "2,1 pct.");
        assertThat(row(1, other, land, level))
                .containsSubsequence("1,9 pct.", "", "3,1 pct.", "3,1 pct.");
        assertThat(row(2, other, land, level)).containsSubsequence("180", "", "", "190");
        add(new Area("RAR Fyn", Area.Kind.RAR), SICK, SHARE, 4.0, 4.1);
        Settings.Goal third =
                against(
                        new Area("RAR Fyn", Area.Kind.RAR),
                        SHARE,
                        Kind.LEVEL_WITH_OR_BELOW,
                        0,
                        SICK);
        assertThat(row(0, other, land, third, level)).contains("2,1 pct.", OTHER.name());
        assertThat(row(1, other, land, third, level)).contains("3,1 pct.", LAND.name());
        assertThat(row(3, other, land, third, level))
                .doesNotContain("9.000", OTHER.name(), LAND.name());
    }

    /** Each kind of rule, of each unit: what is asked for ends with the target and its unit. */
    @Test
    void whatIsAskedForIsSaidToItsEnd() {
        add(OWN, SICK, SHARE, 2.0, 1.9);
        add(OTHER, SICK, SHARE, 2.0, 2.1);
        add(OWN, SICK, KRONER, 900, 950);
        add(OTHER, SICK, KRONER, 900, 1234);
        add(OWN, SICK, PERSONS, 200, 180);
        add(OWN, SICK, RANK, 20, 30);
        Map<String, Settings.Goal> asked = new LinkedHashMap<>();
        asked.put("højst 2,0 pct.", goal(SHARE, Kind.AT_MOST, 2, SICK));
        asked.put("højst 2,25 pct.", goal(SHARE, Kind.AT_MOST, 2.25, SICK));
        asked.put("mindst 1.960 kr.", goal(KRONER, Kind.AT_LEAST, 1960, SICK));
        asked.put("fald på mindst 7,0 pct.", goal(KRONER, Kind.CHANGE_AT_MOST, -7, SICK));
        asked.put("stigning på højst 7,0 pct.", goal(KRONER, Kind.CHANGE_AT_MOST, 7, SICK));
        asked.put("ingen stigning", goal(KRONER, Kind.CHANGE_AT_MOST, 0, SICK));
        asked.put("fald på højst 0,05 pct.", goal(KRONER, Kind.CHANGE_AT_LEAST, -0.05, SICK));
        asked.put("stigning på mindst 7,0 pct.point", goal(SHARE, Kind.CHANGE_AT_LEAST, 7, SICK));
        asked.put("intet fald", goal(SHARE, Kind.CHANGE_AT_LEAST, 0, SICK));
        asked.put("merfald mindst 1,0 pct.point", goal(KRONER, Kind.EXTRA_FALL, 1, SICK));
        asked.put("højst 1.190 fuldtidspersoner", goal(PERSONS, Kind.AT_MOST, 1190, SICK));
        asked.put("højst nr. 25", goal(RANK, Kind.AT_MOST, 25, SICK));
        asked.put(
                "mindst som i RAR Østjylland (1.234 kr.)",
                goal(KRONER, Kind.LEVEL_WITH_OR_ABOVE, 0, SICK));
        asked.put(
                "højst som i RAR Østjylland (2,1 pct.)",
                goal(SHARE, Kind.LEVEL_WITH_OR_BELOW, 0, SICK));
        asked.put(
                "højst som i hele landet", against(LAND, SHARE, Kind.LEVEL_WITH_OR_BELOW, 0, SICK));
        asked.forEach(
                (words, goal) -> {
                    Table table = judgedTable(goal);
                    int demand =
                            table.columns().stream()
                                    .map(Table.Column::heading)
                                    .toList()
                                    .indexOf("Krav");
                    assertThat(table.shown(table.lines().get(0), demand)).isEqualTo(words);
                });
    }

    @Test
    void whatIsMeasuredStandsInItsLineWhereGoalsAreOfSeveralMeasures() {
        add(OWN, SICK, SHARE, 2.0, 1.9);
        add(OWN, SICK, KRONER, 900, 950);
        add(OWN, SICK, PERSONS, 200, 180);
        Table table =
                judgedTable(
                        renamed("Andel", goal(SHARE, Kind.AT_MOST, 2, SICK)),
                        renamed("Stigning", goal(KRONER, Kind.CHANGE_AT_MOST, 7, SICK)),
                        renamed("Antal", goal(PERSONS, Kind.AT_MOST, 190, SICK)));
        int last = table.columns().size() - 1;
        assertThat(table.columns().get(last).heading()).isEqualTo("Målt på");
        assertThat(table.lines().stream().map(line -> table.shown(line, last)))
                .containsExactly(
                        "Fuldtidspersoner i pct. af arbejdsstyrken",
                        "Udvikling i offentlige udgifter pr. person i arbejdsstyrken",
                        "Antal fuldtidspersoner");
        assertThat(table.sentences()).isEmpty();
        assertThat(table.lines().stream().map(line -> table.shown(line, 1)))
                .containsExactly("1,9 pct.", "5,6 pct.", "180");
    }

    /** A level is never read as a change, nor a number of persons as a percentage. */
    @Test
    void whatFiguresOfAColumnAreInStandsBehindThemWhereItIsNotTheSame() {
        add(OWN, SICK, SHARE, 2.0, 1.9);
        add(OTHER, SICK, SHARE, 2.0, 1.9);
        add(OWN, SICK, KRONER, 900, 950);
        add(OTHER, SICK, KRONER, 900, 950);
        add(OWN, SICK, PERSONS, 200, 180);
        add(OWN, SICK, RANK, 20, 30);
        // What the figures are in, those of the target, and of a larger fall in its heading.
        Map<Settings.Goal, List<String>> units = new LinkedHashMap<>();
        units.put(goal(SHARE, Kind.AT_MOST, 1, SICK), List.of("1,9 pct.", "1,0 pct.", ""));
        List<String> points = List.of("-0,1 pct.point", "1,0 pct.point", "");
        units.put(goal(SHARE, Kind.CHANGE_AT_MOST, 1, SICK), points);
        units.put(
                goal(SHARE, Kind.EXTRA_FALL, 1, SICK),
                List.of("-0,1 pct.point", "1,0 pct.point", "Merfald i pct.point"));
        units.put(goal(KRONER, Kind.AT_MOST, 1, SICK), List.of("950 kr.", "1 kr.", ""));
        units.put(
                goal(KRONER, Kind.EXTRA_FALL, 1, SICK),
                List.of("5,6 pct.", "1,0 pct.point", "Merfald i pct.point"));
        units.put(goal(PERSONS, Kind.AT_MOST, 1, SICK), List.of("180", "1", ""));
        units.put(
                goal(PERSONS, Kind.CHANGE_AT_MOST, 1, SICK), List.of("-10,0 pct.", "1,0 pct.", ""));
        units.put(goal(RANK, Kind.AT_MOST, 1, SICK), List.of("30", "1", ""));
        units.forEach(
                (one, shown) ->
                        units.forEach(
                                (other, others) -> {
                                    Table table =
                                            judgedTable(renamed("Et", one), renamed("To", other));
                                    assertThat(headings(table)).doesNotContain("Enhed");
                                    assertThat(saysUnits(table))
                                            .isEqualTo(differ(one, shown, other, others));
                                    for (Line line : table.lines()) {
                                        checkUnits(
                                                table,
                                                line,
                                                line.label().equals("Et") ? shown : others);
                                    }
                                }));
    }

    private static void checkUnits(Table table, Line line, List<String> shown) {
        List<String> expected = saysUnits(table) ? shown : digits(shown);
        assertThat(table.shown(line, 1)).isEqualTo(expected.get(0));
        assertThat(table.shown(line, heading(table, "Måltal"))).isEqualTo(expected.get(1));
        if (saysUnits(table) && !shown.get(2).isEmpty()) {
            assertThat(headings(table)).contains(shown.get(2));
        }
    }

    private static List<String> digits(List<String> shown) {
        return shown.stream().map(each -> each.replaceFirst(" .*", "")).toList();
    }

    private static boolean saysUnits(Table table) {
        return table.lines().stream().anyMatch(line -> table.shown(line, 1).contains(" "));
    }

    /** What is counted stands bare, so that two counts say nothing of what they are. */
    private static boolean differ(
            Settings.Goal one, List<String> shown, Settings.Goal other, List<String> others) {
        boolean alike =
                shown.get(0)
                                .replaceAll("[-0-9,]", "")
                                .equals(others.get(0).replaceAll("[-0-9,]", ""))
                        && isOfChange(one) == isOfChange(other);
        boolean bare = !shown.get(0).contains(" ") && !others.get(0).contains(" ");
        return !alike && !bare;
    }

    private static boolean isOfChange(Settings.Goal goal) {
        Kind kind = goal.rule().orElseThrow().kind();
        return kind == Kind.CHANGE_AT_MOST || kind == Kind.EXTRA_FALL;
    }

    private static List<String> headings(Table table) {
        return table.columns().stream().map(Table.Column::heading).toList();
    }

    private static int heading(Table table, String heading) {
        return headings(table).indexOf(heading);
    }

    /** Its level, that is: that its change is judged, the name does not say. */
    @Test
    void whatAllOtherGoalsAreMeasuredByIsSaidOnceUnderThem() {
        add(OWN, SICK, PERSONS, 200, 180);
        add(OWN, SICK, KRONER, 900, 950);
        Settings.Goal one = renamed("Antal", goal(PERSONS, Kind.AT_MOST, 190, SICK));
        Settings.Goal other = renamed("Flere", goal(PERSONS, Kind.AT_MOST, 200, SICK));
        String name = KRONER.label().toUpperCase(Locale.ROOT);
        String said = "Målt på \"Antal fuldtidspersoner\"";
        assertThat(under(one, other)).containsExactly(said + ".");
        assertThat(under(one)).containsExactly(said + ".");
        assertThat(under(one, other, renamed(name, goal(KRONER, Kind.AT_MOST, 960, SICK))))
                .containsExactly(said + ", hvor andet ikke fremgår.");
        assertThat(judged(one, renamed(name, goal(KRONER, Kind.AT_MOST, 960, SICK))))
                .doesNotContain("Målt på");
        assertThat(judged(one, renamed(name, goal(KRONER, Kind.CHANGE_AT_MOST, 7, SICK))))
                .contains("Målt på");
    }

    private List<String> under(Settings.Goal... goals) {
        return judgedTable(goals).sentences().stream()
                .map(said -> said.text(at -> Figure.known(0)))
                .toList();
    }

    /** By what is measured, unless that is what most are measured by. */
    @Test
    void goalsOfOneNameAreToldApartByTheirNames() {
        add(OWN, SICK, SHARE, 2.0, 1.9);
        add(OWN, SICK, KRONER, 900, 950);
        add(OWN, SICK, PERSONS, 200, 180);
        Settings.Goal[] goals = {
            goal(SHARE, Kind.AT_MOST, 2, SICK),
            goal(KRONER, Kind.AT_MOST, 960, SICK),
            renamed("Andre", goal(KRONER, Kind.AT_MOST, 970, SICK)),
            goal(PERSONS, Kind.AT_MOST, 190, SICK)
        };
        List<String> names =
                List.of(
                        "Målet (Fuldtidspersoner i pct. af arbejdsstyrken)",
                        "Målet",
                        "Andre",
                        "Målet (Antal fuldtidspersoner)");
        assertThat(judgedTable(goals).lines()).extracting(Line::label).isEqualTo(names);
        Table brief = DatedGoals.inShort(scope(goals), DatedGoals.of(scope(goals)), "");
        assertThat(brief.lines()).extracting(Line::label).isEqualTo(names);
        Table behind = GoalsChapter.of(scope(goals)).orElseThrow().tables().get(1);
        assertThat(behind.lines()).extracting(Line::label).contains("Målet", "Andre");
    }

    @Test
    void theDistancesInShortAreThoseOfTheSheet() {
        add(OWN, SICK, PERSONS, 200, 180);
        Settings.Goal[] goals = {
            renamed("Fald", goal(PERSONS, Kind.CHANGE_AT_MOST, -20, SICK)),
            renamed("Antal", goal(PERSONS, Kind.AT_MOST, 170, SICK))
        };
        Table brief = DatedGoals.inShort(scope(goals), DatedGoals.of(scope(goals)), "");
        Table whole = judgedTable(goals);
        assertThat(brief.columns())
                .extracting(Table.Column::heading)
                .containsExactly("Status", "Afstand i pct.point", "Afstand i fuldtidspersoner");
        assertThat(brief.lines().stream().map(line -> told(brief, line)))
                .containsExactly("ikke nået -10,0 -20", "ikke nået -10")
                .isEqualTo(whole.lines().stream().map(line -> told(whole, line)).toList());
    }

    private static Settings.Goal renamed(String name, Settings.Goal goal) {
        return new Settings.Goal(name, goal.benefits(), goal.measure(), goal.rule());
    }

    private List<String> row(int line, Settings.Goal... goals) {
        Table table = judgedTable(goals);
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.shown(table.lines().get(line), column))
                .toList();
    }

    private static String told(Table table, Line line) {
        return IntStream.range(0, table.columns().size())
                .filter(at -> at == 0 || table.columns().get(at).heading().startsWith("Afstand"))
                .mapToObj(at -> table.shown(line, at))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Table judgedTable(Settings.Goal... goals) {
        return GoalsChapter.of(scope(goals)).orElseThrow().tables().get(0);
    }

    private List<String> judged(Settings.Goal... goals) {
        return judgedTable(goals).columns().stream().map(Table.Column::heading).toList();
    }

    @Test
    void withoutFiguresThereIsNoChapter() {
        add(OWN, SICK, SHARE, 2.0, 1.9);
        Settings.Goal goal = goal(KRONER, Kind.EXTRA_FALL, 1, SICK);
        assertThat(GoalsChapter.of(scope(goal))).isEmpty();
        assertThat(DatedGoals.remarkOnNone(scope(goal)))
                .contains(
                        "Resultatmålet i indstillingerne er ikke vist, da udtrækket ikke har tal"
                                + " for det.");
        assertThat(DatedGoals.remarkOnNone(scope(goal, named("Uden regel", KRONER, JOB))))
                .contains(
                        "Ingen af resultatmålene i indstillingerne er vist, da udtrækket ikke har"
                                + " tal for dem.");
        Settings.Goal shown = goal(SHARE, Kind.AT_MOST, 1, SICK);
        assertThat(DatedGoals.remarkOnNone(scope(goal, shown))).isEmpty();
        assertThat(DatedGoals.remarkOnNone(scope())).isEmpty();
    }

    /** One reason for all, the same wherever it is said, and each goal in one remark. */
    @Test
    void goalsWithARuleAndNoFigureAreTheReasonThatNoneIsJudged() {
        add(OWN, SICK, SHARE, 2.0, 1.9);
        Settings.Goal shown = named("Vist", SHARE, SICK);
        Settings.Goal absent = named("Uden regel", KRONER, JOB);
        Scope several = scope(shown, absent, goal(KRONER, Kind.EXTRA_FALL, 1, SICK));
        String reason =
                "Ingen resultatmål er vurderet: Udtrækket har ikke tal for dem, der har en regel i"
                        + " indstillingerne (Målet).";
        assertThat(DatedGoals.remarkOnNone(several)).contains(reason);
        assertThat(GoalsChapter.of(several).orElseThrow().notes())
                .containsExactly(
                        reason,
                        "Mål uden regel, som udtrækket heller ikke har tal for: Uden regel.");
        assertThat(GoalsChapter.of(scope(shown, absent)).orElseThrow().notes())
                .containsExactly(
                        "Om målene er nået, kan ikke afgøres: I indstillingerne har de ingen regel"
                                + " at blive holdt op mod.",
                        "Mål, som udtrækket ikke har tal for: Uden regel.");
    }

    /**
     * Whom a wider name may mean: the site's own sort of them, where the export has no other, and
     * never a part of them.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Antal bruttoledige personer; nået; Antal bruttoledige personer",
                "Antal ledige personer|Antal bruttoledige personer; nået; Antal ledige personer",
                "Antal langtidsledige personer; kan ikke afgøres; har kun \"Antal langtidsledige"
                        + " personer\"",
                "Antal dimittendledige personer; kan ikke afgøres; \"Antal dimittendledige personer\"",
                "Antal ledige personer (Nettoledighed); kan ikke afgøres; (Nettoledighed)\"",
                "Antal bruttoledige personer|Antal ledige personer (Nettoledighed); kan ikke afgøres;"
                        + " \"Antal bruttoledige personer\" og \"Antal ledige personer (Netto",
                "Antal bruttoledige personer|Antal langtidsledige personer; kan ikke afgøres; og",
                "Antal bruttoledige fuldtidspersoner; kan ikke afgøres; har tal for: Målet."
            })
    void aGoalMayCallThoseItCountsByTheWiderName(String labels, String verdict, String said) {
        add(OWN, SICK, PERSONS, 200, 180);
        for (String label : labels.split("\\|", -1)) {
            add(OWN, BenefitGroup.UNNAMED, new Measure(label, Concept.OTHER), 30, 20);
        }
        Settings.Goal goal =
                goal(new Measure("Antal ledige personer", Concept.OTHER), Kind.AT_MOST, 25);
        Chapter chapter =
                GoalsChapter.of(
                                scope(
                                        renamed("Andet", goal(PERSONS, Kind.AT_MOST, 190, SICK)),
                                        goal))
                        .orElseThrow();
        Table table = chapter.tables().get(0);
        Line line =
                table.lines().stream()
                        .filter(each -> each.label().equals("Målet"))
                        .findFirst()
                        .orElseThrow();
        assertThat(table.shown(line, 0)).isEqualTo(verdict);
        assertThat(told(chapter) + told(table)).contains(said);
    }

    /** All texts of a chapter that stand beside its figures. */
    private static String told(Chapter chapter) {
        return chapter.tables().stream()
                        .flatMap(table -> table.sentences().stream())
                        .map(sentence -> sentence.text(at -> Figure.known(0)))
                        .collect(Collectors.joining(" "))
                + String.join(" ", chapter.notes());
    }

    private static String told(Table table) {
        return table.lines().stream()
                .flatMap(
                        line ->
                                IntStream.range(0, table.columns().size())
                                        .mapToObj(column -> table.shown(line, column)))
                .collect(Collectors.joining(" "));
    }

    private static Settings.Goal named(String name, Measure measure, BenefitGroup benefit) {
        return new Settings.Goal(name, List.of(benefit), measure, Optional.empty());
    }

    private void add(Area area, BenefitGroup benefit, Measure measure, double before, double now) {
        put(area, benefit, measure, NOW.yearBefore(), Figure.known(before));
        put(area, benefit, measure, NOW, Figure.known(now));
    }

    private void hide(Area area, BenefitGroup benefit, Measure measure) {
        put(area, benefit, measure, NOW.yearBefore(), Figure.missing(Reason.CONFIDENTIAL));
        put(area, benefit, measure, NOW, Figure.known(1));
    }

    private void put(Area area, BenefitGroup benefit, Measure measure, Period at, Figure figure) {
        Source source = new Source("udtræk.xlsx", "Data", row++, 1);
        SeriesKey key = new SeriesKey(area, benefit, measure);
        figures.add(new Observation(key, at, figure, source, Notation.NUMBER));
    }

    /** Status, distance with its unit and in persons, and the remark, as they show. */
    private String verdict(Measure measure, Kind kind, double limit, BenefitGroup... benefits) {
        Table table = table(measure, kind, limit, benefits);
        Line line = table.lines().get(0);
        List<String> shown = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            shown.add(table.shown(line, column));
        }
        List<String> headings = table.columns().stream().map(Table.Column::heading).toList();
        List<String> told = new ArrayList<>(List.of(shown.get(0)));
        for (int column = 0; column < shown.size(); column++) {
            if (headings.get(column).startsWith(DISTANCE)) {
                told.add(shown.get(column));
                told.add(headings.get(column).substring(DISTANCE.length()));
            }
        }
        told.add(line.remark());
        return told.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private List<String> headings(Measure measure, Kind kind, double limit) {
        return table(measure, kind, limit, SICK).columns().stream()
                .map(Table.Column::heading)
                .toList();
    }

    private Figure figure(
            Measure measure, Kind kind, double limit, int column, BenefitGroup... benefits) {
        Cell cell = line(measure, kind, limit, benefits).cells().get(column);
        return ((Cell.Shown) cell).expression().figure();
    }

    private Line line(Measure measure, Kind kind, double limit, BenefitGroup... benefits) {
        return table(measure, kind, limit, benefits).lines().get(0);
    }

    private Table table(Measure measure, Kind kind, double limit, BenefitGroup... benefits) {
        Scope scope = scope(goal(measure, kind, limit, benefits));
        return GoalsChapter.of(scope).orElseThrow().tables().get(0);
    }

    private static Settings.Goal goal(
            Measure measure, Kind kind, double limit, BenefitGroup... benefits) {
        return against(OTHER, measure, kind, limit, benefits);
    }

    private static Settings.Goal against(
            Area other, Measure measure, Kind kind, double limit, BenefitGroup... benefits) {
        Rule rule =
                new Rule(
                        kind,
                        Optional.of(other.name()),
                        limit,
                        new Source("Overblik indstillinger.xlsx", "Mål", 9, 4));
        return new Settings.Goal("Målet", List.of(benefits), measure, Optional.of(rule));
    }

    private Scope scope(Settings.Goal... goals) {
        Dataset read = figures.build();
        read.observations().forEach(figures::add);
        Settings settings =
                new Settings(
                        Settings.Standing.none(),
                        List.of(),
                        List.of(goals),
                        OptionalDouble.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Rulebook.empty(),
                        List.of());
        return new Scope(
                read,
                Scope.Bases.of(read),
                VocabularyReader.load(),
                OWN,
                List.of(OTHER),
                true,
                NOW,
                new Scope.Caveat(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                settings,
                List.of());
    }

    private static String shown(Line line, int column) {
        Wording wording = ((Cell.Said) line.cells().get(column)).wording();
        return wording.text(
                place -> ((Cell.Shown) line.cells().get(place.column())).expression().figure());
    }
}
