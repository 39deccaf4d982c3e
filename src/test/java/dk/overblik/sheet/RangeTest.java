package dk.overblik.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static final int SIZE = 4;

    @Test
    void aCellIsInARangeThatListsIt() {
        for (Range range : all().toList()) {
            Set<String> listed =
                    IntStream.rangeClosed(range.firstRow(), range.lastRow())
                            .boxed()
                            .flatMap(row -> columns(range).map(column -> row + " " + column))
                            .collect(Collectors.toSet());
            for (int row = 0; row < SIZE; row++) {
                for (int column = 0; column < SIZE; column++) {
                    assertThat(range.has(row, column))
                            .as("%s in %s", CellAddress.of(row, column), range.address())
                            .isEqualTo(listed.contains(row + " " + column));
                }
            }
        }
    }

    @Test
    void rangesShareColumnsThatBothList() {
        for (Range one : all().toList()) {
            Set<Integer> columns = columns(one).collect(Collectors.toSet());
            for (Range other : all().toList()) {
                assertThat(one.sharesColumns(other))
                        .as("%s and %s", one.address(), other.address())
                        .isEqualTo(columns(other).anyMatch(columns::contains));
            }
        }
    }

    private static Stream<Integer> columns(Range range) {
        return IntStream.rangeClosed(range.firstColumn(), range.lastColumn()).boxed();
    }

    private static Stream<Range> all() {
        return spans().flatMap(rows -> spans().map(columns -> of(rows, columns)));
    }

    private static Range of(int[] rows, int[] columns) {
        return new Range(rows[0], columns[0], rows[1], columns[1]);
    }

    private static Stream<int[]> spans() {
        return IntStream.range(0, SIZE)
                .boxed()
                .flatMap(
                        first ->
                                IntStream.range(first, SIZE)
                                        .mapToObj(last -> new int[] {first, last}));
    }
}
