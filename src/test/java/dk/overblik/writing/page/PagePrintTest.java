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
        assertThat(written(page("Titel & mere", 10)))
                .contains("<oddFooter>&amp;L&amp;9Side &amp;&amp; ark&amp;R&amp;9Side &amp;P<")
                .doesNotContain("oddHeader");
        assertThat(written(page("Titel & mere", 200)))
                .contains("<oddHeader>&amp;R&amp;9Titel &amp;&amp; mere</oddHeader><oddFooter>");
    }

    /** Digits right behind a size would be taken for a part of it. */
    @Test
    void aTitleMayBeginWithDigitsAndBeLongerThanAHeader() throws IOException {
        assertThat(written(page("2024 i tal", 200))).contains("&amp;9 2024 i tal<");
        String header = written(page("&".repeat(300), 200)).split("oddHeader>", -1)[1];
        assertThat(header.replace("&amp;", "&").length()).isLessThanOrEqualTo(255);
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
