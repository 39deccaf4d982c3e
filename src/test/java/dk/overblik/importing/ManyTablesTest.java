package dk.overblik.importing;

import dk.overblik.examples.GrowingCost;
import dk.overblik.sheet.Sheet;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Sheets of thousands of small tables, or of rows that may begin one. */
class ManyTablesTest {

    private static final GrowingCost COST = new GrowingCost(Duration.ofMillis(500));

    /** Each table may look at all the others. */
    @Test
    void twiceAsManyTablesTakeAboutTwiceAsLong() {
        COST.assertInStep(2_000, count -> reading(tables(count)));
    }

    /** Each may look at what stands near it, which is near thousands of others. */
    @Test
    void twiceAsManyTablesBesideEachOtherTakeAboutTwiceAsLong() {
        COST.assertInStep(
                1_000,
                count ->
                        reading(
                                "Antal fuldtidspersoner på kontanthjælp\n"
                                        + ("Område | sep 2016 | sep 2017 | | ".repeat(count) + "\n")
                                        + ("Hedensted | 101 | 201 | | ".repeat(count) + "\n")
                                        + ("Horsens | 301 | 401 | | ".repeat(count) + "\n")));
    }

    /** Each number may look for a table below it. */
    @Test
    void twiceAsManyLoneNumbersTakeAboutTwiceAsLong() {
        COST.assertInStep(20_000, count -> reading(" | 2345 | \n".repeat(count) + " | slut | \n"));
    }

    private static Runnable reading(String picture) {
        Sheet sheet = Drawn.sheet("Ark1", picture);
        return () -> Drawn.readFile("mange.csv", sheet);
    }

    /** Some tables, one below another. */
    private static String tables(int tables) {
        StringBuilder picture = new StringBuilder();
        for (int table = 0; table < tables; table++) {
            picture.append("Område | Ydelse | sep 2016 | sep 2017 | | \n");
            picture.append("Hedensted | A-dagpenge | ").append(table).append(" | 2 | Nye | 3\n");
            picture.append("Horsens | A-dagpenge | 3 | 4 | | \n");
            picture.append("Aarhus | A-dagpenge | 3 | 4 | | \n");
            picture.append(" | | | | | \n");
        }
        return picture.toString();
    }
}
