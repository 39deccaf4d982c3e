package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Figure;
import dk.overblik.model.Problem.Kind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals that somebody made of the benefits beside them. */
class AddedUpTotalsTest {

    private static final List<String> MOST =
            List.of(
                    "A-dagpenge",
                    "Kontanthjælp",
                    "Uddannelseshjælp",
                    "Revalidering",
                    "Sygedagpenge",
                    "Jobafklaringsforløb",
                    "Ressourceforløb",
                    "Ledighedsydelse",
                    "Fleksjob",
                    "Førtidspension");

    /** Of so many benefits, each 100 and 110 of them, under a total of so many more. */
    private static Import export(String measure, int benefits, int more) {
        StringBuilder picture = new StringBuilder(measure + ", Hedensted\n");
        picture.append("Ydelse | 2016M09 | 2017M09\n");
        MOST.stream().limit(benefits).forEach(b -> picture.append(b + " | 100 | 110\n"));
        int before = 100 * benefits + more;
        int now = 110 * benefits + more;
        picture.append("I alt | " + before + " | " + now + "\n");
        return Drawn.read(picture.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Antal personer, 3, 0, SUM_OF_PERSONS",
        "Antal personer, 10, 0, SUM_OF_PERSONS",
        "Antal personer, 3, 1, ''",
        "Antal personer, 3, 300, ''",
        "Antal fuldtidspersoner, 3, 0, SUM_OF_SHOWN",
        "Antal fuldtidspersoner, 10, 0, ''",
        "Antal fuldtidspersoner, 3, 1, ''",
    })
    void thoseOfPersonsAreMissingAndThoseOfAFewBenefitsAreSaid(
            String measure, int benefits, int more, String said) {
        Import read = export(measure, benefits, more);

        assertThat(Drawn.kinds(read))
                .filteredOn(kind -> kind == Kind.SUM_OF_PERSONS || kind == Kind.SUM_OF_SHOWN)
                .isEqualTo(said.isEmpty() ? List.of() : List.of(Kind.valueOf(said)));
        assertThat(read.dataset().observations())
                .filteredOn(each -> each.key().benefit().isTotal())
                .hasSize(2)
                .allMatch(
                        each ->
                                each.figure() instanceof Figure.Known
                                        != said.equals("SUM_OF_PERSONS"));
    }
}
