package dk.overblik.reading.html;

import dk.overblik.access.PatientFile;
import dk.overblik.reading.source.ReadFaults;
import dk.overblik.reading.source.SheetLimits;
import dk.overblik.reading.source.TextEncoding;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The sheets of a web page: one for each table with data, often in a file named .xls.
 *
 * <p>The lines of text above a table stand in column A above its rows, those after the last table
 * below it, as Excel shows such a page. A cell over several rows or columns has its text in the
 * first of them and is merged. Cells are texts, except where Excel's own x:num gives the number.
 * Tables that only lay out other tables are no sheets. The name is the table's caption, or what
 * Excel's own list of sheets says, or "Tabel 2" where there are several.
 */
public final class HtmlReader {

    /** A page takes about ten times its size in memory. */
    private static final long MOST_BYTES = 64L << 20;

    private HtmlReader() {}

    /** The sheets of a web page, in the order of its tables. */
    public static List<Sheet> read(Path file) throws UnreadableFile {
        return ReadFaults.of(file, MOST_BYTES, () -> sheets(file));
    }

    private static List<Sheet> sheets(Path file) throws IOException {
        TextTable texts = new TextTable();
        List<Found> found = new ArrayList<>();
        List<String> names = new ArrayList<>();
        HtmlTable.SlotBudget budget = new HtmlTable.SlotBudget();
        String title = "";
        for (HtmlDocument document : HtmlDocument.all(file)) {
            title = title.isEmpty() ? document.title() : title;
            names.addAll(document.sheetNames());
            for (HtmlPage.Block block : HtmlPage.blocks(document.body())) {
                HtmlTable table = HtmlTable.of(block, texts, budget);
                if (table.grid().size() > 0) {
                    found.add(new Found(HtmlText.caption(block.table()), table));
                    SheetLimits.checkTables(found.size());
                }
            }
        }
        if (found.stream().noneMatch(each -> each.table.hasFigures())) {
            throw new UnreadableFile(Reason.NO_TABLE, title);
        }
        return named(found, names);
    }

    private static List<Sheet> named(List<Found> found, List<String> names) {
        List<Sheet> sheets = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int number = 0; number < found.size(); number++) {
            HtmlTable table = found.get(number).table;
            String name = found.get(number).caption;
            if (name.isEmpty() && names.size() == found.size()) {
                name = names.get(number);
            }
            if (name.isEmpty() && found.size() > 1) {
                name = "Tabel " + (number + 1);
            }
            Grid grid = table.grid();
            sheets.add(
                    new Sheet(
                            free(name, taken),
                            table.hidden(),
                            grid,
                            table.merged(),
                            table.hiddenLines(),
                            Optional.of(table.fields())));
        }
        return sheets;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    /** A table with data and its own name. */
    private record Found(String caption, HtmlTable table) {}

    /**
     * A parsed web page.
     *
     * @param title what the page calls itself; its first heading or paragraph where it does not
     * @param sheetNames the names in the list of sheets that Excel writes into its pages
     */
    private record HtmlDocument(String title, Element body, List<String> sheetNames) {

        private static final Pattern SHEET_NAME =
                Pattern.compile("(?i)<x:Name>([^<]{1,200})</x:Name>");

        private static final Pattern TABLE_TAG =
                Pattern.compile("(?i)<(?:(/table)|table|td|th)(?=[\\s>])");

        /** A page of some 900,000 cells; each tag takes some 100 bytes of memory. */
        private static final int MOST_TAGS = 2_000_000;

        /** The pages in a file: one, or all those of a page saved as a single MIME file. */
        static List<HtmlDocument> all(Path file) throws IOException {
            byte[] bytes = PatientFile.bytes(file);
            List<HtmlDocument> documents = new ArrayList<>();
            long tags = 0;
            for (byte[] page : MimeParts.isMime(bytes) ? MimeParts.pages(bytes) : List.of(bytes)) {
                String text = text(page);
                tags += text.chars().filter(character -> character == '<').count();
                if (tags > MOST_TAGS) {
                    throw new UnreadableFile(Reason.TOO_LARGE, "more than " + MOST_TAGS + " tags");
                }
                documents.add(of(text));
            }
            return documents;
        }

        private static HtmlDocument of(String text) throws UnreadableFile {
            if (isCutShort(text)) {
                throw new UnreadableFile(Reason.DAMAGED, "a table without an end");
            }
            List<String> names = new ArrayList<>();
            Matcher name = SHEET_NAME.matcher(text);
            while (name.find()) {
                names.add(Parser.unescapeEntities(name.group(1), false));
            }
            var document = Jsoup.parse(text);
            StyleSheets.inline(document);
            Element heading = document.selectFirst("h1, h2, h3, p");
            String title = heading == null ? "" : HtmlText.of(heading);
            return new HtmlDocument(
                    document.title().isEmpty() ? title : document.title(), document.body(), names);
        }

        /** A parser closes what a file that was cut short leaves open; half a number would pass. */
        private static boolean isCutShort(String text) {
            boolean open = false;
            Matcher tag = TABLE_TAG.matcher(text);
            while (tag.find()) {
                open = tag.group(1) == null;
            }
            return open;
        }

        /** What a page says about its own encoding is often wrong; its bytes are not. */
        private static String text(byte[] page) throws IOException {
            TextEncoding encoding = TextEncoding.of(new ByteArrayInputStream(page));
            StringWriter text = new StringWriter(page.length);
            try (Reader reader = encoding.reader(new ByteArrayInputStream(page))) {
                reader.transferTo(text);
            }
            return text.toString();
        }
    }
}
