package dk.overblik.report.other;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.Figures;
import dk.overblik.model.Figure;
import dk.overblik.model.Figure.Reason;
import dk.overblik.model.Period;
import dk.overblik.report.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dots from left to right tell nothing that one remark does not tell. */
final class LinesWithoutFiguresTest {

    private static final Period NOW = Period.month(2018, 2);
    private static final String MEASURE = "Gennemsnitlig varighed (uger)";

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"NOT_REPORTED", "NOT_REPORTED_OR_NIL", "NOT_IN_EXPORT"})
    void aLineOfDotsIsNamedInARemarkInstead(Reason reason) {
        Told told = told(Figure.missing(reason));
        assertThat(told.lines(0)).hasSize(1).allMatch(line -> line.startsWith("Kontanthjælp"));
        assertThat(told.notes())
                .filteredOn(note -> note.contains("ikke har tal for"))
                .singleElement()
                .asString()
                .endsWith("som områderne ikke har tal for: Sygedagpenge.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Reason.class,
            names = {"CONFIDENTIAL", "CONTRADICTED", "ERROR_IN_EXPORT", "IMPLAUSIBLE"})
    void aFigureThatIsMissingForAReasonHasItsLine(Reason reason) {
        Told told = told(Figure.missing(reason));
        assertThat(told.lines(0)).hasSize(2);
        assertThat(told.notes()).noneMatch(note -> note.contains("ikke har tal for"));
    }

    @Test
    void aFigureHasItsLine() {
        Told told = told(Figure.known(12));
        assertThat(told.lines(0)).hasSize(2);
        assertThat(told.notes()).noneMatch(note -> note.contains("ikke har tal for"));
    }

    private static Told told(Figure sick) {
        Figures figures =
                new Figures()
                        .add("Hedensted", "Kontanthjælp", MEASURE, NOW, Figure.known(20))
                        .add("Hedensted", "Sygedagpenge", MEASURE, NOW, sick);
        return ToldMeasures.of(figures.dataset(), NOW, "Hele landet").orElseThrow();
    }
}
