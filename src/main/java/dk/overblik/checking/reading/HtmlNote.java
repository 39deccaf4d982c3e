package dk.overblik.checking.reading;

import dk.overblik.access.PatientFile;
import dk.overblik.checking.document.Block;
import dk.overblik.checking.document.Note;
import dk.overblik.checking.document.Passage;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A note that is a web page: its headings, paragraphs, lists and tables, as a reader sees them. */
final class HtmlNote {

    private static final Set<String> UNSEEN =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "title",
                    "select",
                    "textarea",
                    "head",
                    "nav",
                    "svg");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int tables;
    private final ParagraphPlaces places = new ParagraphPlaces();

    private HtmlNote() {}

    static Note read(Path file) throws IOException {
        Document page = Jsoup.parse(PatientFile.forLibraries(file), null);
        HtmlNote note = new HtmlNote();
        note.children(page.body());
        note.endLine();
        Note read = new Note(note.blocks);
        if (!read.hasText()) {
            throw new UnreadableFile(Reason.EMPTY, "a web page without text");
        }
        return read;
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (isUnseen(element)) {
            return;
        }
        if (name.equals("table") && isData(element)) {
            endLine();
            caption(element);
            table(element);
        } else if (HEADINGS.contains(name)) {
            endLine();
            children(element);
            endHeading(name.charAt(1) - '0');
        } else if (element.isBlock() || name.equals("br")) {
            endLine();
            children(element);
            endLine();
        } else {
            children(element);
        }
    }

    private static boolean isUnseen(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return UNSEEN.contains(element.normalName())
                || STRUCK.contains(element.normalName())
                || element.hasAttr("hidden")
                || isNoteMark(element)
                || style.contains("display:none")
                || style.contains("line-through");
    }

    /** What leads to a note at the foot is none of the number's digits. */
    private static boolean isNoteMark(Element element) {
        return element.nameIs("sup")
                && element.text()
                        .strip()
                        .matches("[(\\[]?(?:\\d{1,2}|[a-z*†‡]{1,3})[)\\]]?(?:[, ]+\\d{1,2})*+");
    }

    /** A table that only places other tables is none itself. */
    private static boolean isData(Element table) {
        return table.select("table").size() == 1 && table.select("tr").size() > 1;
    }

    private void caption(Element table) {
        for (Element caption : table.select("caption")) {
            children(caption);
            endLine();
        }
    }

    private String taken() {
        String text = line.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        line.setLength(0);
        return text;
    }

    private void endHeading(int level) {
        String text = taken();
        if (!text.isEmpty()) {
            places.heading(text);
            blocks.add(new Block.Heading(Passage.of(text, ParagraphPlaces.HEADING), level));
        }
    }

    private void endLine() {
        String text = taken();
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(Passage.of(text, places.next())));
        }
    }

    private void table(Element table) {
        tables++;
        CellGrid grid = new CellGrid();
        int row = 0;
        for (Element line : table.select("tr")) {
            String place = "Tabel " + tables + ", række " + (row + 1);
            for (Element cell : line.children()) {
                if (cell.nameIs("td") || cell.nameIs("th")) {
                    children(cell);
                    grid.add(
                            row,
                            Block.Cell.of(Passage.of(taken(), place)),
                            span(cell, "rowspan"),
                            span(cell, "colspan"));
                }
            }
            row++;
        }
        blocks.add(grid.table());
    }

    private static int span(Element cell, String attribute) {
        String written = cell.attr(attribute).strip();
        return written.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(written)) : 1;
    }
}
