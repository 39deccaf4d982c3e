package dk.overblik.app.window.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files in the lines that there are for them. */
class TextLinesTest {

    private static final FontMetrics METRICS =
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                    .createGraphics()
                    .getFontMetrics(new Font(Font.SANS_SERIF, Font.PLAIN, 12));

    private static int width(String text) {
        return METRICS.stringWidth(text);
    }

    /** A picture that an export names would be fetched from anywhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><img src='http://127.0.0.1/x.png'>",
                "<HTML>A-dagpenge",
                "<html><b>Hedensted</b></html>"
            })
    void whatIsWrittenAsHtmlIsShownAsItIsWritten(String text) {
        String escaped = "<html><nobr>" + text.replace("<", "&lt;") + "</nobr></html>";
        assertThat(TextLines.shown(List.of(text))).isEqualTo(escaped);
        FittedLabel label = FittedLabel.plain(2);
        label.say(text);
        assertThat(label.getText()).isEqualTo(escaped);
        assertThat(label.getToolTipText()).isEqualTo(escaped);
        assertThat(label.said()).isEqualTo(text);
    }

    @Test
    void otherTextsAreShownAsTheyAre() {
        for (String text : List.of("", "A-dagpenge", "a<b & c", " <html>")) {
            assertThat(TextLines.shown(List.of(text))).isEqualTo(text);
        }
        assertThat(TextLines.shown(List.of("a<", "b")))
                .isEqualTo("<html><nobr>a&lt;<br>b</nobr></html>");
    }

    @Test
    void aNameThatFitsStandsInOneLine() {
        assertThat(TextLines.ofName(2, "juni 2026.xlsx", width("juni 2026.xlsx"), METRICS))
                .containsExactly("juni 2026.xlsx");
    }

    @Test
    void aLongerOneIsBrokenBehindAHyphenAndKeepsItsEnding() {
        assertThat(
                        TextLines.ofName(
                                2, "hedensted-2017-09.xlsx", width("hedensted-2017-0"), METRICS))
                .containsExactly("hedensted-2017-", "09.xlsx");
    }

    @Test
    void ofTheLongestTheEndIsSeen() {
        List<String> lines =
                TextLines.ofName(2, "a".repeat(80) + " juni.xlsx", width("a".repeat(20)), METRICS);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).startsWith("…").endsWith(" juni.xlsx");
    }

    @Property
    void noLineIsWiderThanItsRoomAndNoneIsTooMany(
            @ForAll @NumericChars @StringLength(max = 60) String name,
            @ForAll @IntRange(min = 40, max = 300) int room,
            @ForAll @IntRange(min = 1, max = 3) int most) {
        List<String> lines = TextLines.ofName(most, name, room, METRICS);
        assertThat(lines).hasSizeBetween(1, most).allMatch(line -> width(line) <= room);
        String seen = String.join("", lines);
        assertThat(
                        seen.contains("…")
                                ? name.endsWith(seen.substring(seen.indexOf('…') + 1))
                                : seen.equals(name))
                .isTrue();
    }
}
