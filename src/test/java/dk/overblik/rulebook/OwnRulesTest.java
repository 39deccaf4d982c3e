package dk.overblik.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Period;
import dk.overblik.rulebook.Rule.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A user's rows beside ours: added, ending one of ours, correcting one of ours. */
class OwnRulesTest {

    private static final Rulebook OURS =
            RuleTable.read(
                    """
                    kind;key;from;until;value;text;source
                    tilsyn;Reglen;2024-01;2026-01;;Vores regel.;loven
                    fokusmål;Samtaler;2024-01;;80;andel samtaler;loven
                    """);

    private static RuleRow row(Kind kind, String key, String from, String until, String value) {
        return new RuleRow(kind, key, month(from), month(until), value, "", "");
    }

    private static Optional<YearMonth> month(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    }

    private static Rulebook with(RuleRow row) {
        return OURS.with(new Rulebook(List.of(row.rule(OURS.newest(row.kind(), row.key())))));
    }

    @Test
    void aRowWithoutAStartEndsOursAndKeepsTheRestOfIt() {
        Rulebook book = with(row(Kind.SUPERVISION, "reglen", "", "2025-06", ""));
        assertThat(book.at(Period.month(2025, 6)).supervision().map(Rule::text))
                .contains("Vores regel.");
        assertThat(book.at(Period.month(2025, 7)).supervision()).isEmpty();
    }

    @Test
    void aLaterRowOnTheSameThingEndsOursTheMonthBefore() {
        Rulebook book = with(row(Kind.FOCUS_GOAL, "Samtaler", "2025-01", "", "85"));
        assertThat(book.at(Period.month(2024, 12)).goals())
                .extracting("percent")
                .containsExactly(80.0);
        assertThat(book.at(Period.month(2025, 1)).goals())
                .extracting("percent")
                .containsExactly(85.0);
    }

    @Test
    void aRowOnSomethingElseIsAdded() {
        Rulebook book = with(row(Kind.SUPERVISION, "En ny regel", "2026-02", "", ""));
        assertThat(book.at(Period.month(2026, 1)).supervision().map(Rule::key)).contains("Reglen");
        assertThat(book.at(Period.month(2026, 2)).supervision().map(Rule::key))
                .contains("En ny regel");
    }

    @Test
    void rowsThatAreNoRulesSayWhatToMend() {
        assertThat(row(Kind.FOCUS_GOAL, "Nyt", "2025-01", "", "mange").fault(Optional.empty()))
                .isPresent();
        assertThat(row(Kind.BREAK, "A-dagpenge", "", "", "").fault(Optional.empty())).isPresent();
        assertThat(row(Kind.SUPERVISION, "x", "2025-02", "2025-01", "").fault(Optional.empty()))
                .isPresent();
        assertThat(row(Kind.COMPARISON, "amt", "2025-01", "", "1").fault(Optional.empty()))
                .isPresent();
    }
}
