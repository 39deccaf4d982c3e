package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports in which any of the labels of a column are gone, all of a kind or some. */
class EmptiedLabelsTest {

    private static final String HEADINGS = "Område;Periode;Ydelse;Køn;Antal personer";

    private static final List<String> ROWS =
            List.of(
                    "Hedensted;2016M09;Kontanthjælp;I alt;100",
                    "Hedensted;2017M09;Kontanthjælp;I alt;90",
                    "Horsens;2016M09;Kontanthjælp;I alt;300",
                    "Hedensted;2016M09;Kontanthjælp;Mænd;60",
                    "Hedensted;2017M09;Kontanthjælp;Mænd;50",
                    "Horsens;2016M09;Kontanthjælp;Kvinder;110");

    private static final Set<String> TRUE =
            Set.of(
                    "Hedensted;Kontanthjælp;2016M09;Antal personer=100.0",
                    "Hedensted;Kontanthjælp;2017M09;Antal personer=90.0",
                    "Horsens;Kontanthjælp;2016M09;Antal personer=300.0");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whateverLabelsOfAColumnAreGoneTheFiguresReadAreTheTrueOnes(int column) {
        for (int gone = 1; gone < 1 << ROWS.size(); gone++) {
            List<String> rows = new ArrayList<>();
            for (int row = 0; row < ROWS.size(); row++) {
                rows.add((gone >> row & 1) == 1 ? without(ROWS.get(row), column) : ROWS.get(row));
            }
            Import read = read(rows);
            assertThat(TRUE.containsAll(Drawn.figures(read)) || !read.problems().isEmpty())
                    .as(rows + "\n" + Drawn.figures(read))
                    .isTrue();
        }
    }

    /** The others have no sex that they are of, so there is nothing to name as left out. */
    @Test
    void aTotalMayBeTheOnlyMemberBesideRowsWithoutOne() {
        Import read =
                read(
                        List.of(
                                ROWS.get(0),
                                ROWS.get(1),
                                without(ROWS.get(3), 3),
                                without(ROWS.get(4), 3)));
        assertThat(Drawn.figures(read))
                .containsExactlyInAnyOrder(
                        "Hedensted;Kontanthjælp;2016M09;Antal personer=100.0",
                        "Hedensted;Kontanthjælp;2017M09;Antal personer=90.0");
        assertThat(read.problems()).isNotEmpty();
    }

    private static String without(String row, int column) {
        String[] cells = row.split(";", -1);
        cells[column] = "";
        return String.join(";", cells);
    }

    private static Import read(List<String> rows) {
        StringBuilder picture = new StringBuilder(HEADINGS);
        rows.forEach(row -> picture.append('\n').append(row));
        return Drawn.read(picture.toString().replace(";", " | "));
    }
}
