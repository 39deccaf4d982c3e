package dk.overblik.foreign;

import dk.overblik.foreign.ForeignZip.Manner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A workbook of another program, as parts that can be rewritten as yet other programs would have
 * written them.
 */
final class ForeignWorkbook {

    static final String TYPES = "[Content_Types].xml";
    static final String RELATIONS = "_rels/.rels";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String STYLES = "xl/styles.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String TEXTS = "xl/sharedStrings.xml";
    static final String APP = "docProps/app.xml";
    static final String CORE = "docProps/core.xml";
    static final String CUSTOM = "docProps/custom.xml";

    static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final Path KEPT = Path.of("src", "test", "resources", "workbook", "kept");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<Manner> manners = EnumSet.noneOf(Manner.class);
    private String ending = ".xlsx";
    private String name;

    private ForeignWorkbook(String name) {
        this.name = name;
    }

    /** One of the stored workbooks, each an export that somebody worked on in another program. */
    static ForeignWorkbook stored(String name) {
        ForeignWorkbook workbook = new ForeignWorkbook(name.substring(0, name.lastIndexOf('.')));
        workbook.ending = name.substring(name.lastIndexOf('.'));
        try (ZipFile zip = new ZipFile(KEPT.resolve(name).toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                workbook.parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workbook;
    }

    /**
     * The least workbook that holds a table: monthly counts of three benefits in two areas.
     *
     * @param change is given what stands in a cell and gives what is to stand there; XML where it
     *     begins with a tag
     */
    static ForeignWorkbook table(String sheet, UnaryOperator<String> change) {
        StringBuilder rows = new StringBuilder();
        int number = 0;
        for (List<String> row : tableRows()) {
            number++;
            rows.append("<row r=\"").append(number).append("\">");
            row.forEach(cell -> rows.append(cell(change.apply(cell))));
            rows.append("</row>");
        }
        ForeignWorkbook workbook = new ForeignWorkbook("tabel");
        return workbook.with(TYPES, PLAIN_TYPES)
                .with(
                        RELATIONS,
                        Features.relationsOf(Features.relation("rId1", "officeDocument", WORKBOOK)))
                .with(WORKBOOK, PLAIN_WORKBOOK.replace("%s", escaped(sheet)))
                .with(
                        WORKBOOK_RELATIONS,
                        Features.relationsOf(
                                Features.relation("rId1", "worksheet", "worksheets/sheet1.xml")))
                .with(SHEET, PLAIN_SHEET.replace("%s", rows));
    }

    private static List<List<String>> tableRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Offentligt forsørgede"));
        rows.add(List.of("Område", "Ydelse", "Periode", "Antal fuldtidspersoner"));
        for (String area : List.of("Hedensted", "RAR Østjylland")) {
            for (String benefit : List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge")) {
                for (int month = 0; month < 14; month++) {
                    String period =
                            (2024 + month / 12)
                                    + "M"
                                    + (month % 12 < 9 ? "0" : "")
                                    + (month % 12 + 1);
                    rows.add(List.of(area, benefit, period, Integer.toString(100 + month)));
                }
            }
        }
        return rows;
    }

    private static String cell(String content) {
        if (content.startsWith("<")) {
            return content;
        }
        return content.matches("-?[0-9.]+(E-?[0-9]+)?")
                ? "<c><v>" + content + "</v></c>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + escaped(content)
                        + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }

    private static final String PLAIN_TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                    + "</Types>";
    private static final String PLAIN_WORKBOOK =
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String PLAIN_SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>%s</sheetData></worksheet>";

    /** The names of all stored workbooks. */
    static List<String> allStored() {
        try (var files = Files.list(KEPT)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.matches(".*\\.xls[xm]"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String part) {
        return parts.containsKey(part);
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    byte[] bytes(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new IllegalArgumentException(name + " has no " + part);
        }
        return bytes;
    }

    String text(String part) {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }

    ForeignWorkbook with(String part, String content) {
        return with(part, content.getBytes(StandardCharsets.UTF_8));
    }

    ForeignWorkbook with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    ForeignWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    ForeignWorkbook changed(String part, UnaryOperator<String> change) {
        String before = text(part);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing to change in " + part + " of " + name);
        }
        return with(part, after);
    }

    ForeignWorkbook replaced(String part, String pattern, String replacement) {
        return changed(part, text -> text.replaceFirst(pattern, replacement));
    }

    ForeignWorkbook replacedAll(String part, String pattern, String replacement) {
        return changed(part, text -> text.replaceAll(pattern, replacement));
    }

    /** Puts markup behind the start tag of an element, whatever its prefix. */
    ForeignWorkbook inside(String part, String element, String markup) {
        return changed(
                part,
                text ->
                        text.replaceFirst(
                                "(<(?:\\w+:)?" + element + "(?:\\s[^>]*[^/>])?>)",
                                "$1" + java.util.regex.Matcher.quoteReplacement(markup)));
    }

    /** Puts markup before the last end tag, which is the root's. */
    ForeignWorkbook atEnd(String part, String markup) {
        return changed(
                part,
                text -> {
                    int end = text.lastIndexOf("</");
                    return text.substring(0, end) + markup + text.substring(end);
                });
    }

    /** Gives a part another name, and all that leads to it, as far as it is written out. */
    ForeignWorkbook renamed(String from, String to) {
        Map<String, byte[]> renamed = new LinkedHashMap<>();
        parts.forEach((part, content) -> renamed.put(part.equals(from) ? to : part, content));
        parts.clear();
        parts.putAll(renamed);
        return this;
    }

    /** The part in another encoding, which its declaration names. */
    ForeignWorkbook encoded(String part, Charset charset, byte... mark) {
        String body = text(part).replaceFirst("^\\uFEFF?<\\?xml[^>]*\\?>\\s*", "");
        String declared = "<?xml version=\"1.0\" encoding=\"" + charset.name() + "\"?>\n" + body;
        byte[] content = declared.getBytes(charset);
        byte[] marked = Arrays.copyOf(mark, mark.length + content.length);
        System.arraycopy(content, 0, marked, mark.length, content.length);
        return with(part, marked);
    }

    ForeignWorkbook packed(Manner... more) {
        manners.addAll(List.of(more));
        return this;
    }

    ForeignWorkbook ending(String other) {
        ending = other;
        return this;
    }

    ForeignWorkbook named(String other) {
        name = other;
        return this;
    }

    /** The parts whose names match, in their order. */
    List<String> parts(String pattern) {
        return new ArrayList<>(parts.keySet()).stream().filter(p -> p.matches(pattern)).toList();
    }

    Path in(Path folder) throws IOException {
        return Files.write(folder.resolve(name + ending), ForeignZip.of(parts, manners));
    }
}
