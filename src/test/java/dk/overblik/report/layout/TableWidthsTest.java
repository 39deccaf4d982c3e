package dk.overblik.report.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression.Given;
import dk.overblik.model.Unit;
import dk.overblik.page.TextWidth;
import dk.overblik.report.chapter.Table;
import dk.overblik.report.chapter.Table.Block;
import dk.overblik.report.chapter.Table.Column;
import dk.overblik.report.chapter.Table.Line;
import dk.overblik.report.chapter.Table.Role;
import dk.overblik.report.layout.TableWidths.Room;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands over two columns is never read as one heading. */
final class TableWidthsTest {

    private static final double GAP = 1.2;

    /** Programs have letters, and margins, that are up to so much narrower than ours. */
    private static final double NARROWER = 1.2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antal personer",
                "3. kvartal 2016",
                "Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år",
                "Udvikling i pct.point",
                "Udviklingen i antal fuldtidspersoner seneste 12 mdr."
            })
    void noLineOfAHeadingFillsItsColumnWhereHeadingsAreClose(String heading) {
        for (double width : widths(heading)) {
            for (double wider = 0; wider <= NARROWER; wider += 0.1) {
                for (String line : TextWidth.linesWithHyphens(heading, width + wider, 9, true)) {
                    assertThat(TextWidth.of(line, 9, true)).isLessThanOrEqualTo(width - GAP);
                }
            }
        }
    }

    /** Of the first table of a page, and of one below it that makes do with the columns. */
    private static List<Double> widths(String heading) {
        Column column = new Column(heading, Unit.COUNT);
        Line line = Line.of("I alt", Role.MEMBER, Collections.nCopies(4, new Given(86_828)), "");
        List<Column> columns = List.of(column, column);
        Table table =
                new Table(
                        "",
                        "Ydelse",
                        List.of(new Block("Hedensted", columns), new Block("Hele landet", columns)),
                        List.of(line),
                        List.of());
        TableWidths close = new TableWidths(table, Room.CLOSE);
        List<Double> all = close.columns();
        return List.of(all.get(1), all.get(2), all.get(3), close.least(1), close.least(4));
    }
}
