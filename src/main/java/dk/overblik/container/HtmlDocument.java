package dk.overblik.container;

import dk.overblik.sheet.UnreadableFile;
import dk.overblik.sheet.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A parsed web page.
 *
 * @param title what the page calls itself; its first heading or paragraph where it does not
 * @param sheetNames the names in the list of sheets that Excel writes into its pages
 */
record HtmlDocument(String title, Element body, List<String> sheetNames) {

    private static final Pattern SHEET_NAME = Pattern.compile("(?i)<x:Name>([^<]{1,200})</x:Name>");

    private static final Pattern TABLE_TAG =
            Pattern.compile("(?i)<(?:(/table)|table|td|th)(?=[\\s>])");

    /** A page of some 250,000 cells; each tag takes some 200 bytes of memory. */
    private static final int MOST_TAGS = 600_000;

    /** The pages in a file: one, or all those of a page saved as a single MIME file. */
    static List<HtmlDocument> all(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
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
