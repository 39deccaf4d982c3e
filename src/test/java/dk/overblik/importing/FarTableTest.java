package dk.overblik.importing;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Sheets that hold little, far from where sheets begin. */
class FarTableTest {

    /** To look at each blank cell of such a sheet takes far longer than this. */
    @Test
    void aTableFarFromTheCornerIsLookedForInItsCellsAlone() {
        GridBuilder grid = new GridBuilder(new TextTable());
        int column = 16_000;
        for (int row = 900_000; row < 1_040_000; row += 5_000) {
            grid.text(row, column, "Område");
        }
        Sheet sheet = Sheet.of("Ark1", grid.build());
        Drawn.readFile("warm.xlsx", Drawn.sheet("Ark1", "Område | Periode"));
        assertTimeout(Duration.ofSeconds(4), () -> Drawn.readFile("far.xlsx", sheet));
    }
}
