package dk.overblik.report.basis;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Measure;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.TextWidth;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {

    /** What a program draws a column wider than another does, as a part of it. */
    private static final double DRAWN_APART = 0.03;

    /** The one that ends where its text begins is read as the beginning of it. */
    @Test
    void aTopicEndsBeforeWhatIsSaidOfIt() {
        Notes few = new Notes();
        few.left("Benchmark");
        Notes all = new Notes();
        all.left("Benchmark");
        String said = "Udtrækket \"y\" har andre tal for det samme.";
        all.passedOver(List.of(new PassedOver.Remark(Measure.FULL_TIME_PERSONS, "y.xlsx", said)));
        for (Notes notes : List.of(few, all)) {
            Page page = notes.page("Noter");
            List<Double> widths = page.columnWidths();
            double widest =
                    page.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .filter(cell -> cell.look() == Look.TOPIC)
                            .map(PageCell::content)
                            .filter(PageCell.Content.Text.class::isInstance)
                            .map(content -> ((PageCell.Content.Text) content).text())
                            .mapToDouble(topic -> TextWidth.of(topic, 10, true))
                            .max()
                            .orElseThrow();
            assertThat(widths.get(0) * (1 - DRAWN_APART) - widest).isGreaterThanOrEqualTo(1);
            assertThat(widths.get(0) + widths.get(1)).isEqualTo(104);
            assertThat(widths.get(0)).isLessThan(30);
        }
    }
}
