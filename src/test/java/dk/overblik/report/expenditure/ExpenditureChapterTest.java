package dk.overblik.report.expenditure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.danish.DanishNames;
import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Period;
import dk.overblik.report.Told;
import dk.overblik.report.chapter.Diagram;
import dk.overblik.report.chapter.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpenditureChapterTest {

    private static final Period NOW = Period.quarter(2018, 3);
    private static final String CURRENT =
            "Offentlige udgifter pr. person i arbejdsstyrken, løbende priser";
    private static final String CONSTANT =
            "Offentlige udgifter pr. person i arbejdsstyrken, faste priser";

    @Test
    void currentAndConstantPricesAreTablesOfTheirOwn() {
        Figures figures = new Figures();
        add(figures, "Alle ydelser", CURRENT, 100, 110);
        add(figures, "Alle ydelser", CONSTANT, 100, 99.97);
        Told told = told(figures);
        assertThat(told.chapter().tables())
                .extracting(Table::caption)
                .containsExactly(
                        "Alle ydelser under ét: " + CURRENT, "Alle ydelser under ét: " + CONSTANT);
        assertThat(told.lines(0).get(0)).isEqualTo("Hedensted | 100 | 110 | 10 | 10,0");
        assertThat(told.lines(1).get(0)).isEqualTo("Hedensted | 100,00 | 99,97 | -0,03 | 0,0");
        assertThat(told.sentences(1))
                .containsExactly(
                        "De offentlige udgifter til alle ydelser under ét var i 3. kvartal 2018 på"
                                + " 99,97 kr. i faste priser pr. person i arbejdsstyrken i"
                                + " Hedensted.",
                        "Det er stort set uændret (0,03 kr. mindre) i forhold til 3. kvartal 2017"
                                + " ligesom i RAR Østjylland.");
        assertThat(told.notes())
                .contains("Beløb i løbende og i faste priser kan ikke sammenlignes med hinanden.");
    }

    @Test
    void twoExportsThatWriteTheUnitOtherwiseHaveOneTable() {
        String bare = "Offentlige udgifter pr. person i arbejdsstyrken";
        Figures figures = new Figures();
        add(figures, "Alle ydelser", bare + " (kr./person)", 100, 110);
        add(figures, "Alle ydelser", bare + " (kr.)", 100, 110);
        add(figures, "A-dagpenge", bare + " (kr.)", 50, 60);
        Told told = told(figures);
        assertThat(told.chapter().title()).isEqualTo(bare + " (kr.)");
        assertThat(told.chapter().tables())
                .extracting(Table::caption)
                .containsExactly("Alle ydelser under ét", "Fordelt på ydelser");
        assertThat(told.lines(1).get(0)).startsWith("A-dagpenge | 50 | 60 | 10 | 20,0");
    }

    /** The name says "pr. person" already. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "' (kr./person)', ' (kr.)'",
        "' (kr. pr. person)', ' (kr.)'",
        "' (kr.)', ' (kr.)'",
        "', løbende priser', ', løbende priser'"
    })
    void theTitleSaysTheUnitOnce(String written, String shown) {
        String bare = "Offentlige udgifter pr. person i arbejdsstyrken";
        Figures figures = new Figures();
        add(figures, "Alle ydelser", bare + written, 100, 110);
        assertThat(told(figures).chapter().title()).isEqualTo(bare + shown);
    }

    @Test
    void twoThatDifferAreTwoTables() {
        String bare = "Offentlige udgifter pr. person i arbejdsstyrken";
        Figures figures = new Figures();
        add(figures, "Alle ydelser", bare + " (kr./person)", 100, 110);
        add(figures, "Alle ydelser", bare + " (kr.)", 100, 111);
        assertThat(told(figures).chapter().tables())
                .extracting(Table::caption)
                .containsExactly(
                        "Alle ydelser under ét: " + bare + " (kr./person)",
                        "Alle ydelser under ét: " + bare + " (kr.)");
    }

    @Test
    void benefitsStandBelowTheTotalWithTheRemarksThatApply() {
        Figures figures = new Figures();
        add(figures, "Alle ydelser", CURRENT, 100, 110);
        add(figures, "A-dagpenge", CURRENT, 50, 60);
        figures.add(
                "Hedensted",
                "Sygedagpenge",
                CURRENT,
                NOW,
                Figure.missing(Figure.Reason.NOT_REPORTED));
        Told told = told(figures);
        assertThat(told.lines(1))
                .containsExactly(
                        "A-dagpenge | 50 | 60 | 10 | 20,0 | 50 | 60 | 10 | 20,0",
                        "Sygedagpenge | . | . | . | . | . | . | . | .",
                        "Alle ydelser | 100 | 110 | 10 | 10,0 | 100 | 110 | 10 | 10,0");
        assertThat(told.notes())
                .contains(
                        "Udgifter til sygedagpenge opgøres kun for hele år.",
                        "Efterløn er med i udgifterne til alle ydelser under ét.")
                .noneMatch(note -> note.contains("fleksjob"));
    }

    @Test
    void whatTheBenefitsLeaveOfTheTotalHasALine() {
        Figures figures = new Figures();
        add(figures, "Alle ydelser", CURRENT, 1000, 900);
        add(figures, "A-dagpenge", CURRENT, 300, 360);
        add(figures, "Kontanthjælp", CURRENT, 200, 240);
        Told told = told(figures);
        assertThat(told.lines(1).get(2))
                .isEqualTo("Øvrige ydelser | 500 | 300 | -200 | -40,0 | 500 | 300 | -200 | -40,0");
        assertThat(told.lines(1).get(3)).startsWith("Alle ydelser");
    }

    /** Of benefits that can be compared; what has no bar, and may be more, is not passed over. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "350, 30, -20, 10; 370; ''; 'A-dagpenge steg mest (30 kr.), kontanthjælp faldt mest"
                        + " (20 kr.)'",
                "350, 30, 20, 10; 410; ''; 'A-dagpenge steg mest (30 kr.), og ingen faldt'",
                "350, 30, -20, 10; 380; ''; 'A-dagpenge steg mest (30 kr.), kontanthjælp faldt mest"
                        + " (20 kr.)'",
                "350, 30, -20, 10; 395; ', blandt ydelser med tal'; 'A-dagpenge steg mest (30 kr.),"
                        + " kontanthjælp faldt mest (20 kr.)'",
                "350, 30, -20, .; 370; ', blandt ydelser med tal'; ",
                "350, 30, -20; 370; ''; "
            })
    void changesOfBenefitsAreSeenAsBars(
            String figures, double total, String among, @Nullable String found) {
        List<String> changes = List.of(figures.split(", ", -1));
        Figures told = new Figures();
        add(told, "Alle ydelser", CURRENT, Double.parseDouble(changes.get(0)), total);
        List<String> benefits = List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge");
        for (int i = 1; i < changes.size(); i++) {
            if (changes.get(i).equals(".")) {
                told.add(
                        "Hedensted",
                        benefits.get(i - 1),
                        CURRENT,
                        NOW,
                        Figure.missing(Figure.Reason.NOT_REPORTED));
            } else {
                double change = Double.parseDouble(changes.get(i));
                add(told, benefits.get(i - 1), CURRENT, 200, 200 + change);
            }
        }
        List<Diagram> diagrams = told(told).chapter().diagrams();
        List<String> titles =
                diagrams.stream().map(Diagram::said).map(DanishNames::broken).toList();
        String opening =
                "Udgifter i løbende priser pr. person i arbejdsstyrken i Hedensted siden 3. kvartal"
                        + " 2017";
        assertThat(titles)
                .isEqualTo(found == null ? List.of() : List.of(opening + among + ": " + found));
        // Where there is little room, whom it is said of is said first; the table says since when.
        String inShort = among.isEmpty() ? " siden 3. kvartal 2017: " : ", ydelser med tal: ";
        assertThat(diagrams)
                .allSatisfy(
                        bars ->
                                assertThat(DanishNames.broken(bars.said(bars.brief())))
                                        .startsWith("Udgifter pr. person" + inShort));
    }

    @Test
    void aRestThatIsTheOnlyHiddenBenefitIsNotTold() {
        for (int missing = 1; missing <= 3; missing++) {
            Figures figures = new Figures();
            add(figures, "Alle ydelser", CURRENT, 1000, 900);
            add(figures, "A-dagpenge", CURRENT, 300, 360);
            for (String hidden :
                    List.of("Kontanthjælp", "Sygedagpenge", "Fleksjob").subList(0, missing)) {
                hide(figures, hidden, NOW);
                hide(figures, hidden, NOW.yearBefore());
            }
            Told told = told(figures);
            boolean rest = told.lines(1).stream().anyMatch(l -> l.startsWith("Øvrige ydelser"));
            assertThat(rest).as("%d hidden", missing).isEqualTo(missing > 1);
            assertThat(told.chapter().footnotes())
                    .filteredOn(note -> note.contains("kun en del af alle"))
                    .hasSize(missing == 1 ? 1 : 0);
        }
    }

    @Test
    void aRestThatIsNotTheSameInBothPeriodsIsNotTold() {
        Figures figures = new Figures();
        add(figures, "Alle ydelser", CURRENT, 1000, 900);
        add(figures, "A-dagpenge", CURRENT, 300, 360);
        add(figures, "Kontanthjælp", CURRENT, 200, 240);
        hide(figures, "Sygedagpenge", NOW);
        hide(figures, "Fleksjob", NOW);
        for (String area : List.of("Hedensted", "RAR Østjylland")) {
            figures.add(area, "Sygedagpenge", CURRENT, NOW.yearBefore(), 10);
        }
        assertThat(told(figures).lines(1)).noneMatch(line -> line.startsWith("Øvrige"));
    }

    @Test
    void partsThatHoldOneAnotherOrMakeUpTheTotalLeaveNothing() {
        Figures nested = new Figures();
        add(nested, "Alle ydelser", CURRENT, 1000, 900);
        add(nested, "Kontanthjælp", CURRENT, 300, 360);
        add(nested, "Kontanthjælp mv.", CURRENT, 400, 460);
        Figures whole = new Figures();
        add(whole, "Alle ydelser", CURRENT, 1000, 900);
        add(whole, "Kontanthjælp", CURRENT, 600, 500);
        add(whole, "A-dagpenge", CURRENT, 399, 401);
        for (Figures figures : List.of(nested, whole)) {
            assertThat(told(figures).lines(1)).noneMatch(line -> line.startsWith("Øvrige"));
        }
    }

    @Test
    void aMissingTotalHasItsReasonAndFleksjobHasNoExpenditure() {
        Figures figures = new Figures();
        add(figures, "A-dagpenge", CURRENT, 50, 60);
        for (String benefit : List.of("Fleksjob", "Alle ydelser")) {
            figures.add(
                    "Hedensted", benefit, CURRENT, NOW, Figure.missing(Figure.Reason.NOT_REPORTED));
        }
        Told told = told(figures);
        assertThat(told.notes())
                .contains(
                        "Der er ingen udgifter til fleksjob i opgørelsen.",
                        "\"I alt\" er uoplyst, når en anden ydelse end fleksjob eller sygedagpenge"
                                + " er uoplyst.");
        assertThat(told.sentences(0).get(0)).endsWith("er ikke oplyst for 3. kvartal 2018.");
    }

    @Test
    void beforeTheReportsMonthTheLatestQuarterIsShownAndNamed() {
        Figures figures = new Figures();
        add(figures, "Alle ydelser", CURRENT, 100, 110);
        Told told =
                Told.of(
                                ExpenditureChapter::of,
                                figures.dataset(),
                                Period.month(2018, 11),
                                "RAR Østjylland")
                        .orElseThrow();
        assertThat(told.notes())
                .contains(
                        "Udgifterne er fra 3. kvartal 2018, den seneste periode med udgifter til og"
                                + " med november 2018.");
        assertThat(
                        Told.of(
                                ExpenditureChapter::of,
                                figures.dataset(),
                                Period.month(2016, 1),
                                "RAR Østjylland"))
                .isEmpty();
    }

    private static Told told(Figures figures) {
        return Told.of(ExpenditureChapter::of, figures.dataset(), NOW, "RAR Østjylland")
                .orElseThrow();
    }

    private static void add(
            Figures figures, String benefit, String measure, double before, double now) {
        for (String area : List.of("Hedensted", "RAR Østjylland")) {
            figures.add(area, benefit, measure, NOW.yearBefore(), before);
            figures.add(area, benefit, measure, NOW, now);
        }
    }

    private static void hide(Figures figures, String benefit, Period at) {
        for (String area : List.of("Hedensted", "RAR Østjylland")) {
            figures.add(area, benefit, CURRENT, at, Figure.missing(Figure.Reason.CONFIDENTIAL));
        }
    }
}
