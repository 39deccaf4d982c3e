package dk.overblik.template.workbook;

import dk.overblik.ooxml.xml.XmlTree;
import dk.overblik.ooxml.xml.XmlTree.XmlElement;
import dk.overblik.ooxml.xml.XmlWriter;
import dk.overblik.template.document.DocumentPackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The formats of a template's cells, and those like them that show figures right. */
final class CellStyles {

    private static final int WHOLE = 3;
    private static final int TWO_DECIMALS = 4;
    private static final Pattern ALIGNMENT = Pattern.compile("(<(?:\\w+:)?alignment\\b)[^>]*>");

    private final DocumentPackage document;
    private final Optional<String> part;
    private final Optional<XmlTree> tree;
    private final List<XmlElement> formats;
    private final List<XmlElement> fonts;
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<String, Integer> made = new HashMap<>();
    private final List<String> newFormats = new ArrayList<>();
    private final List<String> newFonts = new ArrayList<>();
    private final Map<String, Integer> newCodes = new HashMap<>();

    private CellStyles(DocumentPackage document, Optional<String> part, Optional<XmlTree> tree) {
        this.document = document;
        this.part = part;
        this.tree = tree;
        this.formats = children("cellXfs", "xf");
        this.fonts = children("fonts", "font");
        children("numFmts", "numFmt")
                .forEach(
                        each ->
                                codes.put(
                                        number(each.attribute("numFmtId")),
                                        each.attribute("formatCode")));
    }

    static CellStyles of(DocumentPackage document) throws IOException {
        Optional<String> part = document.related(document.main(), "styles");
        Optional<XmlTree> tree =
                part.isPresent()
                        ? Optional.of(XmlTree.of(document.bytes(part.get())))
                        : Optional.empty();
        return new CellStyles(document, part, tree);
    }

    private List<XmlElement> children(String list, String each) {
        return tree.flatMap(styles -> styles.root().child(list))
                .map(found -> found.children(each))
                .orElse(List.of());
    }

    static int number(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    private int numberFormat(int style) {
        return style < formats.size() ? number(formats.get(style).attribute("numFmtId")) : 0;
    }

    /** Whether a format shows a number times a hundred. */
    boolean isPercent(int style) {
        int id = numberFormat(style);
        String code = codes.getOrDefault(id, "").replaceAll("\"[^\"]*\"|\\\\.", "");
        return id == 9 || id == 10 || code.contains("%");
    }

    /**
     * A format like another one that shows so many decimals, and marks between thousands, unless
     * that says itself how.
     *
     * @param behind words behind the number, or empty
     */
    int showing(int style, int decimals, String behind) {
        return numberFormat(style) != 0 || tree.isEmpty()
                ? style
                : like(style, code(decimals, behind), false);
    }

    /** A format like another one in bold letters. */
    int bold(int style) {
        return tree.isEmpty() ? style : like(style, -1, true);
    }

    /** A format like another one whose text goes on on the next line. */
    int wrapped(int style) {
        return aligned(style, "wrapText", "1");
    }

    /** A format like another one whose text stands to the right, unless that says itself where. */
    int toTheRight(int style) {
        return aligned(style, "horizontal", "right");
    }

    private int aligned(int style, String attribute, String value) {
        if (tree.isEmpty() || alignment(style).contains(attribute + "=\"")) {
            return style;
        }
        return made.computeIfAbsent(
                style + " " + attribute,
                key -> addFormat(aligned(source(style), attribute, value)));
    }

    /** The tag that says where text stands in a cell; empty where none does. */
    private String alignment(int style) {
        Matcher tag = ALIGNMENT.matcher(source(style));
        return tag.find() ? tag.group() : "";
    }

    private String aligned(String format, String attribute, String value) {
        String set = " " + attribute + "=\"" + value + "\"";
        String known = with(format, "applyAlignment", 1);
        Matcher tag = ALIGNMENT.matcher(known);
        if (tag.find()) {
            int behindName = tag.start() + tag.group(1).length();
            return known.substring(0, behindName) + set + known.substring(behindName);
        }
        String alignment = "<" + prefix() + "alignment" + set + "/>";
        int end = known.indexOf('>');
        return known.charAt(end - 1) == '/'
                ? known.substring(0, end - 1) + ">" + alignment + "</" + prefix() + "xf>"
                : known.substring(0, end + 1) + alignment + known.substring(end + 1);
    }

    private int code(int decimals, String behind) {
        if (behind.isEmpty() && (decimals == 0 || decimals == 2)) {
            return decimals == 0 ? WHOLE : TWO_DECIMALS;
        }
        String digits = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        String wanted = digits + (behind.isEmpty() ? "" : '"' + behind + '"');
        return codes.entrySet().stream()
                .filter(each -> each.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> newCodes.computeIfAbsent(wanted, code -> freeCode()));
    }

    private int freeCode() {
        int highest = codes.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        return Math.max(163, highest) + newCodes.size() + 1;
    }

    private int like(int style, int code, boolean bold) {
        return made.computeIfAbsent(
                style + " " + code + " " + bold, key -> add(source(style), code, bold));
    }

    /** A format may be like one that was made here. */
    private String source(int style) {
        if (style >= formats.size() && style - formats.size() < newFormats.size()) {
            return newFormats.get(style - formats.size());
        }
        return style < formats.size()
                ? formats.get(style).source()
                : "<" + prefix() + "xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>";
    }

    private String prefix() {
        return tree.map(each -> each.root().prefix()).orElse("");
    }

    private int add(String like, int code, boolean bold) {
        String format = like;
        if (code >= 0) {
            format = with(with(format, "numFmtId", code), "applyNumberFormat", 1);
        }
        if (bold) {
            format = with(with(format, "fontId", boldFont(format)), "applyFont", 1);
        }
        return addFormat(format);
    }

    private int addFormat(String format) {
        newFormats.add(format);
        return formats.size() + newFormats.size() - 1;
    }

    private int boldFont(String format) {
        int id = number(format.replaceAll("(?s).*?fontId=\"(\\d+)\".*", "$1"));
        if (id >= fonts.size()) {
            return id;
        }
        XmlElement font = fonts.get(id);
        String p = font.prefix();
        if (font.child("b").isPresent()) {
            return id;
        }
        newFonts.add("<" + p + "font><" + p + "b/>" + font.content() + "</" + p + "font>");
        return fonts.size() + newFonts.size() - 1;
    }

    private static String with(String element, String attribute, int value) {
        String set = " " + attribute + "=\"" + value + "\"";
        int end = element.indexOf('>');
        String tag = element.substring(0, end).replaceAll("\\s" + attribute + "=\"[^\"]*\"", "");
        int behindName = tag.split("[\\s/]", 2)[0].length();
        return tag.substring(0, behindName)
                + set
                + tag.substring(behindName)
                + element.substring(end);
    }

    /** Writes the formats that were made. */
    void finish() {
        if (tree.isEmpty() || newFormats.isEmpty()) {
            return;
        }
        add("fonts", fonts.size(), newFonts);
        add("cellXfs", formats.size(), newFormats);
        writeCodes(tree.get());
        document.change(part.orElseThrow(), tree.get().bytes());
    }

    private void add(String list, int before, List<String> more) {
        XmlTree styles = tree.orElseThrow();
        Optional<XmlElement> parent = styles.root().child(list);
        if (parent.isPresent() && !more.isEmpty()) {
            styles.append(parent.get(), String.join("", more));
            styles.set(parent.get(), "count", String.valueOf(before + more.size()));
        }
    }

    private void writeCodes(XmlTree styles) {
        if (newCodes.isEmpty()) {
            return;
        }
        StringBuilder xml = new StringBuilder();
        newCodes.forEach(
                (code, id) ->
                        xml.append("<")
                                .append(prefix())
                                .append("numFmt numFmtId=\"")
                                .append(id)
                                .append("\" formatCode=\"")
                                .append(XmlWriter.escaped(code))
                                .append("\"/>"));
        Optional<XmlElement> there = styles.root().child("numFmts");
        if (there.isPresent()) {
            styles.append(there.get(), xml.toString());
            int count = there.get().children("numFmt").size() + newCodes.size();
            styles.set(there.get(), "count", String.valueOf(count));
        } else {
            String list = prefix() + "numFmts";
            styles.prepend(
                    styles.root(),
                    "<" + list + " count=\"" + newCodes.size() + "\">" + xml + "</" + list + ">");
        }
    }
}
