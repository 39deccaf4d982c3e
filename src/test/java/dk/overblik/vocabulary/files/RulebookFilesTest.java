package dk.overblik.vocabulary.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.vocabulary.Rulebook;
import dk.overblik.vocabulary.Rulebook.FocusGoal;
import dk.overblik.vocabulary.Rulebook.GoodEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookFilesTest {

    private final Rulebook rulebook = VocabularyReader.RulebookFiles.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Andel ledige med mindst 4 samtaler de seneste 12 måneder; 2021",
                "Andel med mindst 4 jobsamtaler de seneste 12 mdr. (pct.); 2024",
                "Andel ledige med tilbud eller 225 timer; 2021",
                "Andel med virksomhedsrettede forløb, ordinær uddannelse eller timer; 2024",
                "Antal ledige med mindst 4 samtaler; 0",
                "Andel med færre end 4 samtaler; 0",
                "Andel, der ikke har haft mindst 4 samtaler; 0",
                "Andel med mindst 24 samtaler; 0",
                "Andel med mindst 4 jobsamtaler efter 6 måneder; 0",
                "Andel personer med ordinære timer; 0"
            })
    void aFocusGoalIsKnownByItsWordsAndNeverByItsOpposite(String label, int year) {
        int found = rulebook.focusGoal(measure(label)).map(FocusGoal::year).orElse(0);
        assertThat(found).isEqualTo(year);
    }

    @Test
    void everyGoalIsEightyPercent() {
        assertThat(rulebook.focusGoals()).hasSize(4).allMatch(goal -> goal.percent() == 80);
    }

    @Test
    void theRuleIsThatOfTheYear() {
        assertThat(rulebook.supervisionRule(2020)).isEmpty();
        assertThat(rulebook.supervisionRule(2022).orElseThrow().year()).isEqualTo(2021);
        assertThat(rulebook.supervisionRule(2025).orElseThrow().year()).isEqualTo(2024);
    }

    @Test
    void goodAndBadDependOnTheMeasureAndOnTheBenefit() {
        Measure persons = measure("Antal fuldtidspersoner");
        assertThat(rulebook.goodEnd(persons, BenefitGroup.group("Kontanthjælp")))
                .isEqualTo(GoodEnd.LOW);
        assertThat(rulebook.goodEnd(persons, BenefitGroup.group("Fleksjob")))
                .isEqualTo(GoodEnd.NEUTRAL);
        assertThat(rulebook.goodEnd(measure("Samarbejdsgrad"), BenefitGroup.UNNAMED))
                .isEqualTo(GoodEnd.HIGH);
        assertThat(rulebook.goodEnd(measure("Noget ukendt"), BenefitGroup.UNNAMED))
                .isEqualTo(GoodEnd.NEUTRAL);
    }

    private static Measure measure(String label) {
        return new Measure(label, Concept.OTHER);
    }
}
