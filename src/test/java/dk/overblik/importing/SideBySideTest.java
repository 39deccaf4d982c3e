package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables side by side, and the titles that they share. */
class SideBySideTest {

    private static final String TABLES =
            """
            Område | Antal personer | | Område | Antal personer
            Hedensted | 586 | | Hedensted | 577
            Horsens | 1393 | | Horsens | 1327
            """;

    @Test
    void aTitleOverTwoTablesReachesBoth() {
        Import read = Drawn.read("Kontanthjælp\nJuni 2024 | | | Juni 2025\n" + TABLES);
        assertThat(Drawn.figures(read))
                .containsExactly(
                        "Hedensted;Kontanthjælp;2024M06;Antal personer=586.0",
                        "Horsens;Kontanthjælp;2024M06;Antal personer=1393.0",
                        "Hedensted;Kontanthjælp;2025M06;Antal personer=577.0",
                        "Horsens;Kontanthjælp;2025M06;Antal personer=1327.0");
    }

    @Test
    void aTitleOverTheSecondTableReachesTheFirst() {
        Import read = Drawn.read("| | | Kontanthjælp\nJuni 2024 | | | Juni 2025\n" + TABLES);
        assertThat(Drawn.figures(read))
                .contains(
                        "Hedensted;Kontanthjælp;2024M06;Antal personer=586.0",
                        "Hedensted;Kontanthjælp;2025M06;Antal personer=577.0");
    }

    @Test
    void aTableWithATitleOfItsOwnKeepsIt() {
        Import read =
                Drawn.read("Kontanthjælp, juni 2024 | | | Sygedagpenge, juni 2025\n" + TABLES);
        assertThat(Drawn.figures(read))
                .contains(
                        "Hedensted;Kontanthjælp;2024M06;Antal personer=586.0",
                        "Hedensted;Sygedagpenge;2025M06;Antal personer=577.0");
    }

    @Test
    void titlesInDifferentRowsAreEachItsOwnTables() {
        Import read =
                Drawn.read(
                        "Kontanthjælp, mænd, juni 2024\n| | | Sygedagpenge, juni 2025\n" + TABLES);
        assertThat(Drawn.figures(read))
                .contains(
                        "Hedensted;Kontanthjælp;2024M06;Antal personer=586.0",
                        "Hedensted;Sygedagpenge;2025M06;Antal personer=577.0");
    }
}
