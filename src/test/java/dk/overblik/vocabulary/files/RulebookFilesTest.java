package dk.overblik.vocabulary.files;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.rulebook.Rulebook;
import dk.overblik.rulebook.ShareGoal;
import dk.overblik.vocabulary.GoodEnds;
import dk.overblik.vocabulary.GoodEnds.GoodEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookFilesTest {

    private final Rulebook rulebook = VocabularyReader.rulebook();
    private final GoodEnds goodEnds = VocabularyReader.load().goodEnds();

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
        for (int of : new int[] {2021, 2024}) {
            boolean found = rulebook.at(Period.year(of)).goal(measure(label)).isPresent();
            assertThat(found).as("%s in %s", label, of).isEqualTo(of == year);
        }
    }

    @Test
    void everyGoalOfTheSupervisionIsEightyPercent() {
        for (int year : new int[] {2021, 2024}) {
            assertThat(rulebook.at(Period.year(year)).goals())
                    .hasSize(2)
                    .allMatch(ShareGoal::supervised)
                    .allMatch(goal -> goal.percent() == 80);
        }
    }

    @Test
    void goodAndBadDependOnTheMeasureAndOnTheBenefit() {
        Measure persons = measure("Antal fuldtidspersoner");
        assertThat(goodEnds.of(persons, BenefitGroup.group("Kontanthjælp"))).isEqualTo(GoodEnd.LOW);
        assertThat(goodEnds.of(persons, BenefitGroup.group("Fleksjob"))).isEqualTo(GoodEnd.NEUTRAL);
        assertThat(goodEnds.of(measure("Samarbejdsgrad"), BenefitGroup.UNNAMED))
                .isEqualTo(GoodEnd.HIGH);
        assertThat(goodEnds.of(measure("Noget ukendt"), BenefitGroup.UNNAMED))
                .isEqualTo(GoodEnd.NEUTRAL);
    }

    private static Measure measure(String label) {
        return new Measure(label, Concept.OTHER);
    }
}
