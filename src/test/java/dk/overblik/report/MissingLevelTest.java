package dk.overblik.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Period;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.choice.Scope;
import dk.overblik.report.expenditure.ExpenditureChapter;
import dk.overblik.report.municipality.MunicipalityChapter;
import dk.overblik.report.overview.OverviewChapter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A level that is missing is told with the reason that it has, and nobody is blamed for another.
 */
class MissingLevelTest {

    private static final String BENEFIT = "Ydelsesgrupper i alt";
    private static final String FULL_TIME = "Antal fuldtidspersoner";
    private static final String KRONER = "Offentlige udgifter pr. person i arbejdsstyrken";
    private static final Period NOW = Period.quarter(2024, 2);

    private static final Map<String, Function<Scope, Optional<Chapter>>> CHAPTERS =
            Map.of(
                    "Overblik", OverviewChapter::of,
                    "Kommuner", MunicipalityChapter::of,
                    "Udgifter", ExpenditureChapter::of);

    @ParameterizedTest
    @CsvSource({
        "NOT_REPORTED, er ikke oplyst for 2. kvartal 2024",
        "CONFIDENTIAL, er diskretioneret for 2. kvartal 2024",
        "NOT_REPORTED_OR_NIL, er ikke oplyst eller nul for 2. kvartal 2024",
        "NOT_IN_EXPORT, er ikke i udtrækket for 2. kvartal 2024",
        "ERROR_IN_EXPORT, kan ikke opgøres for 2. kvartal 2024",
        "CONTRADICTED, kan ikke opgøres for 2. kvartal 2024",
    })
    void aMissingLevelIsToldWithItsReason(Reason reason, String said) {
        for (String sheet : CHAPTERS.keySet()) {
            String measure = sheet.equals("Udgifter") ? KRONER : FULL_TIME;
            Figures figures = ofOthers(measure);
            figures.add("Hedensted", "A-dagpenge", measure, NOW, 20);
            figures.add("Hedensted", BENEFIT, measure, NOW.yearBefore(), 100);
            if (reason != Reason.NOT_IN_EXPORT) {
                figures.add("Hedensted", BENEFIT, measure, NOW, Figure.missing(reason));
            }
            Told told =
                    Told.of(CHAPTERS.get(sheet), figures.dataset(), NOW, "RAR Østjylland")
                            .orElseThrow();
            // What the export does not have then need not be the subject of any sentence.
            assertThat(told.sentences(0).isEmpty() && reason != Reason.NOT_IN_EXPORT)
                    .as(sheet)
                    .isFalse();
            told.sentences(0).stream()
                    .limit(1)
                    .forEach(s -> assertThat(s).as(sheet).contains(said));
        }
    }

    /** A report on an area is not about others alone. */
    @Test
    void ofOthersAloneThereIsNoOverview() {
        assertThat(
                        Told.of(
                                OverviewChapter::of,
                                ofOthers(FULL_TIME).dataset(),
                                NOW,
                                "RAR Østjylland"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void aCellThatSaysThatNothingIsKnownIsAnOwnFigure(Reason reason) {
        Figures figures = ofOthers(FULL_TIME);
        figures.add("Hedensted", BENEFIT, FULL_TIME, NOW, Figure.missing(reason));
        assertThat(Told.of(OverviewChapter::of, figures.dataset(), NOW, "RAR Østjylland"))
                .isPresent();
    }

    private static Figures ofOthers(String measure) {
        Figures figures = new Figures();
        for (String area : new String[] {"RAR Østjylland", "Horsens", "Odder"}) {
            figures.add(area, BENEFIT, measure, NOW.yearBefore(), 5000);
            figures.add(area, BENEFIT, measure, NOW, 5100);
        }
        return figures;
    }
}
