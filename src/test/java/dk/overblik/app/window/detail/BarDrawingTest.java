package dk.overblik.app.window.detail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.writing.chart.ShownChart;
import dk.overblik.writing.style.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bars of a preview are drawn as those of the sheet. */
class BarDrawingTest {

    private static final int WIDTH = 600;

    /** The region's bar is an outline, whichever way it goes. */
    @ParameterizedTest
    @CsvSource({"true, 5.0", "true, -5.0", "false, 5.0", "false, -5.0"})
    void aBarThatIsNotFilledIsAnOutline(boolean hollow, double value) {
        ShownChart.Series series =
                new ShownChart.Series(
                        "Udvikling",
                        Palette.ACCENT.rgb(),
                        "",
                        "0.0",
                        Map.of(0, value),
                        Map.of(0, Palette.BESIDE_ACCENT.rgb()),
                        hollow ? Set.of(0) : Set.of(),
                        Map.of());
        ShownChart chart =
                new ShownChart("", false, true, true, Map.of(0, "Region"), List.of(series));
        int painted = painted(new BarDrawing(chart));
        if (hollow) {
            assertThat(painted).isBetween(400, 1200);
        } else {
            assertThat(painted).isGreaterThan(3000);
        }
    }

    /** How many points have the bar's colour. */
    private static int painted(BarDrawing drawing) {
        BufferedImage image =
                new BufferedImage(WIDTH, drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawn = image.createGraphics();
        drawn.setColor(Color.WHITE);
        drawn.fillRect(0, 0, WIDTH, drawing.height());
        drawn.setColor(Color.BLACK);
        drawing.paint(drawn, new Rectangle(0, 0, WIDTH, drawing.height()));
        drawn.dispose();
        int colour = Integer.parseInt(Palette.BESIDE_ACCENT.rgb(), 16);
        int count = 0;
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < drawing.height(); y++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return count;
    }
}
