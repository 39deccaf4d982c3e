package dk.overblik.writing.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.ooxml.xml.XmlPatch;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.writing.style.StylesPatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each paper says of itself. */
final class PagePrintTest {

    @Test
    void onlyASheetOfSeveralPapersSaysOnEachWhatItIsAPartOf() throws IOException {
        assertThat(footer("Titel & mere", 10)).isEqualTo("&L&9Side && ark&R&9Side &P");
        assertThat(footer("Titel & mere", 200))
                .isEqualTo("&L&9Side && ark: Titel && mere&R&9Side &P");
    }

    /** "Placering: Placering blandt kommunerne" says nothing by its first word. */
    @Test
    void aTitleThatOpensWithTheSheetsNameStandsAlone() throws IOException {
        assertThat(footer("Side & ark om meget", 200))
                .isEqualTo("&L&9Side && ark om meget&R&9Side &P");
    }

    /** A header would say it once more right above the title. */
    @Test
    void noPaperSaysItsTitleTwiceOnTop() throws IOException {
        assertThat(written(page("Titel", 200))).doesNotContain("Header>");
    }

    @Test
    void aTitleMayBeLongerThanAFooter() throws IOException {
        assertThat(footer("&".repeat(300), 200).length()).isLessThanOrEqualTo(255);
        String words = "Fuldtidspersoner på offentlige ydelser ".repeat(6).strip();
        assertThat(footer(words, 200))
                .contains("Side && ark: Fuldtidspersoner", "offentlige ydelser…&R")
                .hasSizeLessThan(120);
    }

    /** Digits right behind a size would be taken for a part of it. */
    @Test
    void aNameMayBeginWithDigits() throws IOException {
        Page page = page("Titel", 10);
        Page other = new Page("2024", page.columnWidths(), page.rows(), page.frame());
        assertThat(footer(other)).isEqualTo("&L&9 2024&R&9Side &P");
    }

    private static String footer(String title, int lines) throws IOException {
        return footer(page(title, lines));
    }

    private static String footer(Page page) throws IOException {
        return written(page).split("oddFooter>", -1)[1].replace("&amp;", "&").replace("</", "");
    }

    private static Page page(String title, int lines) {
        List<Page.Row> rows = new ArrayList<>();
        rows.add(new Page.Row(24, List.of(PageCell.text(title, Look.TITLE))));
        for (int i = 0; i < lines; i++) {
            rows.add(new Page.Row(15, List.of(PageCell.text("x", Look.ROW_LABEL))));
        }
        Page.Frame frame = new Page.Frame(1, 0, 0, Optional.empty());
        return new Page("Side & ark", List.of(20.0), rows, frame);
    }

    private static String written(Page page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StylesPatch styles = StylesPatch.to(XmlPatch.of(StylesPatch.none()));
        new PageWriter(page, styles, 1, true).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
