package dk.overblik.report.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.danish.DanishFormat;
import dk.overblik.danish.DanishOrder;
import dk.overblik.examples.Figures;
import dk.overblik.model.Area;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.model.Unit;
import dk.overblik.report.Told;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.choice.Scope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityChapterTest {

    private static final Period NOW = Period.month(2018, 2);
    private static final String FULL_TIME = "Antal fuldtidspersoner";
    private static final String SHARE = "Fuldtidspersoner i pct. af befolkningen";
    private static final List<String> MEMBERS =
            List.of(
                    "Favrskov",
                    "Hedensted",
                    "Horsens",
                    "Norddjurs",
                    "Odder",
                    "Randers",
                    "Samsø",
                    "Silkeborg",
                    "Skanderborg",
                    "Syddjurs",
                    "Aarhus");

    @Property
    void theOrderIsDanishWhateverTheExports(@ForAll Random random) {
        List<Area> all =
                new ArrayList<>(
                        List.of(
                                Figures.area("Fredericia"),
                                Figures.area("Furesø"),
                                Figures.area("Faaborg-Midtfyn"),
                                Figures.area("Sorø"),
                                Figures.area("Struer"),
                                Figures.area("Ærø"),
                                Figures.area("Aabenraa"),
                                Figures.area("Aalborg"),
                                Figures.area("Aarhus")));
        List<Area> expected = List.copyOf(all);
        Collections.shuffle(all, random);
        all.sort(new DanishOrder());
        assertThat(all).isEqualTo(expected);
    }

    @Test
    void withoutTheCouncilItsSubtotalIsTheSumOfAllItsMunicipalities() {
        Told told = told(counts(FULL_TIME, MEMBERS));
        assertThat(told.lines(0).get(0)).isEqualTo("RAR Østjylland | 1.166 | 66 | 6,0");
        assertThat(told.lines(0)).hasSize(12);
        assertThat(told.notes())
                .contains(
                        "RAR Østjylland er ikke i udtrækket; tallet er summen af kommunernes"
                                + " fuldtidspersoner.");
    }

    @Test
    void aSumThatLacksAMunicipalityHasNoLine() {
        Told told = told(counts(FULL_TIME, MEMBERS.subList(0, 9)));
        assertThat(told.lines(0)).hasSize(9).noneMatch(line -> line.startsWith("RAR"));
        assertThat(told.chapter().title())
                .isEqualTo(
                        "9 af de 11 kommuner i RAR Østjylland: fuldtidspersoner på kontanthjælp");
        assertThat(told(counts(FULL_TIME, MEMBERS)).chapter().title())
                .isEqualTo("Kommunerne i RAR Østjylland: fuldtidspersoner på kontanthjælp");
        assertThat(told.sentences(0))
                .containsExactly(
                        "I februar 2018 var der 106 fuldtidspersoner på kontanthjælp i Hedensted.",
                        "Det er en stigning på 6,0 pct. (6 fuldtidspersoner) i forhold til februar"
                                + " 2017.",
                        "Blandt kommunerne med tal er den største stigning i antal i Favrskov og 8 andre"
                                + " kommuner (6 flere i hver).");
        assertThat(told.notes())
                .contains(
                        "Udtrækket har ikke alle kommuner i RAR Østjylland; det mangler Syddjurs"
                                + " og Aarhus.",
                        "RAR Østjylland er ikke i udtrækket, og summen kan ikke beregnes, da 2"
                                + " kommuner mangler.");
    }

    /** Rule 3: persons overlap, rule 5: a hidden official figure is not computed all the same. */
    @Test
    void personsAreNeverAddedAndAHiddenSubtotalStaysHidden() {
        Told persons = told(counts("Antal personer", MEMBERS));
        assertThat(persons.lines(0)).hasSize(11).noneMatch(line -> line.startsWith("RAR"));
        assertThat(persons.notes())
                .anyMatch(note -> note.contains("Antal personer lægges ikke sammen"));
        Figures hidden =
                counts(FULL_TIME, MEMBERS)
                        .add(
                                "RAR Østjylland",
                                "Kontanthjælp",
                                FULL_TIME,
                                NOW,
                                Figure.missing(Figure.Reason.CONFIDENTIAL));
        assertThat(told(hidden).lines(0).get(0)).isEqualTo("RAR Østjylland | . | . | .");
    }

    @Test
    void aHiddenMunicipalityIsNotGivenAwayByADifference() {
        Figures figures =
                counts(FULL_TIME, MEMBERS.subList(0, 10))
                        .add(
                                "Aarhus",
                                "Kontanthjælp",
                                FULL_TIME,
                                NOW,
                                Figure.missing(Figure.Reason.CONFIDENTIAL))
                        .add("RAR Østjylland", "Kontanthjælp", FULL_TIME, NOW, 1200);
        assertThat(told(figures).notes())
                .contains(
                        "Kommunerne kan ikke lægges sammen til tallet for RAR Østjylland, da 1"
                                + " kommune mangler.")
                .noneMatch(note -> note.contains("giver tilsammen"));
    }

    /** Rule 4: exported shares are shown as they are, and never added up. */
    @Test
    void aSubtotalsShareIsOnlyShownWhereTheRoundedSharesAllowOne() {
        Figures figures = counts(FULL_TIME, MEMBERS);
        for (String area : MEMBERS) {
            figures.add(area, "Kontanthjælp", SHARE, NOW, 2.0);
        }
        Told told = told(figures);
        assertThat(told.lines(0).get(0)).isEqualTo("RAR Østjylland | 1.166 | . | 66 | 6,0");
        assertThat(told.lines(0).get(2)).startsWith("Hedensted | 106 | 2,0 |");
        assertThat(told.notes()).anyMatch(note -> note.endsWith("Andele lægges aldrig sammen."));
    }

    @Test
    void anExportedShareOfTheCouncilIsShownAsItIs() {
        Figures figures =
                counts(FULL_TIME, MEMBERS)
                        .add("RAR Østjylland", "Kontanthjælp", FULL_TIME, NOW, 1165)
                        .add("RAR Østjylland", "Kontanthjælp", SHARE, NOW, 1.9);
        for (String area : MEMBERS) {
            figures.add(area, "Kontanthjælp", SHARE, NOW, 2.0);
        }
        assertThat(told(figures).lines(0).get(0)).isEqualTo("RAR Østjylland | 1.165 | 1,9 | . | .");
    }

    @Test
    void peopleAreAddedUpWhereTheCouncilHasNone() {
        Figures figures = counts(FULL_TIME, MEMBERS);
        for (String area : MEMBERS) {
            figures.add(area, "Kontanthjælp", "Befolkningen (16-66 år)", NOW, 10_000);
        }
        Told told = told(figures);
        assertThat(told.lines(0).get(0)).startsWith("RAR Østjylland | 110.000 | 1.166 | 1,1 |");
        assertThat(told.notes())
                .contains(
                        "Tallet for befolkningen (16-66 år) i RAR Østjylland er summen af"
                                + " kommunernes.");
    }

    @Test
    void aSmallBaseIsMarkedAndABreakIsTold() {
        Figures figures =
                new Figures()
                        .add("Hedensted", "A-dagpenge", FULL_TIME, Period.month(2017, 9), 24)
                        .add("Hedensted", "A-dagpenge", FULL_TIME, Period.month(2016, 9), 19)
                        .add("Horsens", "A-dagpenge", FULL_TIME, Period.month(2017, 9), 24)
                        .add("Horsens", "A-dagpenge", FULL_TIME, Period.month(2016, 9), 20);
        Told told =
                Told.of(
                                MunicipalityChapter::of,
                                figures.dataset(),
                                Period.month(2017, 9),
                                "RAR Østjylland")
                        .orElseThrow();
        assertThat(told.lines(0).get(0)).isEqualTo("Hedensted | 24 | 5 | 26,3 | lille grundlag");
        assertThat(told.lines(0).get(1)).isEqualTo("Horsens | 24 | 4 | 20,0");
        assertThat(told.notes())
                .contains("Databrud fra juli 2017: Grundlaget for A-dagpenge er et nyt register.");
    }

    /** Nobody is to find one comparison on one sheet, and another on the next. */
    @ParameterizedTest
    @CsvSource({
        "Region Midtjylland, 'Region Midtjylland, Hedensted, Herning, Horsens'",
        "RAR Østjylland, 'Hedensted, Horsens'",
        "Hele landet, 'Hedensted, Horsens'",
        "Region Syddanmark, 'Hedensted, Horsens'",
        "RAR Vestjylland, 'Hedensted, Horsens'",
    })
    void theMunicipalitiesAreThoseOfTheAreaThatWasAskedFor(String comparison, String lines) {
        Figures figures = counts(FULL_TIME, List.of("Hedensted", "Herning", "Horsens", "Esbjerg"));
        figures.add("Region Midtjylland", "Kontanthjælp", FULL_TIME, NOW, 5000);
        Told told =
                Told.of(MunicipalityChapter::of, figures.dataset(), NOW, comparison).orElseThrow();
        assertThat(told.lines(0).stream().map(line -> line.split(" \\| ", 2)[0]))
                .containsExactly(lines.split(", ", -1));
    }

    /** A region has no bar among those of its municipalities. */
    @ParameterizedTest
    @CsvSource({"Hedensted, true", "RAR Østjylland, false"})
    void theChartSaysWhoStandsOutWhereSomebodyDoes(String own, boolean told) {
        Figures figures = counts(FULL_TIME, MEMBERS);
        figures.add("RAR Østjylland", "Kontanthjælp", FULL_TIME, NOW.yearBefore(), 1100);
        figures.add("RAR Østjylland", "Kontanthjælp", FULL_TIME, NOW, 1166);
        Scope scope =
                new Scope(
                        figures.dataset(),
                        Figures.VOCABULARY,
                        Figures.area(own),
                        List.of(Figures.area("RAR Østjylland")),
                        NOW,
                        Optional.empty());
        List<Diagram> diagrams = MunicipalityChapter.of(scope).orElseThrow().diagrams();
        assertThat(diagrams).hasSize(1);
        String described = diagrams.get(0).description();
        assertThat(described.contains(own + " er fremhævet.")).isEqualTo(told);
        assertThat(diagrams.get(0).marked() >= 0).isEqualTo(told);
    }

    /** By arithmetic of its own: 24 of 49 would be half, and the longest bar by far. */
    @ParameterizedTest
    @CsvSource({
        "49, 'Skanderborg 20,0; RAR Østjylland 12,0; Hedensted 8,0; Odder -30,0'",
        "50, 'Samsø 48,0; Skanderborg 20,0; RAR Østjylland 12,0; Hedensted 8,0; Odder -30,0'",
    })
    void anOwnMunicipalityIsComparedInPercentWithThoseThatAreNotOfFew(int small, String bars) {
        Figures figures = new Figures();
        changed(figures, "Samsø", small, 24);
        changed(figures, "Hedensted", 300, 24);
        changed(figures, "Odder", 100, -30);
        changed(figures, "Skanderborg", 500, 100);
        changed(figures, "RAR Østjylland", 10_000, 1_200);
        Told told = told(figures);
        Diagram diagram = told.chapter().diagrams().get(0);
        assertThat(
                        diagram.points().stream()
                                .map(
                                        point ->
                                                point.category()
                                                        + " "
                                                        + DanishFormat.fixed(
                                                                value(point.figures().get(0)), 1))
                                .toList())
                .containsExactly(bars.split("; ", -1));
        assertThat(diagram.unit()).isEqualTo(Unit.PERCENT);
        assertThat(diagram.points().get(diagram.marked()).category()).isEqualTo("Hedensted");
        assertThat(diagram.points().get(diagram.whole()).category()).isEqualTo("RAR Østjylland");
        assertThat(diagram.description())
                .contains("og en, der kun er et omrids, for RAR Østjylland, med");
        boolean left = small < 50;
        String remark =
                "Kommuner med færre end 50 fuldtidspersoner på kontanthjælp i februar 2017 er ikke"
                        + " med i diagrammet: Der udgør én person mere end 2 pct.";
        assertThat(told.notes().contains(remark)).isEqualTo(left);
        assertThat(diagram.description().contains("Kommuner med under 50 er ikke med."))
                .isEqualTo(left);
    }

    /** What a region's municipalities contribute to it, and one of few persons, is in persons. */
    @ParameterizedTest
    @CsvSource({"RAR Østjylland, 300", "Hedensted, 49"})
    void contributionsAndFewPersonsAreInPersons(String own, int hedensted) {
        Figures figures = new Figures();
        changed(figures, "Hedensted", hedensted, 24);
        changed(figures, "Odder", 100, -30);
        changed(figures, "Skanderborg", 500, 100);
        changed(figures, "RAR Østjylland", 10_000, 1_200);
        Scope scope =
                new Scope(
                        figures.dataset(),
                        Figures.VOCABULARY,
                        Figures.area(own),
                        List.of(Figures.area("Hele landet")),
                        NOW,
                        Optional.empty());
        Diagram diagram = MunicipalityChapter.of(scope).orElseThrow().diagrams().get(0);
        assertThat(diagram.unit()).isEqualTo(Unit.COUNT);
        assertThat(diagram.points().stream().map(point -> value(point.figures().get(0))))
                .containsExactly(100.0, 24.0, -30.0);
    }

    private static double value(Expression figure) {
        return ((Figure.Known) figure.figure()).value();
    }

    private static void changed(Figures figures, String area, int before, int change) {
        figures.add(area, "Kontanthjælp", FULL_TIME, NOW.yearBefore(), before);
        figures.add(area, "Kontanthjælp", FULL_TIME, NOW, before + change);
    }

    @Test
    void oneMunicipalityMakesNoTable() {
        Figures one = counts(FULL_TIME, List.of("Hedensted"));
        assertThat(Told.of(MunicipalityChapter::of, one.dataset(), NOW, "RAR Østjylland"))
                .isEmpty();
    }

    private static Told told(Figures figures) {
        return Told.of(MunicipalityChapter::of, figures.dataset(), NOW, "RAR Østjylland")
                .orElseThrow();
    }

    /** 106 each, and 100 a year before. */
    private static Figures counts(String measure, List<String> areas) {
        Figures figures = new Figures();
        for (int i = 0; i < areas.size(); i++) {
            figures.add(areas.get(i), "Kontanthjælp", measure, NOW.yearBefore(), 100);
            figures.add(areas.get(i), "Kontanthjælp", measure, NOW, 106);
        }
        return figures;
    }
}
