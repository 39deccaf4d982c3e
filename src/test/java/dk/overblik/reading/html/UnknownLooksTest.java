package dk.overblik.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.sheet.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits in elements of which it is not known how large they are, or where they stand. */
class UnknownLooksTest {

    /** Ways to say that text is small or moved, most of which nobody could follow. */
    private static final List<String> STYLES =
            List.of(
                    "font-size:calc(0.6em)",
                    "font-size:calc(10px - 4px)",
                    "--s:6px;font-size:var(--s)",
                    "font-size:clamp(5px,0.5em,7px)",
                    "font-size:min(6px,1em)",
                    "font-size:0.4vw",
                    "font-size:.6ch",
                    "font-size:6e0px",
                    "font-size:+.6em",
                    "font-size:/* x */6px",
                    "/*;*/font-size/**/:6px",
                    "font-siz\\65:6px",
                    "font-size:6px ! important;font-size:16px",
                    "font:var(--f)",
                    "font-size:math",
                    "font-size-adjust:.2",
                    "font-feature-settings:'sups'",
                    "font-variant:super",
                    "zoom:.6",
                    "transform:scale(.6)",
                    "scale:.6",
                    "translate:0 -5px",
                    "position:absolute;top:0",
                    "display:flex",
                    "all:unset",
                    "something:new");

    private static final List<String> ELEMENTS =
            List.of("code", "button", "label", "abbr", "data", "q", "kbd", "x-note");

    @TempDir private Path folder;

    private static Stream<String> unknown() {
        Stream<String> own =
                STYLES.stream().map(style -> "<td>573<span style=\"" + style + "\">2</span></td>");
        Stream<String> element =
                ELEMENTS.stream()
                        .map(
                                name ->
                                        String.format(
                                                Locale.ROOT, "<td>573<%1$s>2</%1$s></td>", name));
        Stream<String> sheet =
                Stream.of(
                        "<style>.f{font-size:var(--s)}</style>",
                        "<style>.f{zoom:.5}</style>",
                        "<style>@layer a{.f{font-size:6px}}</style>",
                        "<style>@supports (display:grid){.f{font-size:6px}}</style>",
                        "<style>@media (min-width:1px){.f{font-size:6px}}</style>",
                        "<style>td{& .f{font-size:6px}}</style>",
                        "<style>@import url(x.css);</style>",
                        "<link rel=StyleSheet href=x.css>");
        return Stream.of(
                        own,
                        element,
                        sheet.map(rules -> rules + "|<td>573<span class=f>2</span></td>"),
                        Stream.of(
                                "<td><ruby>573<rt>2</rt></ruby></td>",
                                "<td><math><msup><mn>573</mn><mn>2</mn></msup></math></td>"))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void digitsOfUnknownLookAreNoDigitsOfTheNumberBesideThem(String page) throws IOException {
        assertThat(text(page)).isEqualTo("573 [2]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<td>573<b>2</b></td>",
                "<td>573<span style='color:red;font-weight:bold;font-family:Arial'>2</span></td>",
                "<td>573<span style='mso-spacerun:yes;font-size:12.0pt'>2</span></td>",
                "<td style='font-size:calc(1em)'>573<i>2</i></td>",
                "<td><span style='font-size:calc(1em)'>5732</span></td>",
                "<td><code>5732</code></td>",
                "<style>@media print{.f{font-size:6px}}</style>|<td>573<span class=f>2</span></td>",
                "<style>@font-face{font-family:x}</style>|<td>573<span class=f>2</span></td>",
                "<style>.f{color:red}</style>|<td>573<span class=f>2</span></td>",
            })
    void digitsThatLookAlikeAreOneNumber(String page) throws IOException {
        assertThat(text(page)).isIn("5732", "#5732.0");
    }

    /** A small text within a small one. */
    @ParameterizedTest
    @ValueSource(strings = {"<td><small>573<small>2</small></small></td>"})
    void marksOfSmallNumbersAreMarks(String page) throws IOException {
        assertThat(text(page)).isEqualTo("573");
    }

    /**
     * @param page what stands in its head, "|", and a cell
     */
    private String text(String page) throws IOException {
        int parts = page.indexOf('|');
        Path file = folder.resolve("side.html");
        Files.writeString(
                file,
                "<html><head>"
                        + page.substring(0, Math.max(0, parts))
                        + "</head><body><table><tr>"
                        + page.substring(parts + 1)
                        + "<td>x</td></tr></table></body></html>");
        Cell cell = HtmlReader.read(file).get(0).grid().cell(0, 0);
        return cell instanceof Cell.Text text ? text.text() : String.valueOf(cell);
    }
}
