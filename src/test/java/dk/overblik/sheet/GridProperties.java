package dk.overblik.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GridProperties {

    private static final int WIDTH = 20;

    @Provide
    Arbitrary<Map<Integer, Cell>> cells() {
        Arbitrary<Cell> cells =
                Arbitraries.oneOf(
                        Arbitraries.of("Hedensted", "A-dagpenge", ".").map(Cell.Text::new),
                        Combinators.combine(
                                        Arbitraries.doubles().between(-1e9, 1e9),
                                        Arbitraries.of(Cell.Shown.class))
                                .as(Cell.Number::new),
                        Arbitraries.integers()
                                .between(0, 40000)
                                .map(day -> new Cell.Day(LocalDate.ofEpochDay(day))),
                        Arbitraries.of(true, false).map(Cell.Truth::new),
                        Arbitraries.of("#N/A", "#REF!").map(Cell.Fault::new));
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 40 * WIDTH - 1);
        return Arbitraries.maps(places, cells).ofMaxSize(400);
    }

    @Property
    void theGridGivesBackEveryCellAndBlanksElsewhere(@ForAll("cells") Map<Integer, Cell> cells) {
        GridBuilder builder = new GridBuilder(new TextTable());
        new TreeMap<>(cells)
                .forEach((place, cell) -> add(builder, place / WIDTH, place % WIDTH, cell));
        Grid grid = builder.build();
        assertThat(grid.size()).isEqualTo(cells.size());
        for (int place = 0; place < 45 * WIDTH; place++) {
            assertThat(grid.cell(place / WIDTH, place % WIDTH))
                    .isEqualTo(cells.getOrDefault(place, Cell.BLANK));
        }
    }

    private static void add(GridBuilder builder, int row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            builder.text(row, column, text.text());
        } else if (cell instanceof Cell.Number number) {
            builder.number(row, column, number.value(), number.shown());
        } else if (cell instanceof Cell.Day day) {
            builder.day(row, column, day.date());
        } else if (cell instanceof Cell.Truth truth) {
            builder.truth(row, column, truth.value());
        } else if (cell instanceof Cell.Fault fault) {
            builder.fault(row, column, fault.code());
        }
    }
}
